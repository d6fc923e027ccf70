import { Trouble } from '../../core/errors.ts';
import { say, type Language, type Words, wordedIn } from '../../core/text/words.ts';
import { InputTrouble } from './input-trouble.ts';
import { standing } from './naming.ts';
import { sayIssues } from './say-issue.ts';
import { requestWords, tellingWords } from './words/words.ts';

/** An error as a person or a program hears it. */
export interface Told {
  readonly code: string;
  /** What happened and what to do, in the reader's language. */
  readonly says: string;
  /** What was kept. */
  readonly kept: string;
  /** Whether the same may succeed later without anyone doing anything. */
  readonly retry: boolean;
}

/**
 * The one place where an error becomes words. `words` are the tables of the rooms in which trouble
 * can arise; what no table knows is said as a fault of the office, and its own text stays in the log.
 */
export function tellError(error: unknown, words: Words, language: Language): Told {
  const trouble = error instanceof Trouble ? error : broken(error);
  const known: Words = { ...words, ...requestWords };
  const values = { ...trouble.said.values, ...completed(trouble, language) };
  const speaks = Object.hasOwn(known, trouble.code);
  const says = speaks
    ? say(known, { key: trouble.code, values }, language).trim()
    : `${say(known, { key: 'office-broken', values: {} }, language)} (${trouble.code})`;
  const kept = trouble.code === 'office-broken' || !speaks ? 'what-was-stored' : 'nothing-changed';
  return {
    code: trouble.code,
    says,
    kept: say(tellingWords, { key: `kept.${kept}`, values: {} }, language),
    retry: trouble.retry,
  };
}

function broken(cause: unknown): Trouble {
  return new Trouble('office-broken', { retry: true, cause });
}

/** Values that are words themselves. */
function completed(trouble: Trouble, language: Language): Record<string, string> {
  const values = Object.fromEntries(
    Object.entries(trouble.said.values).map(([name, value]) => [name, wordedIn(value, language)]),
  );
  const speak = (key: string, more: Record<string, string> = {}) =>
    say(tellingWords, { key, values: more }, language);
  return {
    ...(trouble instanceof InputTrouble ? { problems: sayIssues(trouble.issues, language) } : {}),
    ...(values['state'] === undefined ? {} : { state: standing(values['state'], language) }),
    ...(values['known'] === '' ? { known: speak('nobody') } : {}),
    ...(values['like'] === undefined
      ? {}
      : {
          like:
            values['like'] === ''
              ? speak('like.list')
              : speak('like.mean', { like: values['like'] }),
        }),
  };
}
