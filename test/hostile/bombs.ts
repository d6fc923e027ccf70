/** A message made to do harm, by name. */
export interface Bomb {
  readonly name: string;
  readonly make: () => Uint8Array;
}

const ENCODER = new TextEncoder();
const HEAD = 'From: a@b.example\nSubject: x\nMIME-Version: 1.0\n';

function bomb(name: string, make: () => string): Bomb {
  return { name, make: () => ENCODER.encode(make()) };
}

function plain(name: string, make: () => string): Bomb {
  return bomb(name, () => `${HEAD}Content-Type: text/plain; charset=utf-8\n\n${make()}`);
}

function html(name: string, make: () => string): Bomb {
  return bomb(name, () => `${HEAD}Content-Type: text/html; charset=utf-8\n\n${make()}`);
}

function nestedMultiparts(depth: number): string {
  let out = HEAD;
  for (let level = 0; level < depth; level += 1) {
    out += `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n`;
  }
  return `${out}Content-Type: text/plain\n\nbottom\n`;
}

function manyParts(count: number): string {
  const part = '--b\nContent-Type: application/octet-stream; name="x.bin"\n\nx\n';
  return `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${part.repeat(count)}--b--\n`;
}

function brokenCharsets(): string {
  const labels = [
    '',
    'x',
    'utf-99',
    'iso-8859-99',
    '"',
    "'",
    '\u00e9',
    'utf-8*en',
    'cp0',
    'utf-7',
    'hz',
    'iso-2022-kr',
    'utf-32',
    'utf-16',
    'x-user-defined',
    '__proto__',
    'constructor',
  ];
  const parts = labels.map(
    (label) => `--b\nContent-Type: text/plain; charset="${label}"\n\n\u00ff\u001b$B~{+AAA-\u000e\n`,
  );
  return `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${parts.join('')}--b--\n`;
}

/** A zip's first bytes around another's, a thousand deep: intake names it and opens nothing. */
function zipInZip(): string {
  const data = 'UEsDBBQAAAAIAA=='.repeat(1000);
  return `${HEAD}Content-Type: application/zip; name="a.zip"\nContent-Transfer-Encoding: base64\n\n${data}\n`;
}

const STRUCTURE: readonly Bomb[] = [
  bomb('10,000 multiparts inside one another', () => nestedMultiparts(10_000)),
  bomb(
    '5,000 messages inside one another',
    () => `${HEAD}${'Content-Type: message/rfc822\n\n'.repeat(5000)}x`,
  ),
  bomb('50,000 parts', () => manyParts(50_000)),
  bomb(
    'a header of 10 MB, one field',
    () => `From: a@b.example\nX-Long: ${'a '.repeat(5_000_000)}\n\nx`,
  ),
  bomb(
    'a header of 10 MB, folded',
    () => `From: a@b.example\nX-Long: a${'\n b'.repeat(3_500_000)}\n\nx`,
  ),
  bomb('a header of 10 MB, many fields', () => `${'a:b\n'.repeat(2_500_000)}\nx`),
  bomb(
    'a header of 10 MB without a colon',
    () => `From: a@b.example\n${'garbage\n'.repeat(1_250_000)}\nx`,
  ),
  bomb(
    'delimiters that are none',
    () => `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${'--c\n'.repeat(1_000_000)}`,
  ),
  bomb('broken charsets', brokenCharsets),
  bomb('zip in zip', zipInZip),
  bomb(
    'base64 of nothing but padding',
    () => `${HEAD}Content-Transfer-Encoding: base64\n\n${'='.repeat(3_000_000)}`,
  ),
  bomb(
    'quoted-printable of nothing but signs',
    () => `${HEAD}Content-Transfer-Encoding: quoted-printable\n\n${'='.repeat(3_000_000)}`,
  ),
  bomb('uuencode that never ends', () => `${HEAD}\n${'begin 644 a\nM\n'.repeat(100_000)}`),
];

const FIELDS: readonly Bomb[] = [
  bomb(
    'commas for addresses',
    () => `From: ${','.repeat(200_000)}\nTo: ${'a@b.example,'.repeat(15_000)}\n\nx`,
  ),
  bomb(
    'open brackets and comments',
    () => `From: ${'('.repeat(100_000)}${'<'.repeat(100_000)}\n\nx`,
  ),
  bomb('open quotes', () => `From: ${'"\\'.repeat(100_000)}\n\nx`),
  bomb(
    'encoded words that never close',
    () => `Subject: ${'=?utf-8?q?'.repeat(20_000)}\nFrom: ${'=?x?b?'.repeat(30_000)}\n\nx`,
  ),
  bomb('encoded words without end', () => `Subject: ${'=?utf-8?b?YQ==?= '.repeat(12_000)}\n\nx`),
  bomb('references without end', () => `References: ${'<a@b> '.repeat(40_000)}\n\nx`),
  bomb(
    'parameters without end',
    () => `Content-Type: text/plain; ${'a*0*=b; '.repeat(30_000)}\n\nx`,
  ),
  bomb(
    'a date of spaces',
    () => `Date: ${' 1'.repeat(100_000)}\nReceived: ${'from by ; '.repeat(20_000)}\n\nx`,
  ),
];

const MARKUP: readonly Bomb[] = [
  html(
    '20,000 divs inside one another',
    () => `${'<div>'.repeat(20_000)}x${'</div>'.repeat(20_000)}`,
  ),
  html('20,000 quotations inside one another', () => `${'<blockquote type=cite>'.repeat(20_000)}x`),
  html('comments that never close', () => '<!-- '.repeat(500_000)),
  html('tags that never close', () => '<a href="'.repeat(300_000)),
  html(
    'closing tags without openings',
    () => `${'<b>'.repeat(20_000)}${'</i></x></b '.repeat(100_000)}`,
  ),
  html('scripts that never close', () => '<script>'.repeat(300_000)),
  html('entities without end', () => '&amp;&#x41;&#99999999;&nope;'.repeat(100_000)),
  html('links without end', () => '<a href="http://b.example">a.example</a>'.repeat(60_000)),
  html('signatures without end', () => '<div class="gmail_signature">x</div>'.repeat(60_000)),
  html('spaces', () => ' '.repeat(3_000_000)),
];

const WORDS: readonly Bomb[] = [
  plain('quote marks', () => '>'.repeat(1_000_000)),
  plain('quoted lines', () => '> a\n\n'.repeat(250_000)),
  plain('attributions', () => 'On 1 Jan 2026 at 10:11, a <a@b.example> wrote\n'.repeat(20_000)),
  plain('attributions on one line', () => `${'On 1 On 1 '.repeat(38)}:\n`.repeat(2500)),
  plain('mail headings', () => 'From: a\nDate: b\n'.repeat(60_000)),
  plain('dashes', () => `${'-'.repeat(398)}:\n`.repeat(2500)),
  plain('empty lines', () => '\n'.repeat(1_000_000)),
  plain('spaces', () => ' '.repeat(1_000_000)),
  plain('one word', () => 'a'.repeat(1_000_000)),
  plain('half an address', () => 'a@'.repeat(500_000)),
  plain('account numbers', () => 'NL91 ABNA 0417 1643 00 '.repeat(40_000)),
  plain('half an account number', () => 'NL91 '.repeat(200_000)),
  plain('question marks', () => 'a b? '.repeat(200_000)),
  plain('words of recognisers', () =>
    'is mijn vrouw bij u heeft nieuw rekeningnummer gewijzigd pijn in de borst kunt u sturen bijlage uiterlijk vrijdag wachtwoord '.repeat(
      8000,
    ),
  ),
  plain('words of recognisers, English', () =>
    'did my wife see you about new bank account changed chest pain could you send the attached by friday verify your password '.repeat(
      8000,
    ),
  ),
  plain('beginnings of sentences', () => 'kunt u mij de is was heeft zou zijn '.repeat(28_000)),
  plain('half a weekday', () => 'vrijdag de 4 '.repeat(77_000)),
  plain('half a link', () => 'http://a.example/?u=http://'.repeat(36_000)),
  bomb(
    'a report without end',
    () =>
      `From: MAILER-DAEMON@b.example\nSubject: Undelivered\nReturn-Path: <>\n\n${'<a@b.example>: 550 user unknown\n'.repeat(30_000)}`,
  ),
  bomb(
    'a status without end',
    () =>
      `From: MAILER-DAEMON@b.example\nContent-Type: message/delivery-status\n\n${'Final-Recipient: rfc822; a@b.example\nAction: failed\n\n'.repeat(20_000)}`,
  ),
];

/** Every made-up bomb: structure, fields, markup, words. */
export const BOMBS: readonly Bomb[] = [...STRUCTURE, ...FIELDS, ...MARKUP, ...WORDS];
