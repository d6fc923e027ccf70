import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Import, ImportBatch } from '../../src/core/ports/import.ts';
import type { Cursor } from '../../src/core/ports/mail.ts';

/** A folder of the test's own, gone when the test is over; hold it with `await using`. */
export async function scratch(): Promise<Scratch> {
  const path = await mkdtemp(join(tmpdir(), 'secretaris-mail-'));
  return {
    path,
    in: (...names) => join(path, ...names),
    write: async (name, content = letter(name)) => {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    deliver: async (folder, name, content = letter(name)) => {
      const half = join(path, folder);
      await mkdir(join(half, 'tmp'), { recursive: true });
      await mkdir(join(half, 'new'), { recursive: true });
      await writeFile(join(half, 'tmp', name), content);
      await rename(join(half, 'tmp', name), join(half, 'new', name));
    },
    maildir: async (...folders) => {
      for (const folder of ['', ...folders]) {
        for (const half of ['cur', 'new', 'tmp']) {
          await mkdir(join(path, folder, half), { recursive: true });
        }
      }
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

export interface Scratch extends AsyncDisposable {
  readonly path: string;
  in(...names: string[]): string;
  /** Writes a file, with the folders it needs; a letter about its own name unless content is given. */
  write(name: string, content?: string | Uint8Array): Promise<string>;
  /** Delivers into a maildir folder as a mail server does: whole or not at all. */
  deliver(folder: string, name: string, content?: string): Promise<void>;
  /** Makes a maildir here with the Maildir++ subfolders named. */
  maildir(...folders: string[]): Promise<void>;
}

/** A small letter, unlike any other by what it is about. */
export function letter(about: string | number, text = 'Kunt u dit bevestigen?'): string {
  return [
    'From: Mevrouw De Vries <devries@post.example>',
    `Message-ID: <${encodeURIComponent(about)}@post.example>`,
    `Subject: ${encodeURIComponent(about)}`,
    '',
    text,
    '',
  ].join('\n');
}

/** Everything an import hands over from a cursor, put together. */
export async function all(source: Import, cursor: Cursor = null) {
  const batches = await Array.fromAsync(source.entries(cursor));
  return together(batches);
}

/** Batches as one; texts instead of bytes. */
export function together(batches: readonly ImportBatch[]) {
  const messages = batches.flatMap((batch) => batch.messages);
  return {
    batches,
    messages,
    texts: messages.map((one) => text(one.raw)),
    origins: messages.map((one) => one.origin),
    files: batches.flatMap((batch) => batch.files),
    unread: batches.flatMap((batch) => batch.unread),
  };
}

/** Bytes as text, each byte one character, so that nothing changed can hide. */
export function text(raw: Uint8Array): string {
  return Buffer.from(raw).toString('latin1');
}
