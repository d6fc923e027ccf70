import { chown, rename, utimes, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Runner } from './dovecot-config.ts';

let laid = 0;

/** Lays a message into the `new` of a maildir, whole at once; the age of the file is when it came in. */
export async function layInMaildir(
  box: string,
  raw: Uint8Array,
  at: number,
  runner: Runner,
): Promise<void> {
  laid += 1;
  const name = `${Math.floor(at / 1000)}.P${process.pid}Q${laid}.${hostname()}`;
  const before = join(box, 'tmp', name);
  await writeFile(before, raw, { mode: 0o600 });
  if (userInfo().uid === 0) await chown(before, runner.uid, runner.gid);
  await utimes(before, at / 1000, at / 1000);
  await rename(before, join(box, 'new', name));
}

/** The Message-ID in the head of a mail, with its angle brackets; empty for none. */
export function messageIdOf(raw: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(raw.subarray(0, 16_384)).split(/\r?\n\r?\n/, 1)[0];
  return /^message-id:\s*(<[^>]*>)/im.exec(head ?? '')?.[1] ?? '';
}
