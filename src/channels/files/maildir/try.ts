import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FolderUse } from '../../../core/ports/mail.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { useOf } from '../items.ts';
import { findPlaces } from '../tree/places.ts';

/** What a path holds as a maildir account; `said` is in this room's `words.ts`. */
export type MaildirTried =
  | { readonly ok: true; readonly folders: readonly { path: string; use: FolderUse }[] }
  | { readonly ok: false; readonly code: 'maildir-missing'; readonly said: Sentence };

/** Looks whether a path is a maildir, before it is kept as an account. Touches nothing, never throws. */
export async function tryMaildir(path: string): Promise<MaildirTried> {
  const root = await realpath(resolve(path), { encoding: 'buffer' }).catch(() => null);
  const { places } = root === null ? { places: [] } : await findPlaces(root, '');
  const maildirs = places.filter((place) => place.kind === 'maildir');
  if (maildirs.length === 0) {
    return { ok: false, code: 'maildir-missing', said: sentence('maildir-missing', { path }) };
  }
  return { ok: true, folders: maildirs.map((one) => ({ path: one.folder, use: useOf(one) })) };
}
