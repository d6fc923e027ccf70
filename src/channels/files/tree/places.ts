import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Unread } from '../../../core/ports/import.ts';
import { folderOfDirectory } from '../maildir/names.ts';
import { reasonOf } from './file-trouble.ts';
import { pathText } from './path-text.ts';

/** One directory with mail in it: the messages of a maildir, or loose files. */
export interface Place {
  readonly kind: 'maildir' | 'loose';
  readonly path: Buffer;
  /** Relative to the root, safe to print; empty for the root. With the kind it names the place. */
  readonly key: string;
  /** As mail programs would show it, levels separated by `/`. */
  readonly folder: string;
  /** Where a single file is imported: its name. Nothing else in the directory is looked at. */
  readonly only?: Buffer;
}

/** All places under a root in a fixed order, and what was met on the way and not entered. */
export interface Places {
  readonly places: readonly Place[];
  readonly unread: readonly Unread[];
}

/** A mailbox is never nested further; a file system mounted into itself is. */
const DEPTH_AT_MOST = 40;

/** Somebody imports his whole disk by accident: enough folders for any mailbox, not for that. */
const PLACES_AT_MOST = 50_000;

/**
 * Finds where mail lies under a root: Maildir++ (`.Sent` beside `cur`), maildirs within each other or
 * within plain folders, and plain folders with files. Links to folders are not followed.
 */
export async function findPlaces(root: Buffer, rootName: string): Promise<Places> {
  const places: Place[] = [];
  const unread: Unread[] = [];
  await walk({ path: root, key: '', directory: '', folder: '', depth: 0 });
  return { places, unread };

  async function walk(at: At): Promise<void> {
    if (at.depth > DEPTH_AT_MOST || places.length >= PLACES_AT_MOST) {
      unread.push({ path: at.key, reason: 'too-deep', size: null });
      return;
    }
    const entries = await list(at.path).catch((error: unknown) => {
      unread.push({ path: at.key, reason: reasonOf(error), size: null });
      return null;
    });
    if (entries === null) return;
    const isMaildir = looksLikeMaildir(entries, at.directory);
    if (!isMaildir && at.directory.startsWith('.')) {
      unread.push({ path: at.key, reason: 'hidden', size: null });
      return;
    }
    const { path, key } = at;
    if (isMaildir) places.push({ kind: 'maildir', path, key, folder: at.folder || 'INBOX' });
    const shown = at.folder === '' ? rootName : `${rootName}/${at.folder}`;
    places.push({ kind: 'loose', path, key, folder: shown });
    for (const entry of entries) {
      const isOwn = isMaildir && /^(cur|new|tmp)$/.test(entry.text);
      if (entry.found.isDirectory() && !isOwn) await walk(below(at, entry));
    }
  }
}

interface At {
  readonly path: Buffer;
  readonly key: string;
  readonly directory: string;
  readonly folder: string;
  readonly depth: number;
}

function below(at: At, entry: Listed): At {
  const name = folderOfDirectory(entry.text);
  return {
    path: joined(at.path, entry.found.name),
    key: at.key === '' ? entry.text : `${at.key}/${entry.text}`,
    directory: entry.text,
    folder: at.folder === '' ? name : `${at.folder}/${name}`,
    depth: at.depth + 1,
  };
}

/** One name in a directory, as bytes and as text. */
export interface Listed {
  readonly found: Dirent<Buffer>;
  readonly text: string;
}

/** What stands in a directory, in a fixed order. */
export async function list(path: Buffer): Promise<readonly Listed[]> {
  const found = await readdir(path, { withFileTypes: true, encoding: 'buffer' });
  const listed = found.map((one) => ({ found: one, text: pathText(one.name) }));
  return listed.toSorted((a, b) => compareText(a.text, b.text));
}

/** By code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A path of bytes: names that are not UTF-8 must stay as they are. */
export function joined(folder: Buffer, name: Buffer | string): Buffer {
  return Buffer.concat([folder, Buffer.from(sep), Buffer.from(name)]);
}

/**
 * A copy of a maildir often lacks its empty directories, so not all three are asked for; `new` alone
 * is what anybody may call a folder, unless it stands in a Maildir++ subfolder.
 */
function looksLikeMaildir(entries: readonly Listed[], directory: string): boolean {
  const names = new Set(
    entries.filter((entry) => entry.found.isDirectory()).map((entry) => entry.text),
  );
  if (names.has('cur')) return true;
  return names.has('new') && (names.has('tmp') || directory.startsWith('.'));
}
