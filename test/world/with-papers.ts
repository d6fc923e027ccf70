import type { Letter } from './letter.ts';

/** A file that goes along. */
export interface Enclosed {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const BOUNDARY = 'papers-of-this-letter';

/** The bytes of a letter with files. */
export function letterWithPapers(
  written: Letter & { readonly id: string },
  papers: readonly Enclosed[],
): Uint8Array {
  const date = new Date(written.date ?? Date.UTC(2026, 10, 24, 7, 30));
  const lines = [
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `From: ${written.from}`,
    `To: ${written.to}`,
    `Subject: ${written.subject ?? 'Stukken'}`,
    `Message-ID: ${written.id}`,
    ...(written.inReplyTo === undefined ? [] : [`In-Reply-To: ${written.inReplyTo}`]),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...(written.text ?? 'Hierbij de stukken.').split('\n'),
    ...papers.flatMap(({ name, type, bytes }) => [
      `--${BOUNDARY}`,
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(bytes)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    ]),
    `--${BOUNDARY}--`,
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}
