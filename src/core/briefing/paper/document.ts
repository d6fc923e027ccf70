import type { PaperFound } from '../material.ts';
import type { BriefSource } from '../source.ts';

/** A line of a briefing with the numbers of what it rests on. */
export interface BriefLine {
  readonly text: string;
  readonly sources: readonly number[];
  /** It says more of the line before; absent for a line by itself. */
  readonly isUnder?: true;
  /** Number of the annex that it names; absent for a line that names none. */
  readonly annex?: number;
}

/** Lines under one label. */
export interface BriefGroup {
  /** Null for lines that stand by themselves. */
  readonly label: string | null;
  readonly lines: readonly BriefLine[];
}

/** A part of a briefing: an appointment, or what belongs together. */
export interface BriefSection {
  /** Names it on the page. */
  readonly id: string;
  readonly heading: string;
  /** Its hours, or how many lines it has; null for neither. */
  readonly aside: string | null;
  readonly groups: readonly BriefGroup[];
  /** What is said instead of nothing; null where there are lines. */
  readonly empty: string | null;
}

/** Something that lines rest on, under its number. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
  /** Under which it is looked up: an id, the UID of an event. */
  readonly id: string;
  readonly source: BriefSource;
}

/** A paper as it is listed. */
export interface AnnexLine {
  readonly number: number;
  readonly text: string;
  readonly paper: PaperFound;
}

/** A briefing in one language: what is mailed, printed, shown on the page and on the command line. */
export interface BriefDocument {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly BriefSection[];
  readonly annexes: readonly AnnexLine[];
  readonly sources: readonly SourceLine[];
}
