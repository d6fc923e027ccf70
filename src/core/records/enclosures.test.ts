import { expect, test } from 'vitest';
import { readMessage } from '../../intake/index.ts';
import { enclosuresOf, isEncrypted } from './enclosures.ts';

function read(...lines: readonly string[]) {
  const raw = ['From: Anna de Vries <anna@devries.example>', 'Subject: Akte', ...lines];
  const reading = readMessage(new TextEncoder().encode(raw.join('\r\n')));
  if (reading.kind !== 'message') throw new Error('unreadable');
  return reading;
}

function mixed(...parts: readonly (readonly string[])[]) {
  const inside = parts.flatMap((part) => ['--b', ...part]);
  return read('Content-Type: multipart/mixed; boundary=b', '', ...inside, '--b--');
}

function file(type: string, name: string, content = 'x'): readonly string[] {
  const disposition = `Content-Disposition: attachment; filename=${name}`;
  return [`Content-Type: ${type}`, disposition, '', content];
}

const LETTER = ['Content-Type: text/plain', '', 'Geachte mevrouw Smit, bijgaand de akte.'];
const ARMOUR = ['-----BEGIN PGP MESSAGE-----', '', 'wcBMA0yk', '-----END PGP MESSAGE-----'];
const PGP_MIME = [
  'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
  ...['', '--b', 'Content-Type: application/pgp-encrypted', '', 'Version: 1', '--b'],
  ...file('application/octet-stream', 'encrypted.asc', ARMOUR.join('\r\n')),
  '--b--',
];
const SMIME = [
  'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
  ...['Content-Disposition: attachment; filename=smime.p7m', '', 'x'],
];

test.each([
  ['S/MIME', SMIME],
  ['OpenPGP in MIME', PGP_MIME],
  ['OpenPGP in the text', ['', ...ARMOUR]],
  ['OpenPGP below a salutation', ['', 'Dag Lena,', '', ...ARMOUR, '', 'Anna']],
])('encrypted as a whole, and nothing enclosed that can be told: %s', (_, lines) => {
  const reading = read(...lines);
  expect(isEncrypted(reading)).toBe(true);
  expect(enclosuresOf(reading)).toEqual([]);
});

test.each([
  ['a letter', LETTER],
  ['a few words', ['Content-Type: text/plain', '', 'Zie bijlage.']],
])('%s with an encrypted file encloses that file', (_, words) => {
  const reading = mixed(words, file('application/octet-stream', 'akte.pdf.gpg'));
  expect(isEncrypted(reading)).toBe(false);
  expect(enclosuresOf(reading).map(({ name }) => name)).toEqual(['akte.pdf.gpg']);
});

test('a signature and a key are no enclosures, a deed is', () => {
  const reading = mixed(
    LETTER,
    file('application/pdf', 'akte.pdf', '%PDF-'),
    file('application/pkcs7-signature', 'smime.p7s'),
    file('application/pgp-keys', 'anna.asc', '-----BEGIN PGP PUBLIC KEY BLOCK-----'),
  );
  expect(isEncrypted(reading)).toBe(false);
  expect(enclosuresOf(reading).map(({ name }) => name)).toEqual(['akte.pdf']);
});

test('a readable letter with nothing in its winmail.dat encloses nothing', () => {
  const empty = 'Content-Transfer-Encoding: base64\r\n\r\neJ8+IgEA';
  const reading = mixed(LETTER, [
    'Content-Type: application/ms-tnef',
    'Content-Disposition: attachment; filename=winmail.dat',
    empty,
  ]);
  expect(enclosuresOf(reading)).toEqual([]);
});
