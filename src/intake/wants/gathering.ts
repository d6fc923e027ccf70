import type { Want, WantKind } from '../../core/records/reading.ts';

/** What is less certain than this is not said. */
const LEAST = 0.5;
/** Cues kept with a verdict; more persuade nobody. */
const MAX_CUES = 5;
const MAX_CUE = 120;

interface Found {
  certainty: number;
  readonly cues: string[];
}

/** Gathers what speaks for each kind. */
export class Gathering {
  readonly #found = new Map<WantKind, Found>();
  readonly #details = new Map<WantKind, NonNullable<Want['detail']>>();

  /** Each further cue takes away part of the doubt that was left. */
  add(kind: WantKind, weight: number, cue: string): void {
    const known = this.#found.get(kind) ?? { certainty: 0, cues: [] };
    known.certainty = 1 - (1 - known.certainty) * (1 - weight);
    this.#found.set(kind, known);
    this.cue(kind, cue);
  }

  /** A ground that explains a verdict and makes it no more certain. */
  cue(kind: WantKind, cue: string): void {
    const cues = this.#found.get(kind)?.cues;
    if (cues !== undefined && cues.length < MAX_CUES) cues.push(cue.trim().slice(0, MAX_CUE));
  }

  /** Says more of a kind, should it turn out to hold. */
  detail(kind: WantKind, detail: NonNullable<Want['detail']>): void {
    this.#details.set(kind, detail);
  }

  /** Takes a kind away that another one rules out. */
  drop(kind: WantKind): void {
    this.#found.delete(kind);
  }

  has(kind: WantKind): boolean {
    return (this.#found.get(kind)?.certainty ?? 0) >= LEAST;
  }

  wants(): readonly Want[] {
    return [...this.#found]
      .map(([kind, { certainty, cues }]): Want => {
        const detail = this.#details.get(kind);
        const rounded = Math.round(certainty * 100) / 100;
        return { kind, certainty: rounded, cues, ...(detail === undefined ? {} : { detail }) };
      })
      .filter((want) => want.certainty >= LEAST)
      .sort((a, b) => b.certainty - a.certainty);
  }
}
