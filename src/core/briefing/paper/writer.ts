import { say, sentence, type Language, type Sentence, type Words } from '../../text/words.ts';
import { capital } from '../../text/phrases.ts';
import { sayDateFrom } from '../../time/say-date.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { idOf, type BriefSource, type Claim } from '../source.ts';
import type { BriefGroup, BriefLine, SourceLine } from './document.ts';

/** In whose words, on whose clock, seen from when. */
export interface BriefReader {
  readonly words: Words;
  readonly language: Language;
  readonly zone: Zone;
  readonly now: Instant;
}

/** Puts claims into words and numbers what they rest on, in the order in which it is first named. */
export class BriefWriter {
  readonly #reader: BriefReader;
  readonly #numbers = new Map<string, SourceLine>();

  constructor(reader: BriefReader) {
    this.#reader = reader;
  }

  say(key: string, values: Sentence['values'] = {}): string {
    return say(this.#reader.words, sentence(key, values), this.#reader.language);
  }

  line({ said, sources }: Claim): BriefLine {
    return {
      text: capital(say(this.#reader.words, said, this.#reader.language)),
      sources: this.numbers(sources),
    };
  }

  /** Several claims in one line, each after the other. */
  joined(claims: readonly Claim[], before = ''): BriefLine {
    const texts = claims.map(({ said }) => say(this.#reader.words, said, this.#reader.language));
    return {
      text: [before, ...texts].filter((text) => text !== '').join(', '),
      sources: this.numbers(claims.flatMap(({ sources }) => sources)),
    };
  }

  /** Lines under a label; nothing where there are none. */
  group(label: string | null, lines: readonly BriefLine[]): readonly BriefGroup[] {
    return lines.length === 0 ? [] : [{ label: label === null ? null : this.say(label), lines }];
  }

  numbers(sources: readonly BriefSource[]): readonly number[] {
    return [...new Set(sources.map((source) => this.#numberOf(source)))];
  }

  sources(): readonly SourceLine[] {
    return [...this.#numbers.values()];
  }

  date(at: Instant): string {
    const { now, zone, language } = this.#reader;
    return sayDateFrom(at, now, zone, language);
  }

  #numberOf(source: BriefSource): number {
    const known = this.#numbers.get(idOf(source));
    if (known !== undefined) return known.number;
    const number = this.#numbers.size + 1;
    this.#numbers.set(idOf(source), {
      number,
      text: this.#named(source),
      id: idOf(source),
      source,
    });
    return number;
  }

  #named(source: BriefSource): string {
    const when = 'at' in source ? this.date(source.at) : '';
    const from = source.kind === 'message' ? source.from : '';
    return this.say(`brief.source-${source.kind}`, { when, from });
  }
}
