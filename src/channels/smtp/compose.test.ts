import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { OutgoingMail } from '../../core/act.ts';
import type { AccountId, Sha256 } from '../../core/ids.ts';
import { envelopeOf, wireAddress } from './address.ts';
import { composeMail } from './compose.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
const account = 'mb-0000000001' as AccountId;

/** Monday 23 November 2026, 10.02 in Amsterdam. */
const date = Date.UTC(2026, 10, 23, 9, 2);
const sent = { messageId: 'brief-1@kantoor.example', date, zone: 'Europe/Amsterdam' };

const plain: OutgoingMail = {
  account,
  from: { name: 'Mr. P. van den Berg', address: 'berg@kantoor.example' },
  sender: null,
  to: [{ name: 'Mevrouw De Vries', address: 'devries@post.example' }],
  cc: [],
  subject: 'Uw stukken',
  text: 'Geachte mevrouw De Vries,\n\nUw stukken hebben wij ontvangen.',
  inReplyTo: null,
  references: [],
  annexes: [],
  personal: false,
};

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const parse = (bytes: Uint8Array) => PostalMime.parse(bytes);

test('a plain mail is exactly these bytes', () => {
  expect(text(composeMail(plain, sent)).split('\r\n')).toEqual([
    'Date: Mon, 23 Nov 2026 10:02:00 +0100',
    'From: "Mr. P. van den Berg" <berg@kantoor.example>',
    'To: Mevrouw De Vries <devries@post.example>',
    'Subject: Uw stukken',
    'Message-ID: <brief-1@kantoor.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Geachte mevrouw De Vries,',
    '',
    'Uw stukken hebben wij ontvangen.',
    '',
  ]);
});

test('the same mail gives the same bytes, also with annexes', () => {
  const mail = { ...plain, annexes: [annex('akte.pdf')] };
  const options = { ...sent, annexBytes: new Map([[blob, new Uint8Array(5000).fill(200)]]) };
  expect(composeMail(mail, options)).toEqual(composeMail(mail, options));
});

test('accents, long paragraphs, trailing spaces and lines that look like mail survive', async () => {
  const words = 'Eén reünie, € 12,50 voor ’s-Gravenhage 🌷. '.repeat(20).trim();
  const body = `${words}\n\n> geciteerd \n.\nFrom nu af aan: =3D\n\tingesprongen`;
  const bytes = composeMail({ ...plain, text: body }, sent);
  expect(
    Math.max(
      ...text(bytes)
        .split('\r\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(76);
  expect(/[^\t\r\n -~]/.test(text(bytes))).toBe(false);
  expect((await parse(bytes)).text?.trimEnd()).toBe(body);
});

test('line breaks of every kind in the text come out as CRLF', () => {
  const bytes = composeMail({ ...plain, text: 'een\rtwee\nDRIE\r\nvier' }, sent);
  expect(text(bytes).endsWith('een\r\ntwee\r\nDRIE\r\nvier\r\n')).toBe(true);
});

test('nothing in a name, a subject or a file name can begin a header of its own', async () => {
  const evil = 'x\r\nBcc: boef@kwaad.example\r\n\r\nTekst';
  const mail: OutgoingMail = {
    ...plain,
    from: { name: evil, address: plain.from.address },
    to: [{ name: `a" <boef@kwaad.example>, ${evil}\u2028`, address: 'devries@post.example' }],
    subject: `${evil}\nX-Kwaad: ja\u0000`,
    annexes: [{ ...annex('x"\r\nX-Kwaad: ja\r\n\r\n.exe'), type: 'text/plain\r\nX-Kwaad: ja' }],
  };
  const bytes = composeMail(mail, { ...sent, annexBytes: new Map([[blob, new Uint8Array(3)]]) });
  const read = await parse(bytes);
  expect(read.headers.map(({ key }) => key)).toEqual([
    'date',
    'from',
    'to',
    'subject',
    'message-id',
    'mime-version',
    'content-type',
  ]);
  expect(read.to?.map(({ address }) => address)).toEqual(['devries@post.example']);
  expect(read.subject).toBe('x Bcc: boef@kwaad.example Tekst X-Kwaad: ja');
  expect(text(bytes)).not.toMatch(/^(?:bcc|x-kwaad):/im);
  expect(read.attachments.map(({ mimeType }) => mimeType)).toEqual(['application/octet-stream']);
});

test.each([
  'boef@kwaad.example\r\nRCPT TO:<x@y.example>',
  'a@b.example, c@d.example',
  '<a@b.example>',
  'a b@c.example',
  'zonder-apenstaart',
  '@kantoor.example',
  'jan@',
  'jan@@kantoor.example',
  'jan..de.boer@kantoor.example',
  'jan@kantoor..example',
  'jan@-\u0000.example',
  `${'a'.repeat(65)}@kantoor.example`,
  '',
])('%j is not sent to', (address) => {
  expect(() => wireAddress(address)).toThrow('address-unusable');
  expect(() => composeMail({ ...plain, to: [{ name: '', address }] }, sent)).toThrow(
    'address-unusable',
  );
});

test('a domain with an umlaut goes out in ASCII, in header and envelope alike', async () => {
  const mail = { ...plain, to: [{ name: 'Bücher', address: 'lezer@bücher.example' }] };
  expect((await parse(composeMail(mail, sent))).to).toEqual([
    { name: 'Bücher', address: 'lezer@xn--bcher-kva.example' },
  ]);
  expect(envelopeOf(mail).to).toEqual(['lezer@xn--bcher-kva.example']);
});

test('the envelope names each recipient once, in order', () => {
  const [vries] = plain.to;
  const mail = { ...plain, to: [...plain.to, ...plain.to], cc: vries === undefined ? [] : [vries] };
  expect(envelopeOf(mail)).toEqual({ from: 'berg@kantoor.example', to: ['devries@post.example'] });
});

test('an answer says what it answers, with that one last and no line too long', async () => {
  const references = Array.from({ length: 40 }, (_none, at) => `<vraag-${at}@post.example>`);
  const mail = { ...plain, inReplyTo: '<vraag-3@post.example>', references };
  const bytes = composeMail(mail, sent);
  const read = await parse(bytes);
  const kept = read.references?.split(/\s+/) ?? [];
  expect(read.inReplyTo).toBe('<vraag-3@post.example>');
  expect(kept.at(0)).toBe('<vraag-0@post.example>');
  expect(kept.at(-1)).toBe('<vraag-3@post.example>');
  expect(kept.length).toBe(20);
  expect(
    Math.max(
      ...text(bytes)
        .split('\r\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(78);
});

test('no header line grows beyond what a server takes, whatever the subject', async () => {
  for (const subject of ['a'.repeat(5000), 'é'.repeat(3000), '🌷 '.repeat(900).trim()]) {
    const bytes = composeMail({ ...plain, subject }, sent);
    expect(
      Math.max(
        ...text(bytes)
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(998);
    expect((await parse(bytes)).subject).toBe(subject);
  }
});

test('what cannot be a message id is left out of the thread', async () => {
  const references = ['<goed@post.example>', 'slecht\r\nX-Kwaad: ja', '< >', ''];
  const read = await parse(composeMail({ ...plain, references }, sent));
  expect(read.references).toBe('<goed@post.example>');
});

test('the secretary is named as sender only where she is another', () => {
  const secretary = { name: 'Secretariaat', address: 'secretariaat@kantoor.example' };
  expect(text(composeMail({ ...plain, sender: secretary }, sent))).toContain(
    '\r\nSender: Secretariaat <secretariaat@kantoor.example>\r\n',
  );
  expect(text(composeMail({ ...plain, sender: plain.from }, sent))).not.toContain('Sender:');
});

test('what no person approved says so, and an answer says it is one', () => {
  const automatic = { ...sent, automatic: true };
  expect(text(composeMail(plain, automatic))).toContain('\r\nAuto-Submitted: auto-generated\r\n');
  const answer = { ...plain, inReplyTo: '<vraag@post.example>' };
  expect(text(composeMail(answer, automatic))).toContain('\r\nAuto-Submitted: auto-replied\r\n');
  expect(text(composeMail(plain, sent))).not.toContain('Auto-Submitted');
});

test('annexes arrive whole under their own names', async () => {
  const bytes = Uint8Array.from({ length: 10_000 }, (_none, at) => (at * 7) % 256);
  const names = ['akte van levering.pdf', 'overzicht één € (def).xlsx', '../../etc/passwd'];
  const mail = { ...plain, annexes: names.map((name) => annex(name)) };
  const read = await parse(composeMail(mail, { ...sent, annexBytes: new Map([[blob, bytes]]) }));
  expect(read.attachments.map(({ filename }) => filename)).toEqual([
    'akte van levering.pdf',
    'overzicht één € (def).xlsx',
    '.._.._etc_passwd',
  ]);
  for (const { content } of read.attachments) {
    expect(content instanceof ArrayBuffer ? new Uint8Array(content) : null).toEqual(bytes);
  }
});

test('a mail that cannot be written is refused with the reason', () => {
  expect(() => composeMail({ ...plain, to: [] }, sent)).toThrow('mail-without-recipient');
  expect(() => composeMail({ ...plain, annexes: [annex('weg.pdf')] }, sent)).toThrow(
    'annex-missing',
  );
  expect(() => composeMail(plain, { ...sent, messageId: 'twee woorden' })).toThrow(
    'message-id-unusable',
  );
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
const blob = 'a'.repeat(64) as Sha256;

function annex(name: string) {
  return { blob, name, type: 'application/pdf', size: 3 };
}
