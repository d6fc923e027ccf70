import * as base64 from 'nodemailer/lib/base64';
import * as quotedPrintable from 'nodemailer/lib/qp';
import type { Annex, MailedCalendar, OutgoingMail } from '../../core/act.ts';
import { Trouble } from '../../core/errors.ts';
import type { Sha256 } from '../../core/ids.ts';
import type { Instant, Zone } from '../../core/time/instant.ts';
import {
  addressHeader,
  bracketed,
  dateHeader,
  fileHeader,
  idsHeader,
  textHeader,
} from './headers.ts';

/** RFC 2045: encoded lines have at most 76 characters. */
const ENCODED_LINE = 76;

/** Cannot occur in a part: neither encoding ever writes `=_` (RFC 2045, 6.7 and 6.8). */
const BOUNDARY = '=_secretaris_part_=';

/** Of the words and the calendar that say the same. */
const ALTERNATIVE_BOUNDARY = '=_secretaris_same_=';

/** What a mail needs beside its own content to become bytes. */
export interface ComposeWith {
  /** With or without angle brackets. */
  readonly messageId: string;
  readonly date: Instant;
  /** The zone the Date header is written in. */
  readonly zone?: Zone;
  readonly annexBytes?: ReadonlyMap<Sha256, Uint8Array>;
  /** Sent without a person having approved it: says so (RFC 3834), so that no machine answers. */
  readonly automatic?: boolean;
}

/**
 * Writes a mail as RFC 5322 bytes: UTF-8 text in quoted-printable, beside it the calendar it carries
 * (RFC 6047), annexes in base64, everything in lines any server takes. The same mail always gives the same bytes. Whatever stands in a name,
 * subject or file name stays in its header. Throws `mail-without-recipient`, `address-unusable`,
 * `message-id-unusable` or `annex-missing`.
 */
export function composeMail(mail: OutgoingMail, options: ComposeWith): Uint8Array {
  if (mail.to.length + mail.cc.length === 0) {
    throw new Trouble('mail-without-recipient', { retry: false });
  }
  const headers = [...messageHeaders(mail, options), 'MIME-Version: 1.0'];
  const calendar = mail.calendar ?? null;
  const text = calendar === null ? textPart(mail.text) : alternatives(mail.text, calendar);
  const annexes = mail.annexes.map((annex) => annexPart(annex, options.annexBytes));
  // A file too: some readers only offer to open what is attached (RFC 6047 section 2.6).
  if (calendar !== null) annexes.unshift(calendarFile(calendar));
  const body = annexes.length === 0 ? text : multipart('mixed', BOUNDARY, [text, ...annexes]);
  const lines = [...headers, ...body];
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

function messageHeaders(mail: OutgoingMail, options: ComposeWith): string[] {
  const messageId = bracketed(options.messageId);
  if (messageId === null) throw new Trouble('message-id-unusable', { retry: false });
  const replyTo = mail.inReplyTo === null ? null : idsHeader('In-Reply-To', [mail.inReplyTo]);
  const automatic = mail.inReplyTo === null ? 'auto-generated' : 'auto-replied';
  const headers = [
    dateHeader(options.date, options.zone ?? 'UTC'),
    addressHeader('From', [mail.from]),
    needsSender(mail) && mail.sender !== null ? addressHeader('Sender', [mail.sender]) : null,
    mail.to.length === 0 ? null : addressHeader('To', mail.to),
    mail.cc.length === 0 ? null : addressHeader('Cc', mail.cc),
    textHeader('Subject', mail.subject),
    `Message-ID: ${messageId}`,
    replyTo,
    idsHeader('References', referencesOf(mail)),
    options.automatic === true || mail.automatic === true ? `Auto-Submitted: ${automatic}` : null,
  ];
  return headers.filter((header) => header !== null);
}

/** RFC 5322, 3.6.2: Sender only where it differs from From. */
function needsSender(mail: OutgoingMail): boolean {
  return mail.sender !== null && mail.sender.address !== mail.from.address;
}

/** RFC 5322, 3.6.4: the one answered comes last. */
function referencesOf(mail: OutgoingMail): readonly string[] {
  if (mail.inReplyTo === null) return mail.references;
  const answered = bracketed(mail.inReplyTo);
  return [...mail.references.filter((id) => bracketed(id) !== answered), mail.inReplyTo];
}

/** Long lines stay long (soft line breaks): each reader's window wraps them. */
function textPart(text: string): string[] {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|\n/gu, '\r\n')
    .replace(/(?:\r\n)+$/u, '');
  const encoded = quotedPrintable.encode(Buffer.from(lines, 'utf8'));
  return [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable.wrap(encoded, ENCODED_LINE),
  ];
}

function multipart(
  kind: 'mixed' | 'alternative',
  boundary: string,
  parts: readonly (readonly string[])[],
): string[] {
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
  ];
}

/**
 * The words, and the calendar that says the same (RFC 6047 section 2.4): method and component stand in the type, since
 * Outlook and Gmail go by them. In base64, so that no server on the way breaks a folded line.
 */
function alternatives(text: string, { method, text: calendar }: MailedCalendar): string[] {
  const component =
    /^BEGIN:(VEVENT|VTODO|VJOURNAL|VFREEBUSY)\s*$/mu.exec(calendar)?.[1] ?? 'VEVENT';
  const scheduling = [
    `Content-Type: text/calendar; charset=utf-8; method=${method};`,
    ` component=${component}`,
    'Content-Transfer-Encoding: base64',
    '',
    encoded(calendar),
  ];
  return multipart('alternative', ALTERNATIVE_BOUNDARY, [textPart(text), scheduling]);
}

function calendarFile({ method, text }: MailedCalendar): string[] {
  const name = method === 'CANCEL' ? 'cancel.ics' : 'invite.ics';
  return [
    fileHeader('Content-Type', 'application/ics', 'name', name),
    'Content-Transfer-Encoding: base64',
    fileHeader('Content-Disposition', 'attachment', 'filename', name),
    '',
    encoded(text),
  ];
}

function encoded(text: string): string {
  return base64.wrap(base64.encode(Buffer.from(text.toWellFormed(), 'utf8')), ENCODED_LINE);
}

function annexPart(annex: Annex, bytes: ComposeWith['annexBytes']): string[] {
  const content = bytes?.get(annex.blob);
  if (content === undefined) {
    throw new Trouble('annex-missing', { retry: false, values: { name: annex.name } });
  }
  const name = annex.name.replace(/[/\\]/gu, '_');
  return [
    fileHeader('Content-Type', safeType(annex.type), 'name', name),
    'Content-Transfer-Encoding: base64',
    fileHeader('Content-Disposition', 'attachment', 'filename', name),
    '',
    base64.wrap(base64.encode(Buffer.from(content)), ENCODED_LINE),
  ];
}

/** A composite type may not be base64 (RFC 2045, 6.4), and a type that is none says nothing. */
function safeType(type: string): string {
  const plain = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/iu;
  const composite = /^(?:message|multipart)\//iu;
  return plain.test(type) && !composite.test(type) ? type : 'application/octet-stream';
}
