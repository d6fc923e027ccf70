import type { Zone } from '../../../time/instant.ts';
import type { Language } from '../../../text/words.ts';
import type { Clause } from './clauses.ts';
import { clausesOf, ownWords } from './clauses.ts';
import type { AnswerCues } from './cues.ts';
import { CUES_EN } from './cues-en.data.ts';
import { CUES_NL } from './cues-nl.data.ts';
import { mentionsOf } from './mentions.ts';
import { isBare, polarityOf } from './polarity.ts';
import type { Polarity } from './polarity.ts';
import type { SaidTime } from './said-time.ts';
import { targetsOf } from './targets.ts';
import type { Targets } from './targets.ts';
import { together } from './votes.ts';
import type { Vote } from './votes.ts';
import type {
  AnswerContext,
  OfferedTime,
  ProposedTime,
  TimeAnswer,
  TimesAnswer,
  Words,
} from './times-answer.ts';

const CUES: Readonly<Record<Language, AnswerCues>> = { nl: CUES_NL, en: CUES_EN };

/**
 * What an answer in plain words says of times that were offered: "dinsdag lukt, donderdag niet". Takes the writer's own
 * text, without what he quotes. What is not clear stays `unknown`; a time is never taken for accepted where the words
 * leave it open. Never throws for any text.
 */
export function readTimesAnswer(
  text: string,
  language: Language,
  offered: readonly OfferedTime[],
  context: AnswerContext,
): TimesAnswer {
  const cues = CUES[language];
  const own = ownWords(text, cues);
  const now = Temporal.Instant.fromEpochMilliseconds(context.now)
    .toZonedDateTimeISO(context.zone)
    .toPlainDateTime();
  const mentions = mentionsOf(own, cues, { now: now.toString(), zone: context.zone, language });
  const says = (words: string): boolean => polarityOf(words, cues) !== 'none';
  const clauses = clausesOf(own, mentions, cues, says);
  const reader = new Reader({ text, cues, offered, zone: context.zone, today: now.toPlainDate() });
  return reader.read(clauses);
}

interface Around {
  readonly text: string;
  readonly cues: AnswerCues;
  readonly offered: readonly OfferedTime[];
  readonly zone: Zone;
  readonly today: Temporal.PlainDate;
}

/** How sure a clause is, by how it says it. */
const SURE = { named: 0.9, all: 0.85, bare: 0.7, maybe: 0.7, other: 0.75, asked: 0.6 } as const;

class Reader {
  readonly #around: Around;
  readonly #votes: Vote[][];
  readonly #proposals: ProposedTime[] = [];
  /** Indices spoken of last, and those named in clauses that say nothing of them yet. */
  #last: readonly number[];
  #pending: { readonly indices: readonly number[]; readonly words: Words } | null = null;
  #stretch: SaidTime | null = null;
  #conditions = new Set<number>();

  constructor(around: Around) {
    this.#around = around;
    this.#votes = around.offered.map(() => []);
    this.#last = around.offered.length === 1 ? [0] : [];
  }

  read(clauses: readonly Clause[]): TimesAnswer {
    const { cues } = this.#around;
    this.#conditions = new Set(
      clauses.filter(({ words }) => cues.condition.test(words)).map(({ sentence }) => sentence),
    );
    let sentence = 0;
    for (const clause of clauses) {
      if (clause.sentence !== sentence) this.#settle();
      sentence = clause.sentence;
      this.#clause(clause);
    }
    this.#settle();
    const offered = this.#votes.map(together);
    const sure = offered.filter(({ answer }) => answer !== 'unknown').map((one) => one.certainty);
    const proposed = this.#proposals.map((one) => one.certainty);
    const all = [...sure, ...proposed];
    return {
      offered,
      proposals: this.#proposals,
      certainty: all.length === 0 ? 0 : Math.min(...all),
    };
  }

  #clause(clause: Clause): void {
    const { cues, offered, zone, today } = this.#around;
    const targets = targetsOf(clause, {
      cues,
      offered,
      zone,
      today,
      last: this.#last,
      stretch: this.#stretch,
    });
    if (targets.unclear) return;
    const polarity = this.#polarity(clause, targets);
    const words = this.#wordsOf(clause);
    if (clause.asks) this.#question(clause, targets, words);
    else if (targets.named) this.#named(clause, { targets, polarity, words });
    else this.#unnamed(clause, { targets, polarity, words });
    if (targets.spoken.length > 0) this.#last = targets.spoken;
    this.#inSentence = [...this.#inSentence, ...targets.spoken];
    this.#stretch = targets.stretch ?? this.#stretch;
  }

  /** A time by itself is a choice; what hangs on a condition is no yes. */
  #polarity(clause: Clause, targets: Targets): Polarity {
    const { cues } = this.#around;
    if (targets.none) return 'no';
    const said = polarityOf(clause.words, cues);
    const wants = said === 'yes' || said === 'other' || said === 'none';
    return wants && said !== 'none' && this.#conditions.has(clause.sentence) ? 'maybe' : said;
  }

  #question(clause: Clause, targets: Targets, words: Words): void {
    const { cues } = this.#around;
    if (cues.asksToPick.test(clause.words))
      this.#vote(targets.covered, 'maybe', SURE.asked, words, true);
    const isAsked = cues.asksForOther.test(clause.words) || cues.other.test(clause.words);
    if (!isAsked || targets.proposals.length === 0) return;
    this.#propose(targets, SURE.other, words);
    this.#vote(targets.near, 'other', SURE.other, words, true);
  }

  #named(
    clause: Clause,
    { targets, polarity, words }: { targets: Targets; polarity: Polarity; words: Words },
  ): void {
    const { cues } = this.#around;
    const isOnly = cues.only.test(clause.words) && !this.#conditions.has(clause.sentence);
    const all = this.#around.offered.map((_one, index) => index);
    if (cues.except.test(clause.whole)) {
      const excepted = targets.single;
      this.#vote(excepted, 'no', SURE.named, words, true);
      this.#vote(
        all.filter((index) => !excepted.includes(index)),
        'yes',
        SURE.all,
        words,
        true,
      );
      return;
    }
    switch (polarity) {
      case 'yes':
      case 'other':
        this.#take(targets, words);
        if (isOnly && targets.covered.length > 0) {
          this.#vote(
            all.filter((index) => !targets.covered.includes(index)),
            'no',
            SURE.all,
            words,
            true,
          );
        }
        return;
      case 'no':
        this.#refuse(targets, words);
        return;
      case 'maybe':
        this.#vote([...targets.covered, ...targets.partly], 'maybe', SURE.maybe, words, true);
        this.#propose(targets, SURE.maybe, words);
        return;
      case 'unclear':
        this.#vote(targets.covered, 'unknown', 0, words, true);
        return;
      case 'none':
        this.#wait(clause, targets, words);
        return;
      default:
        polarity satisfies never;
    }
  }

  /** A time with nothing said of it: a choice where it stands alone, else what the next clause says. */
  #wait(clause: Clause, targets: Targets, words: Words): void {
    const { cues } = this.#around;
    if (targets.covered.length === 0 && targets.proposals.length === 0) return;
    if (!isBare(clause.words, cues)) return;
    if (targets.covered.length > 0) {
      const indices = [...(this.#pending?.indices ?? []), ...targets.covered];
      this.#pending = { indices, words };
    } else if (this.#last.length > 0 || this.#proposals.length > 0 || this.#refused()) {
      this.#propose(targets, SURE.bare, words);
    }
  }

  #take(targets: Targets, words: Words): void {
    this.#vote(targets.covered, 'yes', SURE.named, words, true);
    this.#vote(targets.partly, 'maybe', SURE.maybe, words, true);
    this.#vote(targets.near, 'other', SURE.other, words, true);
    this.#propose(targets, SURE.other, words);
    if (this.#pending !== null && targets.covered.length > 0) {
      this.#vote(this.#pending.indices, 'yes', SURE.bare, this.#pending.words, true);
      this.#pending = null;
    }
  }

  #refuse(targets: Targets, words: Words): void {
    // "Niet voor 14.00 uur": later on the day is asked for.
    const answer = targets.afterwards.length > 0 ? 'other' : 'no';
    this.#vote([...targets.covered, ...targets.partly], answer, SURE.named, words, true);
    this.#pending = null;
    for (const one of targets.afterwards) {
      this.#proposals.push({ ...one, certainty: SURE.asked, words });
    }
  }

  /** A clause that names no time: of what was named before it, or of all. */
  #unnamed(
    clause: Clause,
    { polarity, words }: { targets: Targets; polarity: Polarity; words: Words },
  ): void {
    const { cues, offered } = this.#around;
    const all = offered.map((_one, index) => index);
    const isAll = cues.anyTime.test(clause.words) || offered.length === 1;
    // A condition by itself says nothing but that there is one.
    const conditional = cues.condition.test(clause.words);
    const pending = this.#pending;
    if (polarity === 'none' || polarity === 'unclear') {
      if (conditional && pending !== null) this.#release('maybe', SURE.maybe);
      return;
    }
    if (pending !== null && polarity !== 'other') {
      this.#release(polarity, polarity === 'yes' ? SURE.named : SURE.maybe);
      return;
    }
    if (conditional) return;
    const spoken = this.#spokenInSentence;
    if (polarity === 'no') {
      this.#vote(spoken.length > 0 ? spoken : all, 'no', SURE.all, words, spoken.length > 0);
    }
    if (polarity === 'maybe') {
      this.#vote(spoken.length > 0 ? spoken : all, 'maybe', SURE.maybe, words, spoken.length > 0);
    }
    if (polarity === 'yes' && isAll) this.#vote(all, 'yes', SURE.all, words, false);
  }

  /** Times named earlier in the sentence: what follows a comma is said of them. */
  get #spokenInSentence(): readonly number[] {
    return this.#around.offered.length === 1 ? [] : this.#inSentence;
  }

  #inSentence: readonly number[] = [];

  #release(answer: Exclude<Polarity, 'none' | 'unclear'>, certainty: number): void {
    if (this.#pending === null) return;
    this.#vote(this.#pending.indices, answer, certainty, this.#pending.words, true);
    this.#pending = null;
  }

  /** The end of a sentence: a time that stood alone was a choice. */
  #settle(): void {
    this.#release('yes', SURE.bare);
    this.#inSentence = [];
  }

  #refused(): boolean {
    return this.#votes.some((votes) => votes.some(({ answer }) => answer === 'no'));
  }

  #vote(
    indices: readonly number[],
    answer: TimeAnswer,
    certainty: number,
    words: Words,
    named: boolean,
  ): void {
    for (const index of indices) this.#votes[index]?.push({ answer, certainty, words, named });
  }

  #propose(targets: Targets, certainty: number, words: Words): void {
    for (const one of targets.proposals) this.#proposals.push({ ...one, certainty, words });
  }

  #wordsOf({ start, end }: Clause): Words {
    const raw = this.#around.text.slice(start, end);
    const words = raw.replace(/^[\s,;–—-]+/, '').trimEnd();
    const from = start + (raw.length - raw.replace(/^[\s,;–—-]+/, '').length);
    return { start: from, end: from + words.length, text: words };
  }
}
