import type {
  CollectionAccount,
  CollectionBatch,
  CollectionListing,
  CollectionWriter,
  ResourceWrite,
} from '../../src/core/ports/collection.ts';
import type { Cursor } from '../../src/core/ports/mail.ts';

/** Keeps of one collection what the engine keeps: texts and versions by href, and the cursor. */
export class Mirror {
  readonly texts = new Map<string, string>();
  readonly etags = new Map<string, string>();
  cursor: Cursor = null;
  readonly #titleOf: (text: string | undefined) => string;

  constructor(titleOfText: (text: string | undefined) => string = titleOf) {
    this.#titleOf = titleOfText;
  }

  /** One look to its end; answers the batches. What came before trouble is kept. */
  async look(
    account: CollectionAccount<CollectionListing>,
    calendar: CollectionListing,
  ): Promise<readonly CollectionBatch[]> {
    const batches: CollectionBatch[] = [];
    for await (const batch of this.looking(account, calendar)) batches.push(batch);
    return batches;
  }

  /** The same, batch by batch. */
  async *looking(
    account: CollectionAccount<CollectionListing>,
    calendar: CollectionListing,
  ): AsyncGenerator<CollectionBatch> {
    const since = { cursor: this.cursor, known: new Map(this.etags) };
    const signal = new AbortController().signal;
    for await (const batch of account.changes(calendar, since, signal)) {
      this.#keep(batch);
      yield batch;
    }
  }

  #keep({ changed, gone, cursor }: CollectionBatch): void {
    for (const { href, etag, text } of changed) {
      this.texts.set(href, text);
      this.etags.set(href, etag);
    }
    for (const href of gone) {
      this.texts.delete(href);
      this.etags.delete(href);
    }
    this.cursor = cursor;
  }

  /** A write of ours that went well. */
  keepWritten(write: ResourceWrite, text: string | null): void {
    if (write.result !== 'written') throw new Error(`not written: ${JSON.stringify(write)}`);
    if (text === null) this.texts.delete(write.href);
    else this.texts.set(write.href, write.kept?.text ?? text);
    if (write.etag === null) this.etags.delete(write.href);
    else this.etags.set(write.href, write.etag);
  }

  /** The href of the one whose text says so; empty when none does. */
  href(saying: string): string {
    return [...this.texts].find(([, text]) => text.includes(saying))?.[0] ?? '';
  }

  /** Every title, in order. */
  titles(): readonly string[] {
    return [...this.texts.values()].map(this.#titleOf).toSorted();
  }
}

/** Everything that changed in some batches. */
export function changedIn(batches: readonly CollectionBatch[]): readonly string[] {
  return batches.flatMap(({ changed }) => changed.map(({ href }) => href));
}

export function goneIn(batches: readonly CollectionBatch[]): readonly string[] {
  return batches.flatMap(({ gone }) => gone);
}

/** The writing half of an account that must have one. */
export function writerOf(
  account: CollectionAccount<CollectionListing>,
): CollectionWriter<CollectionListing> {
  if (account.writer === null) throw new Error('the account cannot be written');
  return account.writer;
}

/** A small event; the title makes it unlike any other. */
export function event(uid: string, title: string, more: readonly string[] = []): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Secretaris//contract//NL',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261123T090000Z',
    'DTSTART:20261124T090000Z',
    'DTEND:20261124T100000Z',
    `SUMMARY:${title}`,
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** The title as it stands in a text, its folded lines joined; empty where there is none. */
export function titleOf(text: string | undefined): string {
  const unfolded = text?.replaceAll(/\r\n[ \t]/g, '') ?? '';
  return /^SUMMARY[^:\r\n]*:(.*)$/m.exec(unfolded)?.[1]?.trim() ?? '';
}
