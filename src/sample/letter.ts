import { vouchedLine } from './authenticate.ts';

/** A mail of the week, as its writer wrote it. Times are the wall clock of Europe/Amsterdam. */
export interface SampleMail {
  /** `2026-12-07T09:12` */
  readonly at: string;
  /** Whose mailbox it comes to; `sent` puts it into the Sent folder as the principal's own. */
  readonly mailbox: 'vandenberg' | 'smit';
  readonly folder?: 'inbox' | 'sent';
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly text: string;
  /** Names this mail so that others can answer it. */
  readonly id: string;
  readonly answers?: string;
  /** What the receiving server found out about its writer; `pass` unless told otherwise. */
  readonly vouched?: 'pass' | 'fail' | 'none';
  /** Further header lines, as they stand. */
  readonly headers?: readonly string[];
  /** A whole body with its own Content-Type, in place of the plain text. */
  readonly body?: { readonly type: string; readonly content: string };
  readonly annexes?: readonly {
    readonly name: string;
    readonly type: string;
    readonly content: string;
  }[];
}

/** A mail that somebody of the office writes and hands to the secretary. */
export interface SampleOrder {
  readonly at: string;
  readonly mailbox: 'vandenberg' | 'smit';
  /** Who wrote it: a user of the sample office. */
  readonly by: 'devries';
  /** The sample mail it answers. */
  readonly answers: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly annex: { readonly name: string; readonly type: string; readonly content: string };
}

const BOUNDARY = 'sample-office-part';

/** The Message-ID of a sample mail. */
export function sampleMessageId(id: string): string {
  return `<${id}@week.example>`;
}

/** The raw bytes of a sample mail. */
export function writeSampleMail(mail: SampleMail): Uint8Array {
  const at = Temporal.PlainDateTime.from(mail.at).toZonedDateTime('Europe/Amsterdam');
  const head = [
    ...(mail.folder === 'sent' ? [] : [vouchedLine(domainOf(mail.from), mail.vouched ?? 'pass')]),
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    ...(mail.cc === undefined ? [] : [`Cc: ${mail.cc}`]),
    `Subject: ${encodeWords(mail.subject)}`,
    `Date: ${new Date(at.epochMilliseconds).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${sampleMessageId(mail.id)}`,
    ...(mail.answers === undefined
      ? []
      : [
          `In-Reply-To: ${sampleMessageId(mail.answers)}`,
          `References: ${sampleMessageId(mail.answers)}`,
        ]),
    ...(mail.headers ?? []),
    'MIME-Version: 1.0',
  ];
  return new TextEncoder().encode([...head, ...bodyOf(mail)].join('\r\n'));
}

function bodyOf(mail: SampleMail): readonly string[] {
  if (mail.body !== undefined)
    return [`Content-Type: ${mail.body.type}`, '', crlf(mail.body.content)];
  const plain = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    crlf(mail.text),
  ];
  if (mail.annexes === undefined) return plain;
  const annexes = mail.annexes.flatMap(({ name, type, content }) => [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(content).toString('base64'),
  ]);
  return [
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    ...plain,
    ...annexes,
    `--${BOUNDARY}--`,
    '',
  ];
}

function domainOf(from: string): string {
  return from.slice(from.lastIndexOf('@') + 1).replace('>', '');
}

function crlf(text: string): string {
  return text.trim().replaceAll(/\r?\n/g, '\r\n');
}

/** RFC 2047 for what is not ASCII; base64, whole. */
function encodeWords(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}
