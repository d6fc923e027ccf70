import { array, assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import {
  deliveredAt,
  directoryOfFolder,
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
])('the directory %j is the folder %j, and back', (directory, folder) => {
  expect(folderOfDirectory(directory)).toBe(folder);
  expect(directoryOfFolder(folder)).toBe(directory);
});

test.each(['', '../buiten', 'a//b', 'v1.2', 'x'.repeat(300)])(
  'a folder named %j has no directory',
  (folder) => {
    expect(directoryOfFolder(folder)).toBeNull();
  },
);

test('a directory of any folder stays one name within the maildir, and reads back', () => {
  const level = string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(
    (text) => text.isWellFormed() && text.normalize('NFC') === text && !/[./]/.test(text),
  );
  assert(
    property(array(level, { minLength: 1, maxLength: 3 }), (levels) => {
      const folder = levels.join('/');
      if (folder.toUpperCase() === 'INBOX') return;
      const directory = directoryOfFolder(folder) ?? '';
      expect(directory).toMatch(/^\.[ -.0-~]+$/);
      expect(folderOfDirectory(directory)).toBe(folder);
    }),
  );
});
