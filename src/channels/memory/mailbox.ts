import type { FolderUse } from '../../core/ports/mail.ts';
import type { Instant } from '../../core/time/instant.ts';

/** A message as it lies in a folder of the memory world. */
export interface Stored {
  readonly uid: number;
  readonly raw: Uint8Array;
  readonly arrivedAt: Instant;
  readonly flags: readonly string[];
}

/** A folder: numbered as IMAP numbers (RFC 3501, 2.3.1.1), so that origins behave alike. */
export interface Folder {
  readonly path: string;
  readonly use: FolderUse;
  uidValidity: number;
  uidNext: number;
  messages: readonly Stored[];
}

/** Everything that belongs to one address. */
export interface Mailbox {
  readonly address: string;
  password: string | null;
  expired: boolean;
  readonly folders: Map<string, Folder>;
}

const FOLDERS: readonly (readonly [string, FolderUse])[] = [
  ['INBOX', 'inbox'],
  ['Sent', 'sent'],
  ['Drafts', 'drafts'],
  ['Junk', 'junk'],
  ['Trash', 'trash'],
  ['Archive', 'archive'],
];

/** An empty mailbox with the usual folders. */
export function emptyMailbox(address: string, password: string | null): Mailbox {
  const folders = FOLDERS.map(([path, use], at): [string, Folder] => [
    path,
    { path, use, uidValidity: 1_000 + at, uidNext: 1, messages: [] },
  ]);
  return { address, password, expired: false, folders: new Map(folders) };
}

/** Puts a message at the end; answers its UID. */
export function addMessage(folder: Folder, message: Omit<Stored, 'uid'>): number {
  const uid = folder.uidNext;
  folder.uidNext += 1;
  folder.messages = [...folder.messages, { ...message, uid }];
  return uid;
}

/** The same shape as IMAP's. */
export function originOf(folder: Folder, uid: number): string {
  return `${folder.path};${folder.uidValidity};${uid}`;
}

/** The message an origin names and where it lies; null when it is no longer there. */
export function findOrigin(
  mailbox: Mailbox,
  origin: string,
): { readonly folder: Folder; readonly message: Stored } | null {
  for (const folder of mailbox.folders.values()) {
    const message = folder.messages.find(({ uid }) => originOf(folder, uid) === origin);
    if (message !== undefined) return { folder, message };
  }
  return null;
}

/** The Message-ID header, without brackets; empty when there is none. */
export function messageIdOf(raw: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(raw.subarray(0, 64 * 1024));
  const headers = head.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  return /^message-id:\s*<([^>]*)>/imu.exec(headers)?.[1] ?? '';
}
