import type { BriefDocument } from '../briefing/paper/document.ts';
import type { Language } from '../text/words.ts';

/** A paper with its bytes. */
export interface PaperToPrint {
  readonly number: number;
  /** As it is listed. */
  readonly text: string;
  readonly name: string;
  readonly type: string;
  /** Null where they are gone. */
  readonly bytes: Uint8Array | null;
}

/** A briefing that is printed. */
export interface BriefToPrint {
  readonly document: BriefDocument;
  readonly language: Language;
  /** ISO date. */
  readonly day: string;
  /** For whom it is. */
  readonly name: string;
  readonly papers: readonly PaperToPrint[];
}

/** A printed briefing. */
export interface PrintedBrief {
  readonly pdf: Uint8Array;
  /** Numbers of papers that are no pages behind it: a sheet stands there in their place. */
  readonly apart: readonly number[];
}

/** Prints briefings, with their papers behind them under their numbers. */
export interface BriefPress {
  print(brief: BriefToPrint): Promise<PrintedBrief>;
}
