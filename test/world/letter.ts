/** A mail as a test writes it; everything has a plain default. */
export interface Letter {
  /** `Name <address>` or an address alone. */
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly text?: string;
  /** With angle brackets; null leaves the header out. */
  readonly id?: string | null;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** Milliseconds since 1970. */
  readonly date?: number;
  readonly headers?: readonly string[];
  /** Files sent along. */
  readonly attached?: readonly Attached[];
}

/** A file sent along. */
export interface Attached {
  readonly name: string;
  readonly type?: string;
  readonly text: string;
}

let count = 0;

/** The bytes of a letter. Without an id of its own it gets one nobody else has. */
export function letter(written: Letter): Uint8Array {
  count += 1;
  const id = written.id === undefined ? `<letter-${count}@mail.example>` : written.id;
  const date = new Date(written.date ?? Date.UTC(2026, 10, 24, 7, 30));
  const lines = [
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `From: ${written.from}`,
    `To: ${written.to}`,
    ...(written.cc === undefined ? [] : [`Cc: ${written.cc}`]),
    `Subject: ${written.subject ?? 'Een vraag'}`,
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    ...(written.inReplyTo === undefined ? [] : [`In-Reply-To: ${written.inReplyTo}`]),
    ...(written.references === undefined
      ? []
      : [`References: ${written.references.join('\r\n\t')}`]),
    ...(written.headers ?? []),
    'MIME-Version: 1.0',
    ...bodyOf(written),
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

const BOUNDARY = 'part-of-a-letter';

function bodyOf({ text, attached = [] }: Letter): readonly string[] {
  const plain = [
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...(text ?? 'Wilt u mij bericht geven?').split('\n'),
    '',
  ];
  if (attached.length === 0) return plain;
  return [
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    ...plain,
    ...attached.flatMap((file) => [
      `--${BOUNDARY}`,
      `Content-Type: ${file.type ?? 'application/pdf'}; name="${file.name}"`,
      `Content-Disposition: attachment; filename="${file.name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(file.text).toString('base64'),
    ]),
    `--${BOUNDARY}--`,
    '',
  ];
}
