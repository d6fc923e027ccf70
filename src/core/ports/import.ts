import type { Instant } from '../time/instant.ts';
import type { Batch, Cursor } from './mail.ts';

/** What a path turned out to hold. */
export type ImportKind = 'maildir' | 'mbox' | 'folder' | 'file';

/** A file that is no mail (calendar, contact, document, text), handed over whole. */
export interface IncomingFile {
  /** Stable when the same file is imported again, and never shared by two different contents. */
  readonly origin: string;
  readonly raw: Uint8Array;
  /** The file's own time of last change. */
  readonly arrivedAt: Instant | null;
  readonly folder: string;
  /** The file's name without its folder; control and direction characters written as `%0A`. */
  readonly name: string;
  /** Media type by the name's ending; the bytes decide later. */
  readonly type: string;
}

/** Why something on the way was not handed over. Closed, so that each can be said in words. */
export type UnreadReason =
  | 'vanished'
  | 'not-permitted'
  | 'unreadable'
  | 'too-large'
  | 'too-deep'
  | 'link-outside'
  | 'link-to-folder'
  | 'link-broken'
  | 'not-a-file'
  | 'folder-among-mail'
  | 'hidden'
  | 'kind-unknown'
  | 'no-message'
  | 'before-first-message';

/** Something that was met and not read. Nothing is left out silently. */
export interface Unread {
  /** Relative to what is imported, safe to print; for a place in an mbox with `@offset`. */
  readonly path: string;
  readonly reason: UnreadReason;
  /** In bytes, where known. */
  readonly size: number | null;
}

/** A batch of an import: mail, other files, what could not be read, and how far we are. */
export interface ImportBatch extends Batch {
  readonly files: readonly IncomingFile[];
  readonly unread: readonly Unread[];
  /** Since the beginning of this run (a resumed run starts at nought), messages and files together. */
  readonly done: { readonly entries: number; readonly bytes: number };
}

/** Something that can be imported, opened and looked over. */
export interface Import {
  readonly kind: ImportKind;
  /** Messages and files in it as far as that shows without reading them; null for an mbox. */
  readonly count: number | null;
  /** Bytes to read, where that is known beforehand (an mbox, a single file). */
  readonly bytes: number | null;
  /**
   * Everything in it in a fixed order, from where the cursor says. Each batch's cursor names the
   * place behind it; the last one carries null, so a later import looks at all of it again and
   * what is known falls away by its origin. Ends early when the signal aborts.
   */
  entries(cursor: Cursor, signal?: AbortSignal): AsyncIterable<ImportBatch>;
}
