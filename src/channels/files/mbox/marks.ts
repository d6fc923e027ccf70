import type { FolderUse } from '../../../core/ports/mail.ts';
import { guessFolderUse } from '../../../core/records/folder-use.ts';
import { headerOf } from './header.ts';

/** What mail programs write into the header of a message in an mbox about it. */
export interface MboxMarks {
  readonly flags: readonly string[];
  /** Where one file holds all folders (a Google archive): the folder by its labels. */
  readonly use: FolderUse | null;
}

/** Bits of Mozilla's nsMsgMessageFlags, as in X-Mozilla-Status. Expunged: deleted, and not yet removed. */
const MOZILLA = [
  [0x0001, '\\Seen'],
  [0x0002, '\\Answered'],
  [0x0004, '\\Flagged'],
  [0x0008, '\\Deleted'],
  [0x1000, '$Forwarded'],
] as const;

const STATUS: Readonly<Record<string, string>> = {
  R: '\\Seen',
  A: '\\Answered',
  F: '\\Flagged',
  D: '\\Deleted',
  T: '\\Draft',
};

/** Reads Status, X-Status (mutt, Dovecot), X-Mozilla-Status (Thunderbird) and X-Gmail-Labels (Takeout). */
export function readMboxMarks(raw: Uint8Array): MboxMarks {
  const header = headerOf(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)) ?? '';
  const letters = field(header, 'status') + field(header, 'x-status');
  const bits = Number.parseInt(field(header, 'x-mozilla-status') || '0', 16);
  const labels = labelsOf(field(header, 'x-gmail-labels'));
  const flags = new Set([
    ...Array.from(letters, (letter) => STATUS[letter]).filter((flag) => flag !== undefined),
    ...MOZILLA.filter(([bit]) => (bits & bit) !== 0).map(([, flag]) => flag),
    ...gmailFlags(labels),
  ]);
  return { flags: [...flags], use: useOf(labels) };
}

function field(header: string, name: string): string {
  const start = new RegExp(`^${name}:[ \\t]*(.*(?:\\n[ \\t].*)*)`, 'im').exec(header)?.[1] ?? '';
  return start.replaceAll(/\r?\n[ \t]+/g, ' ').trim();
}

function labelsOf(value: string): readonly string[] {
  return value
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

function gmailFlags(labels: readonly string[]): readonly string[] {
  if (labels.length === 0) return [];
  const has = (...names: string[]) => labels.some((label) => names.includes(label.toLowerCase()));
  return [
    ...(has('unread', 'ongelezen') ? [] : ['\\Seen']),
    ...(has('starred', 'met ster') ? ['\\Flagged'] : []),
  ];
}

/** What is junk or thrown away is that first, whatever else it is labelled. */
function useOf(labels: readonly string[]): FolderUse | null {
  const uses = new Set(labels.map(guessFolderUse));
  const order = ['junk', 'trash', 'drafts', 'sent', 'inbox', 'archive'] as const;
  return order.find((use) => uses.has(use)) ?? null;
}
