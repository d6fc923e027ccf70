import { expect, test } from 'vitest';
import {
  deliveredAt,
  folderOfDirectory,
  lettersFor,
  readMaildirName,
  withLetter,
} from './names.ts';

test.each([
  ['1764000000.M1P2.host', '1764000000.M1P2.host', []],
  ['1764000000.M1P2.host:2,', '1764000000.M1P2.host', []],
  ['1764000000.M1P2.host:2,FRS', '1764000000.M1P2.host', ['\\Flagged', '\\Answered', '\\Seen']],
  [
    '1764000000.M1P2.host,S=12,W=13:2,DPTab',
    '1764000000.M1P2.host,S=12,W=13',
    ['\\Draft', '$Forwarded', '\\Deleted'],
  ],
  ['1764000000.1_2.host,U=7:2,S', '1764000000.1_2.host', ['\\Seen']],
  ['1764000000.M1P2.host;2,S', '1764000000.M1P2.host', ['\\Seen']],
  ['1764000000.M1P2.host!2,S', '1764000000.M1P2.host', ['\\Seen']],
  ['1764000000.M1P2.host:1,odd', '1764000000.M1P2.host', []],
  ['a\nb:2,S', 'a\nb', ['\\Seen']],
  ['', '', []],
])('%j is the message %j', (name, unique, flags) => {
  expect(readMaildirName(name)).toMatchObject({ unique, flags });
});

test('a flag is added in order, once, and what stood there stays', () => {
  expect(withLetter('1.M1.host', 'S')).toBe('1.M1.host:2,S');
  expect(withLetter('1.M1.host:2,Sa', 'F')).toBe('1.M1.host:2,FSa');
  expect(withLetter('1.M1.host;2,S', 'S')).toBe('1.M1.host;2,S');
  expect(lettersFor(['\\Seen', '\\DRAFT', 'Klant'])).toBe('DS');
});

test('the time in a name counts only when it looks like one', () => {
  expect(deliveredAt('1764000000.M1P2.host')).toBe(1_764_000_000_000);
  expect(deliveredAt('12.host')).toBeNull();
  expect(deliveredAt('brief.eml')).toBeNull();
});

test.each([
  ['', 'INBOX'],
  ['.Sent', 'Sent'],
  ['.Archief.2024', 'Archief/2024'],
  // "Entwürfe" as in RFC 3501: ü is U+00FC, in base64 of UTF-16BE "APw".
  ['.Entw&APw-rfe', 'Entwürfe'],
  ['.R&-D', 'R&D'],
  ['.R&D', 'R&D'],
  ['.Stuk&A-', 'Stuk&A-'],
])('the directory %j is the folder %j', (directory, folder) => {
  expect(folderOfDirectory(directory)).toBe(folder);
});
