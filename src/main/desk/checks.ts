import { stat, statfs } from 'node:fs/promises';
import { openPdfText } from '../../channels/pdf/pdf-text.ts';
import { say, type Language } from '../../core/text/words.ts';
import {
  accounts,
  calendars,
  unreadCalendars,
  verifyLedgerOf,
  waitingCount,
  type Office,
  type Owner,
} from '../../engine/index.ts';
import type { Check } from '../../surfaces/handlers/desk.ts';
import { openingWords } from '../words.ts';

/** Below this a busy week of mail may not fit. */
const SPACE_LOW_BYTES = 1_000_000_000;

/** Everything the doctor looks at. */
export async function checksOf(office: Office, language: Language): Promise<readonly Check[]> {
  const speak = speaker(language);
  const owners = office.owners();
  const each = await Promise.all(owners.map((owner) => ownerChecks(office, owner, speak)));
  return [
    speak('node', 'good', { version: process.versions.node }),
    await folderCheck(office.folder.path, speak),
    await spaceCheck(office.folder.path, speak),
    openPdfText() === null ? speak('pdf-unread', 'warning') : speak('pdf', 'good'),
    ...(owners.length === 0 ? [speak('nobody', 'warning')] : []),
    ...each.flat(),
  ];
}

type Speaker = (
  check: string,
  result: Check['result'],
  values?: Readonly<Record<string, string>>,
) => Check;

function speaker(language: Language): Speaker {
  return (check, result, values = {}) => ({
    check,
    result,
    says: say(openingWords, { key: `doctor.${check}`, values }, language),
  });
}

async function folderCheck(path: string, speak: Speaker): Promise<Check> {
  const { mode } = await stat(path);
  const open = process.platform !== 'win32' && (mode & 0o077) !== 0;
  return open ? speak('folder-open', 'warning', { path }) : speak('folder', 'good', { path });
}

async function spaceCheck(path: string, speak: Speaker): Promise<Check> {
  const { bavail, bsize } = await statfs(path);
  const free = bavail * bsize;
  const values = { free: (free / 1e9).toFixed(1) };
  return free < SPACE_LOW_BYTES
    ? speak('space-low', 'bad', values)
    : speak('space', 'good', values);
}

async function ownerChecks(
  office: Office,
  owner: Owner,
  speak: Speaker,
): Promise<readonly Check[]> {
  const principal = owner.id;
  const proof = await verifyLedgerOf(office, owner.id);
  const known = await accounts(owner);
  const viewing = { language: 'en', everything: true } as const;
  const count = String(await waitingCount(owner, viewing));
  return [
    proof?.holds === true
      ? speak('ledger', 'good', { principal, entries: String(proof.entries) })
      : speak('ledger-broken', 'bad', { principal }),
    ...(known.every(({ mail }) => !mail) ? [speak('no-account', 'warning', { principal })] : []),
    ...known.map(({ title, state, mail }) =>
      state === 'working'
        ? speak('account', 'good', { principal, title })
        : speak(mail ? 'account-failing' : 'calendars-failing', 'bad', { principal, title, state }),
    ),
    ...(await calendarChecks(owner, speak)),
    speak('waiting', 'good', { principal, count }),
  ];
}

/** Calendars elsewhere of which not everything is known. */
async function calendarChecks(owner: Owner, speak: Speaker): Promise<readonly Check[]> {
  const principal = owner.id;
  const unread = new Set(await unreadCalendars(owner));
  return (await calendars(owner)).flatMap(({ title, goneAt, troubled, account }) => [
    ...(goneAt === null ? [] : [speak('calendar-gone', 'warning', { principal, title })]),
    ...(account !== null && unread.has(title)
      ? [speak('calendar-unread', 'warning', { principal, title })]
      : []),
    ...(troubled === 0
      ? []
      : [speak('calendar-troubled', 'warning', { principal, title, count: String(troubled) })]),
  ]);
}
