import { assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../../../core/records/fact.ts';
import { readMessage } from '../../../index.ts';

function protectedIn(...lines: readonly string[]) {
  const raw = ['From: anna@devries.example', 'Subject: Akte', ...lines].join('\r\n');
  const reading = readMessage(new TextEncoder().encode(raw));
  return factsOf(reading.facts, 'protected-part').map(({ value }) => value);
}

/** SEQUENCE with the object identifier of a CMS content type (RFC 5652 section 3). */
const CMS = {
  signed: '308006092a864886f70d010702a080',
  enveloped: '301006092a864886f70d010703a003020100',
  compressed: '3011060b2a864886f70d0109100109a0020500',
};

test.each([
  ['smime-type=signed-data', CMS.enveloped, 'signed'],
  ['smime-type=enveloped-data', '', 'encrypted'],
  ['smime-type=certs-only', '', 'certificates'],
  ['name=smime.p7m', CMS.signed, 'signed'],
  ['name=smime.p7m', CMS.enveloped, 'encrypted'],
  ['name=smime.p7m', CMS.compressed, 'compressed'],
  ['smime-type=constructor', CMS.signed, 'signed'],
])('S/MIME with %s', (parameter, content, what) => {
  expect(
    protectedIn(
      `Content-Type: application/pkcs7-mime; ${parameter}`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(content, 'hex').toString('base64'),
    ),
  ).toEqual([{ form: 'smime', what, by: null }]);
});

test('a signature beside what it signs', () => {
  expect(
    protectedIn(
      'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=SHA-256; boundary=b',
      ...[
        '',
        '--b',
        '',
        'Geachte mevrouw,',
        '--b',
        'Content-Type: application/pkcs7-signature; name=smime.p7s',
        '',
        'x',
        '--b--',
      ],
    ),
  ).toEqual([{ form: 'smime', what: 'signature', by: 'sha-256' }]);
});

test('OpenPGP in two parts that belong together is one fact', () => {
  expect(
    protectedIn(
      'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
      ...['', '--b', 'Content-Type: application/pgp-encrypted', '', 'Version: 1', '--b'],
      ...[
        'Content-Type: application/octet-stream; name=encrypted.asc',
        '',
        '-----BEGIN PGP MESSAGE-----',
        'x',
        '-----END PGP MESSAGE-----',
        '--b--',
      ],
    ),
  ).toEqual([{ form: 'openpgp', what: 'encrypted', by: null }]);
});

test('what is signed is not taken for its signature', () => {
  expect(
    protectedIn(
      'Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=b',
      ...['', '--b', 'Content-Type: application/octet-stream', '', 'akte', '--b'],
      ...['Content-Type: application/pgp-signature', '', 'x', '--b--'],
    ),
  ).toEqual([{ form: 'openpgp', what: 'signature', by: null }]);
});

test('a signature whose own type says nothing is one by the protocol around it', () => {
  expect(
    protectedIn(
      'Content-Type: multipart/signed; protocol="application/pgp-signature"; micalg=pgp-sha512; boundary=b',
      ...['', '--b', '', 'Geachte mevrouw,', '--b', 'Content-Type: application/octet-stream'],
      ...['', 'x', '--b--'],
    ),
  ).toEqual([{ form: 'openpgp', what: 'signature', by: 'pgp-sha512' }]);
});

test.each([
  ['MESSAGE', 'encrypted'],
  ['SIGNED MESSAGE', 'signed'],
  ['PUBLIC KEY BLOCK', 'key'],
])('armour in the text: %s', (name, what) => {
  expect(protectedIn('', 'Dag,', `-----BEGIN PGP ${name}-----`, '', 'x')).toEqual([
    { form: 'openpgp', what, by: null },
  ]);
});

test.each([
  'Zij zei: -----BEGIN PGP MESSAGE----- en meer niet',
  'Hoe begint een PGP-bericht?',
  'Bijgaand de akte.',
])('no armour: %s', (text) => {
  expect(protectedIn('', text)).toEqual([]);
});

test('bytes that are no CMS are named all the same, and nothing is thrown', () => {
  assert(
    property(uint8Array({ maxLength: 40 }), (bytes) => {
      const found = protectedIn(
        'Content-Type: application/pkcs7-mime',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(bytes).toString('base64'),
      );
      expect(found).toHaveLength(1);
    }),
  );
});
