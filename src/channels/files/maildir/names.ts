/** A message's file name taken apart (https://cr.yp.to/proto/maildir.html). */
export interface MaildirName {
  /** Stays the same while flags change and the file moves from `new` to `cur`. */
  readonly unique: string;
  /** Flags of IMAP that the letters stand for; letters we do not know are left out. */
  readonly flags: readonly string[];
  /** All letters as they stand. */
  readonly letters: string;
}

/** What stands before the letters in names we write: a colon, but where the system forbids one. */
export const INFORMATION = process.platform === 'win32' ? ';2,' : ':2,';

const FLAG_OF: Readonly<Record<string, string>> = {
  D: '\\Draft',
  F: '\\Flagged',
  P: '$Forwarded',
  R: '\\Answered',
  S: '\\Seen',
  T: '\\Deleted',
};

/**
 * Reads a file name. The information follows `:2,`; where a file system forbids colons programs
 * write `;` or `!`. A UID that mbsync adds after delivery (`,U=12`) is no part of the unique name.
 */
export function readMaildirName(name: string): MaildirName {
  const [, base = name, letters = ''] = /^(.*?)[:;!]2,([A-Za-z]*)$/s.exec(name) ?? [];
  const unique = base.replace(/[:;!]1,.*$/s, '').replace(/,U=\d+/, '');
  const flags = [...new Set(letters)].map((letter) => FLAG_OF[letter]);
  return { unique, flags: flags.filter((flag) => flag !== undefined), letters };
}

/** The letters for flags of IMAP, in the order the format asks for; unknown flags have none. */
export function lettersFor(flags: readonly string[]): string {
  const wanted = new Set(flags.map((flag) => flag.toLowerCase()));
  const known = Object.entries(FLAG_OF).filter(([, flag]) => wanted.has(flag.toLowerCase()));
  return known.map(([letter]) => letter).join('');
}

/** The name of a file after one more letter; what stood before the information stays as it is. */
export function withLetter(name: string, letter: string): string {
  const { letters } = readMaildirName(name);
  const all = [...new Set(letters + letter)].toSorted().join('');
  const base = name.replace(/([:;!])2,[A-Za-z]*$/, '');
  const information = /[:;!]2,(?=[A-Za-z]*$)/.exec(name)?.[0] ?? INFORMATION;
  return base + information + all;
}

/** Seconds since 1970 at the start of a name, when they are a time mail can have come at. */
export function deliveredAt(unique: string): number | null {
  const seconds = Number(/^(\d{9,10})\./.exec(unique)?.[1] ?? Number.NaN);
  return Number.isNaN(seconds) ? null : seconds * 1000;
}

/**
 * The folder a Maildir++ directory is: `.Archief.2024` is `Archief/2024`, the maildir itself `INBOX`.
 * Names are in modified UTF-7 (RFC 3501, 5.1.3); one that is not properly so stays as it is written.
 */
export function folderOfDirectory(directory: string): string {
  if (directory === '') return 'INBOX';
  if (!directory.startsWith('.')) return fromModifiedUtf7(directory);
  return directory.slice(1).split('.').map(fromModifiedUtf7).join('/');
}

function fromModifiedUtf7(text: string): string {
  return text.replaceAll(/&([A-Za-z0-9+,]*)-/g, (whole, encoded: string) => {
    if (encoded === '') return '&';
    const bytes = Buffer.from(encoded.replaceAll(',', '/'), 'base64');
    if (bytes.byteLength === 0 || bytes.byteLength % 2 === 1) return whole;
    return bytes.swap16().toString('utf16le');
  });
}
