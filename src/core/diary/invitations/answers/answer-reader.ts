import type { Zone } from '../../../time/instant.ts';
import { Ballot, SURE } from './ballot.ts';
import type { Clause } from './clauses.ts';
import { wordsOf } from './clauses.ts';
import type { AnswerCues } from './cues.ts';
import { isAnyPart, isAside, isBeginning } from './passing.ts';
import { isBare, polarityOf, reserves } from './polarity.ts';
import type { Polarity } from './polarity.ts';
import type { SaidTime } from './said-time.ts';
import { targetsOf } from './targets.ts';
import type { Targets } from './targets.ts';
import type { OfferedTime, TimesAnswer, Words } from './times-answer.ts';

/** What an answer is read against. */
export interface Around {
  readonly text: string;
  readonly cues: AnswerCues;
  readonly offered: readonly OfferedTime[];
  readonly zone: Zone;
  readonly today: Temporal.PlainDate;
}

/** Reads the clauses of an answer in order, and weighs what they say of each offered time. */
export class AnswerReader {
  readonly #around: Around;
  readonly #ballot: Ballot;
  /** Indices spoken of last. */
  #last: readonly number[];
  #stretch: SaidTime | null = null;
  /** What was spoken of last is a time he proposes himself. */
  #isProposed = false;
  /** Nothing follows from a time he only says that he wrote about. */
  #reported: readonly number[] = [];
  #conditions = new Set<number>();

  constructor(around: Around) {
    this.#around = around;
    this.#ballot = new Ballot(around.offered.length);
    this.#last = around.offered.length === 1 ? [0] : [];
  }

  read(clauses: readonly Clause[]): TimesAnswer {
    const { cues } = this.#around;
    this.#conditions = new Set(
      clauses.filter(({ words }) => cues.condition.test(words)).map(({ sentence }) => sentence),
    );
    let sentence = 0;
    for (const [at, clause] of clauses.entries()) {
      if (clause.sentence !== sentence) this.#settle();
      sentence = clause.sentence;
      const next = clauses[at + 1];
      if (!isBeginning(clause, next, cues)) this.#clause(clause);
    }
    this.#settle();
    return this.#ballot.count();
  }

  #clause(clause: Clause): void {
    const { text, cues, offered, zone, today } = this.#around;
    const targets = targetsOf(clause, {
      cues,
      offered,
      zone,
      today,
      last: this.#last,
      isProposed: this.#isProposed,
      stretch: this.#stretch,
    });
    if (targets.unclear && !cues.anyTime.test(clause.words)) return;
    const polarity = this.#polarity(clause, targets);
    this.#ballot.isHedged = polarity === 'maybe' && polarityOf(clause.words, cues) === 'yes';
    const words = wordsOf(text, clause);
    if (isAside(clause, text, cues) || this.#isSaidBefore(clause, targets)) return;
    if (this.#isOfAnother(clause, { targets, polarity, words })) return;
    if (reserves(clause, targets, polarity, cues))
      this.#ballot.vote(this.#last, 'maybe', SURE.maybe, words);
    else if (clause.asks) this.#question(clause, targets, words);
    else if (targets.named) this.#named(clause, { targets, polarity, words });
    else this.#unnamed(clause, { targets, polarity, words });
    if (targets.spoken.length > 0) this.#last = targets.spoken;
    if (targets.spoken.length + targets.proposals.length > 0)
      this.#isProposed = targets.covered.length === 0 && targets.proposals.length > 0;
    this.#inSentence = [...this.#inSentence, ...targets.spoken];
    this.#stretch = targets.stretch ?? this.#stretch;
  }

  /** "In mijn vorige mail schreef ik dat dinsdag goed was": what comes behind it says whether it still is. */
  #isSaidBefore(clause: Clause, targets: Targets): boolean {
    if (!targets.named || !this.#around.cues.reported.test(clause.words)) return false;
    this.#reported = targets.covered;
    return true;
  }

  /** Words that are said of another time than the offered ones, or of another moment than now. */
  #isOfAnother(
    clause: Clause,
    { targets, polarity, words }: { targets: Targets; polarity: Polarity; words: Words },
  ): boolean {
    const { cues } = this.#around;
    if (this.#isLess(clause) && targets.covered.length > 0) {
      // "Liever maandag dan donderdag": Thursday is no choice, and not refused.
      this.#ballot.vote(targets.covered, 'maybe', SURE.asked, words);
      this.#last = targets.covered;
      return true;
    }
    if (polarity === 'moves') {
      this.#moved(targets, words);
      return true;
    }
    if (polarity !== 'yes' && cues.answersLater.test(clause.words)) {
      const isSaid = targets.covered.length > 0;
      const indices = isSaid ? targets.covered : this.#ballot.all;
      this.#ballot.vote(indices, 'maybe', SURE.maybe, words, isSaid);
      return true;
    }
    // "Kunnen we er maandag van maken? Dan ben ik vrij": then, and not at the time that was offered.
    const { single, proposals, near, partly } = targets;
    const isNamed = single.length + proposals.length + near.length + partly.length > 0;
    const isThen = this.#isProposed && polarity === 'yes' && !clause.asks && !isNamed;
    return isThen && !cues.anyTime.test(clause.words);
  }

  /** A time by itself is a choice; what hangs on a condition is no yes. */
  #polarity(clause: Clause, targets: Targets): Polarity {
    const { text, cues } = this.#around;
    if (targets.none) return 'no';
    const said = polarityOf(clause.words, cues);
    const wants = said === 'yes' || said === 'other' || said === 'unclear';
    if (wants && this.#conditions.has(clause.sentence)) return 'maybe';
    // "A morning would be nicest" takes none of them.
    return said === 'yes' && isAnyPart(clause, text, cues) ? 'maybe' : said;
  }

  /** "… dan donderdag", behind a "liever". */
  #isLess({ whole, mentions }: Clause): boolean {
    const { cues } = this.#around;
    const names = mentions.some((one) => one.names === 'time' || one.names === 'which');
    const isBehind = this.#isRather;
    this.#isRather = cues.rather.test(whole);
    return names && cues.less.test(whole) && (isBehind || this.#isRather);
  }

  #isRather = false;

  /** What stands is to go to another time: the one named beside it, where there is one. */
  #moved(targets: Targets, words: Words): void {
    const { all } = this.#ballot;
    const spoken = [...targets.covered, ...targets.partly, ...targets.near];
    this.#ballot.vote(
      spoken.length > 0 ? spoken : all,
      'other',
      SURE.other,
      words,
      spoken.length > 0 || all.length === 1,
    );
    this.#ballot.propose(targets.proposals, SURE.other, words);
    this.#isProposed = targets.proposals.length > 0;
  }

  #question(clause: Clause, targets: Targets, words: Words): void {
    const { cues } = this.#around;
    if (cues.asksToPick.test(clause.words))
      this.#ballot.vote(targets.covered, 'maybe', SURE.asked, words);
    const isAsked =
      cues.asksForOther.test(clause.words) ||
      cues.other.test(clause.words) ||
      isBare(clause.words, cues);
    if (!isAsked || targets.proposals.length === 0) return;
    this.#ballot.propose(targets.proposals, SURE.other, words);
    this.#ballot.vote(targets.near, 'other', SURE.other, words);
  }

  #named(
    clause: Clause,
    { targets, polarity, words }: { targets: Targets; polarity: Polarity; words: Words },
  ): void {
    const { cues } = this.#around;
    const isOnly = cues.only.test(clause.words) && !this.#conditions.has(clause.sentence);
    if (cues.except.test(clause.whole)) {
      const excepted = targets.single;
      this.#ballot.vote(excepted, 'no', SURE.named, words);
      this.#ballot.vote(this.#ballot.except(excepted), 'yes', SURE.all, words);
      return;
    }
    switch (polarity) {
      case 'yes':
      case 'other':
        // "Eerder die week zou beter zijn" picks none of them.
        if (polarity === 'other' && targets.single.length === 0 && targets.near.length === 0) {
          this.#ballot.propose(targets.proposals, SURE.other, words);
          return;
        }
        this.#take(targets, words);
        if (isOnly) this.#ballot.vote(this.#ballot.except(targets.spoken), 'no', SURE.all, words);
        return;
      case 'no':
        this.#refuse(clause, targets, words);
        return;
      case 'maybe':
        this.#ballot.vote([...targets.covered, ...targets.partly], 'maybe', SURE.maybe, words);
        this.#ballot.propose(targets.proposals, SURE.maybe, words);
        return;
      case 'unclear':
        this.#ballot.vote(targets.covered, 'unknown', 0, words);
        return;
      case 'moves':
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
      this.#ballot.wait(targets.covered, words);
    } else if (this.#mayPropose()) {
      this.#ballot.propose(targets.proposals, SURE.bare, words);
    } else this.#ballot.stands(targets.proposals, words);
  }

  #take(targets: Targets, words: Words): void {
    this.#ballot.vote(targets.covered, 'yes', SURE.named, words);
    this.#ballot.vote(targets.partly, 'maybe', SURE.maybe, words);
    this.#ballot.vote(targets.near, 'other', SURE.other, words);
    this.#ballot.propose(targets.proposals, SURE.other, words);
    if (targets.covered.length > 0) this.#ballot.release('yes', SURE.bare);
  }

  #refuse(clause: Clause, targets: Targets, words: Words): void {
    // "Niet voor 14.00 uur": later on the day is asked for.
    const answer = targets.afterwards.length > 0 ? 'other' : 'no';
    this.#ballot.vote([...targets.covered, ...targets.partly], answer, SURE.named, words);
    // "Dinsdag, donderdag niet": whether Tuesday is refused too, nobody can tell.
    if (!this.#around.cues.bareNo.test(clause.words)) this.#ballot.release('yes', SURE.bare);
    this.#ballot.forget();
    this.#ballot.propose(targets.afterwards, SURE.asked, words);
  }

  /** A clause that names no time: of what was named before it, or of all. */
  #unnamed(
    clause: Clause,
    { polarity, words }: { targets: Targets; polarity: Polarity; words: Words },
  ): void {
    const { cues, offered } = this.#around;
    const { all, isWaiting } = this.#ballot;
    const isAll = cues.anyTime.test(clause.words) || offered.length === 1;
    // A condition by itself says nothing but that there is one.
    const conditional = cues.condition.test(clause.words);
    if (polarity === 'other') this.#isAnnounced = true;
    if (polarity === 'none' || polarity === 'unclear' || polarity === 'moves') {
      if (conditional) this.#ballot.release('maybe', SURE.maybe);
      return;
    }
    if (isWaiting && polarity !== 'other') {
      this.#ballot.release(polarity, polarity === 'yes' ? SURE.named : SURE.maybe);
      return;
    }
    if (conditional) return;
    if (polarity === 'no' && this.#reported.length > 0) {
      this.#ballot.vote(this.#reported, 'no', SURE.all, words);
      this.#reported = [];
      return;
    }
    const spoken = this.#spokenInSentence;
    const isSpoken = spoken.length > 0;
    if (polarity === 'no' || polarity === 'maybe') {
      const certainty = polarity === 'no' ? SURE.all : SURE.maybe;
      this.#ballot.vote(isSpoken ? spoken : all, polarity, certainty, words, isSpoken || isAll);
    }
    if (polarity === 'yes' && isAll)
      this.#ballot.vote(all, 'yes', SURE.all, words, offered.length === 1);
  }

  /** Times named earlier in the sentence: what follows a comma is said of them. */
  get #spokenInSentence(): readonly number[] {
    return this.#around.offered.length === 1 ? [] : this.#inSentence;
  }

  #inSentence: readonly number[] = [];
  /** "Mijn voorstel": what comes behind it is another time. */
  #isAnnounced = false;

  /** The end of a sentence: a time that stood alone was a choice. */
  #settle(): void {
    this.#ballot.release('yes', SURE.bare);
    this.#inSentence = [];
  }

  /** "Ik stel voor: maandag": a time alone is one he proposes where something of the kind was said before. */
  #mayPropose(): boolean {
    return this.#last.length > 0 || this.#ballot.seeksAnother || this.#isAnnounced;
  }
}
