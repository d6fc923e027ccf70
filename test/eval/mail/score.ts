/** One line of the table: how many of a set came out as they should. */
export interface Score {
  readonly set: string;
  readonly right: number;
  readonly total: number;
  /** What went wrong, for `--misses`: the case and what was read instead. */
  readonly misses: readonly string[];
}

/** Counts cases as they are judged. */
export class Tally {
  readonly set: string;
  readonly misses: string[] = [];
  #right = 0;
  #total = 0;

  constructor(set: string) {
    this.set = set;
  }

  judge(right: boolean, miss: () => string): void {
    this.#total += 1;
    if (right) this.#right += 1;
    else this.misses.push(miss());
  }

  score(): Score {
    return { set: this.set, right: this.#right, total: this.#total, misses: this.misses };
  }
}

/** White space taken as one space, as the sets' own rules of scoring say. */
export function collapse(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** All white space out. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** Where the shared sets lie, beside the project. */
export const SHARED = new URL('../../../../shared/data/', import.meta.url);
