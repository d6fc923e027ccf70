import type { ListRead } from '../../core/letters/mailing/columns.ts';

/** Largest list that is looked at, in bytes: five thousand rows are one megabyte. */
export const MOST_LIST_BYTES = 5 << 20;

/** Rows of a list that are read at all; a list of more is no list of people somebody writes to. */
export const MOST_ROWS = 5_000;

/** Columns of a list; a sheet that goes on for ever is somebody's whole administration. */
export const MOST_COLUMNS = 100;

/** UTF-16 units of one cell; what is longer is no field of a letter. */
export const MOST_CELL = 4_000;

/** Why a list cannot be read, in a word, with the line where that helps. */
export type ListTrouble =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'no-header'
  | 'broken'
  | 'protected'
  | 'unknown-form';

/** A list that was read, or why it was not. `line` counts from one; nought where no line is to blame. */
export type ListReading =
  | { readonly read: true; readonly list: ListRead }
  | { readonly read: false; readonly why: ListTrouble; readonly line: number };

export function notRead(why: ListTrouble, line = 0): ListReading {
  return { read: false, why, line };
}
