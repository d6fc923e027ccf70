import { clock, HOME } from '../hours.ts';
import { vouchedLine } from '../../../src/sample/authenticate.ts';

/** What somebody in the town writes, before it is bytes. */
export interface Written {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** With angle brackets. */
  readonly id: string;
  readonly at: number;
  /** On whose clock the mail program dates it; absent for that of the town. */
  readonly zone?: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Whether the domain of the sender vouches for it. */
  readonly vouched: boolean;
  readonly headers?: readonly string[];
  readonly calendar?: { readonly method: string; readonly text: string } | null;
}

/** The bytes, as they lie in the mailbox. */
export function writeMail(mail: Written): Uint8Array {
  const domain = mail.from.address.split('@')[1] ?? '';
  const head = [
    vouchedLine(domain, mail.vouched ? 'pass' : 'fail'),
    `Date: ${dateField(mail.at, mail.zone ?? HOME)}`,
    `From: ${encoded(mail.from.name)} <${mail.from.address}>`,
    `To: ${mail.to}`,
    `Subject: ${encoded(mail.subject)}`,
    `Message-ID: ${mail.id}`,
    ...(mail.inReplyTo === null ? [] : [`In-Reply-To: ${mail.inReplyTo}`]),
    ...(mail.references.length === 0 ? [] : [`References: ${mail.references.join('\r\n ')}`]),
    ...(mail.headers ?? []),
    'MIME-Version: 1.0',
  ];
  const lines = withParts(mail.text, mail.calendar ?? null);
  return new TextEncoder().encode([...head, ...lines, ''].join('\r\n'));
}

/** RFC 5322 section 3.3: the hour of whoever writes, and how far it is from UTC. */
function dateField(at: number, zone: string): string {
  const local = clock(at, zone);
  const offset = local.offset.replace(':', '');
  const shown = new Date(local.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds);
  return shown.toUTCString().replace('GMT', offset);
}

function plain(text: string): readonly string[] {
  return [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
  ];
}

const EDGE = 'town-edge';

function withParts(
  text: string,
  part: { readonly method: string; readonly text: string } | null,
): readonly string[] {
  if (part === null) return plain(text);
  const { method, text: calendar } = part;
  return [
    `Content-Type: multipart/alternative; boundary="${EDGE}"`,
    '',
    `--${EDGE}`,
    ...plain(text),
    `--${EDGE}`,
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    'Content-Transfer-Encoding: 8bit',
    '',
    calendar,
    `--${EDGE}--`,
  ];
}

/** RFC 2047 where it is needed. */
function encoded(text: string): string {
  const ascii = /^[\u0020-\u007e]*$/.test(text);
  return ascii ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}

/** What a mail program puts below an answer. */
export function quoted(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
