import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AccountId } from '../../../core/ids.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import type { Unread } from '../../../core/ports/import.ts';
import type {
  IncomingMail,
  MailAccount,
  MailFiling,
  MailSource,
} from '../../../core/ports/mail.ts';
import { arrivedAt, useOf } from '../items.ts';
import { AT_ONCE, FILE_BYTES } from '../limits.ts';
import type { Known } from '../live/known.ts';
import type { Fresh, Look } from '../live/source.ts';
import { openLiveSource } from '../live/source.ts';
import type { Entry } from '../tree/entries.ts';
import { listPlace } from '../tree/entries.ts';
import { reasonOf } from '../tree/file-trouble.ts';
import { inParallel } from '../tree/in-parallel.ts';
import { look, readWhole } from '../tree/look.ts';
import type { Place } from '../tree/places.ts';
import { findPlaces, joined } from '../tree/places.ts';
import { openFiling, originOf } from './filing.ts';

/** A maildir as an account. */
export interface MaildirOptions {
  readonly account: AccountId;
  /** The maildir itself: the folder that holds `cur`, `new` and `tmp`. */
  readonly path: string;
  readonly clock: Clock;
  readonly bytesAtMost?: number;
  /** Where notices of changes do not come: how long until it is looked at again. */
  readonly lookAgainMs?: number;
  readonly onUnread?: (unread: Unread) => void;
}

/** A maildir that is open: mail comes in, and the mandate may have it filed. It cannot send. */
export interface MaildirAccount extends MailAccount {
  readonly source: MailSource;
  readonly filing: MailFiling;
}

/**
 * Opens a maildir and its Maildir++ subfolders. Reading leaves everything where it is, also in `new`.
 * A maildir that is not there (a disk not mounted) is a state of the source, not an error: it goes on
 * as soon as it is.
 */
export function openMaildirAccount(options: MaildirOptions): MaildirAccount {
  const path = Buffer.from(resolve(options.path));
  const source = openLiveSource({
    account: options.account,
    clock: options.clock,
    lookAgainMs: options.lookAgainMs,
    onUnread: options.onUnread,
    look: (known) => lookAround(path, known, options.bytesAtMost ?? FILE_BYTES),
  });
  return { id: options.account, source, sender: null, filing: openFiling(path, options.clock) };
}

async function lookAround(path: Buffer, known: Known, bytesAtMost: number): Promise<Look | null> {
  const root = await realpath(path, { encoding: 'buffer' }).catch(() => null);
  const found = root === null ? [] : (await findPlaces(root, '')).places;
  const places = found.filter((place) => place.kind === 'maildir');
  if (root === null || places.length === 0) return null;
  const present: string[] = [];
  const unknown: { readonly place: Place; readonly entry: Entry }[] = [];
  for (const place of places) {
    for (const entry of (await listPlace(place)).entries) {
      const key = originOf(place, entry.name);
      present.push(key);
      if (!known.has(key)) unknown.push({ place, entry });
    }
  }
  const fresh = await inParallel(unknown, AT_ONCE, ({ place, entry }) =>
    freshOf(root, place, entry, bytesAtMost),
  );
  const halves = places.flatMap(({ path }) => [joined(path, 'cur'), joined(path, 'new')]);
  const folders = [root, ...places.map((place) => place.path), ...halves];
  return { fresh, present, folders, againInMs: null };
}

async function freshOf(
  root: Buffer,
  place: Place,
  entry: Entry,
  bytesAtMost: number,
): Promise<Fresh> {
  const looked = await look(entry.path, root);
  const size = looked.size ?? 0;
  const refuse = (reason: Unread['reason']): Unread => ({ path: entry.shown, reason, size });
  const read = async (): Promise<IncomingMail | Unread> => {
    if ('reason' in looked) return refuse(looked.reason);
    if (size > bytesAtMost) return refuse('too-large');
    try {
      const raw = await readWhole(looked.path, size);
      return {
        origin: originOf(place, entry.name),
        raw,
        arrivedAt: arrivedAt(entry, looked.changedAt),
        folder: place.folder,
        use: useOf(place),
        flags: entry.flags,
      };
    } catch (error) {
      return refuse(reasonOf(error));
    }
  };
  return { key: originOf(place, entry.name), size: size > bytesAtMost ? 0 : size, read };
}
