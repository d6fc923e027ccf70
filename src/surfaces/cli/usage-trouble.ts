import { sentence, type Sentence } from '../../core/text/words.ts';

/** The command line itself is wrong: exit code 2. */
export class UsageTrouble extends Error {
  readonly said: Sentence;

  constructor(key: string, values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.name = 'UsageTrouble';
    this.said = sentence(key, values);
  }
}
