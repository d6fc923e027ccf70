import type { Wish } from './targets.ts';
import type {
  OfferedAnswer,
  ProposedTime,
  TimeAnswer,
  TimesAnswer,
  Words,
} from './times-answer.ts';
import { together } from './votes.ts';
import type { Vote } from './votes.ts';

/** How sure a clause is, by how it says it. */
export const SURE = {
  named: 0.9,
  all: 0.85,
  bare: 0.7,
  maybe: 0.7,
  other: 0.75,
  asked: 0.6,
} as const;

/** What the clauses of an answer say of each offered time, and which other times they name. */
export class Ballot {
  readonly #votes: Vote[][];
  readonly #proposals: ProposedTime[] = [];
  /** What is voted now hangs on a condition. */
  isHedged = false;
  /** Named in clauses that say nothing of them yet. */
  #waiting: { readonly indices: readonly number[]; readonly words: Words } | null = null;

  constructor(offered: number) {
    this.#votes = Array.from({ length: offered }, () => []);
  }

  /** Every time that was offered. */
  get all(): readonly number[] {
    return this.#votes.map((_votes, index) => index);
  }

  except(indices: readonly number[]): readonly number[] {
    return this.all.filter((index) => !indices.includes(index));
  }

  get isWaiting(): boolean {
    return this.#waiting !== null;
  }

  wait(indices: readonly number[], words: Words): void {
    this.#waiting = { indices: [...(this.#waiting?.indices ?? []), ...indices], words };
  }

  /** What waits is answered; nothing where nothing does. */
  release(answer: TimeAnswer, certainty: number): void {
    if (this.#waiting === null) return;
    this.vote(this.#waiting.indices, answer, certainty, this.#waiting.words);
    this.#waiting = null;
  }

  forget(): void {
    this.#waiting = null;
  }

  vote(
    indices: readonly number[],
    answer: TimeAnswer,
    certainty: number,
    words: Words,
    named = true,
  ): void {
    const hedged = this.isHedged && answer === 'maybe';
    for (const index of indices)
      this.#votes[index]?.push({ answer, certainty, words, named, hedged });
  }

  propose(wishes: readonly Wish[], certainty: number, words: Words): void {
    for (const one of wishes) this.#proposals.push({ ...one, certainty, words });
  }

  /** Whether another time was named or one refused: what stands alone behind that is another time too. */
  get seeksAnother(): boolean {
    const isRefused = this.#votes.some((votes) => votes.some(({ answer }) => answer === 'no'));
    return this.#proposals.length > 0 || isRefused;
  }

  /** A time that nobody offered stands by itself, with nothing said of it. */
  stands(wishes: readonly Wish[], words: Words): void {
    this.#alone.push({ wishes, words });
  }

  readonly #alone: { readonly wishes: readonly Wish[]; readonly words: Words }[] = [];

  /** "To avoid confusion: Tuesday at nine.": where that is all he writes, it is the time he means. */
  #takeAlone(): void {
    const [only, more] = this.#alone;
    const isSaid = this.#proposals.length > 0 || this.#votes.some((votes) => votes.length > 0);
    if (only === undefined || more !== undefined || isSaid) return;
    this.propose(only.wishes, SURE.asked, only.words);
  }

  count(): TimesAnswer {
    this.#takeAlone();
    const offered = this.#instead(this.#votes.map(together));
    const sure = offered.filter(({ answer }) => answer !== 'unknown').map((one) => one.certainty);
    const all = [...sure, ...this.#proposals.map((one) => one.certainty)];
    return {
      offered,
      proposals: this.#proposals,
      certainty: all.length === 0 ? 0 : Math.min(...all),
    };
  }

  /** Who says nothing of the only time there is and names another wants that in its place. */
  #instead(offered: readonly OfferedAnswer[]): readonly OfferedAnswer[] {
    const [proposal] = this.#proposals;
    const [votes] = this.#votes;
    const isOther = offered.length === 1 && votes?.length === 0;
    if (!isOther || proposal === undefined) return offered;
    return [{ answer: 'other', certainty: SURE.asked, words: proposal.words }];
  }
}
