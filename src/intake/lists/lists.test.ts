import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../core/letters/mailing/columns.ts';
import { readList } from './read-list.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every letter of these texts is one byte of Windows-1252 too. */
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : (letter.codePointAt(0) ?? 0)));

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    bytes[2 + at * 2] = text.charCodeAt(at) & 0xff;
    bytes[3 + at * 2] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

/** Name and address of each line, or why there is none. */
function told(bytes: Uint8Array): readonly string[] {
  const read = readList(bytes);
  if (!read.read) return [`${read.why} ${read.line}`];
  return linesOf(read.list).map(({ number, name, address }) => `${number} ${name} <${address}>`);
}

const SHEET = 'Naam;E-mail\r\nIrène Brûlée;irene@brulee.example\r\n';

describe('a list in text, however it was saved', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(SHEET)],
    ['UTF-8 with its mark', utf8(`\uFEFF${SHEET}`)],
    ['UTF-16', utf16(SHEET)],
    ['Windows-1252', latin(SHEET)],
    ['commas', utf8(SHEET.replaceAll(';', ','))],
    ['tabs', utf8(SHEET.replaceAll(';', '\t'))],
    ['quotes', utf8('"Naam";"E-mail"\n"Irène Brûlée";"irene@brulee.example"')],
    ['the sign told', utf8(`sep=;\r\n${SHEET}`)],
    ['old line ends', utf8(SHEET.replaceAll('\r\n', '\r'))],
    ['an empty line before it', utf8(`;\r\n${SHEET}`)],
  ])('%s', (_form, bytes) => {
    expect(told(bytes)).toEqual(['1 Irène Brûlée <irene@brulee.example>']);
  });

  test('a name in its parts, a quote in a quote, a comma in a cell, an empty row that keeps its number', () => {
    const text =
      'Voornaam,Tussenvoegsel,Achternaam,E-mail\n"Jan ""Johnny""",van den,"Berg, sr.",jan@berg.example\n,,,\nEls,,Visser,els@visser.example';
    expect(told(utf8(text))).toEqual([
      '1 Jan "Johnny" van den Berg, sr. <jan@berg.example>',
      '3 Els Visser <els@visser.example>',
    ]);
  });
});

describe('what is no list says why, and where', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', utf8(''), 'empty 0'],
    ['only the names of columns', utf8('Naam;E-mail\r\n'), 'empty 0'],
    ['no names of columns', utf8('Els Visser;els@visser.example\n'), 'no-header 1'],
    ['columns that name nobody', utf8('Bedrag;Datum\n3;4\n'), 'no-header 1'],
    ['one column twice', utf8('Naam;naam\na;b\n'), 'no-header 1'],
    ['a quote that never ends', utf8('Naam;E-mail\n"Els;els@visser.example\n'), 'broken 2'],
    ['words behind a quote', utf8('Naam;E-mail\n"Els" Visser;e@v.example\n'), 'broken 2'],
    ['more cells than columns', utf8('Naam;E-mail\nVisser; Els;els@visser.example\n'), 'broken 2'],
    ['too many columns', utf8(`Naam${';x'.repeat(200)}\n`), 'too-many-columns 1'],
    ['six thousand rows', utf8(`Naam\n${'x\n'.repeat(6_000)}`), 'too-many-rows 5002'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0]), 'unknown-form 0'],
    ['a PDF', utf8('%PDF-1.7\n'), 'unknown-form 0'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'protected 0'],
    ['a broken zip', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), 'broken 0'],
    ['much too large', new Uint8Array((5 << 20) + 1), 'too-large 0'],
  ])('%s', (_what, bytes, why) => {
    expect(told(bytes)).toEqual([why]);
  });
});

/** A workbook of one sheet; cells as they stand in its XML. */
function workbook(...rows: readonly string[]): Uint8Array {
  const sheet = rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('');
  const file = (text: string): Uint8Array => utf8(text);
  return zipSync({
    'xl/workbook.xml': file('<workbook><sheets><sheet name="a" r:id="rId7"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': file(
      '<Relationships><Relationship Id="rId7" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': file('<worksheet><sheetData/></worksheet>'),
    'xl/worksheets/sheet2.xml': file(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': file(
      '<sst><si><t>Naam</t></si><si><t>E-mail</t></si><si><r><t>Els </t></r><r><t>Visser &amp; Co</t></r></si><si><t>Dag</t></si></sst>',
    ),
    'xl/styles.xml': file(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ),
  });
}

test('a workbook: the first sheet, texts in runs, the last result of a formula, a date as a date, cells that are left out', () => {
  const read = readList(
    workbook(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>3</v></c>',
      '<c r="A2" t="s"><v>2</v></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>els@visser.example</v></c><c r="C2" s="1"><v>46357</v></c>',
      '<c r="B3" t="inlineStr"><is><t>piet@jansen.example</t></is></c><c r="C3"><v>0.30000000000000004</v></c>',
    ),
  );
  expect(read).toMatchObject({
    list: {
      columns: ['Naam', 'E-mail', 'Dag'],
      rows: [
        ['Els Visser & Co', 'els@visser.example', '2026-12-01'],
        ['', 'piet@jansen.example', '0.3'],
      ],
    },
  });
});

test('a workbook of elements that are opened and never closed takes no longer than its size', () => {
  const open = (tag: string): string => tag.repeat(400_000);
  expect(readList(workbook(`<c r="A1"><v>${open('<v>')}`)).read).toBe(false);
  expect(readList(workbook(open('<row>'))).read).toBe(false);
  expect(readList(workbook(open('<c>'))).read).toBe(false);
  expect(readList(workbook(`<c t="inlineStr">${open('<t>')}`)).read).toBe(false);
  expect(readList(workbook(`<c t="inlineStr">${open('<rPh>')}`)).read).toBe(false);
}, 20_000);

test('cards: one recipient a card, groups apart; several addresses are told apart by a person', () => {
  const cards = [
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Els Visser\r\nN:Visser;Els;;;\r\nEMAIL:els@visser.example\r\nADR:;;Kade 3;Amsterdam;;1234 AB;\r\nEND:VCARD',
    'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kate Hill\r\nEMAIL:kate@hill.example\r\nEMAIL:kate@home.example\r\nEND:VCARD',
    'BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Raad\r\nMEMBER:urn:uuid:1\r\nEND:VCARD',
  ].join('\r\n');
  const read = readList(utf8(cards));
  expect(told(utf8(cards))).toEqual([
    '1 Els Visser <els@visser.example>',
    '2 Kate Hill <kate@hill.example; kate@home.example>',
  ]);
  expect(read.read ? linesOf(read.list)[0]?.post : []).toEqual(['Kade 3', '1234 AB  AMSTERDAM']);
});
