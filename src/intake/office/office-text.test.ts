import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { officeText } from './office-text.ts';

/** A zip file with these files in it, as an office program would write it. */
function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

test('a Word document: a paragraph a line, words whole, entities read', () => {
  const document =
    '<w:document><w:body><w:p><w:r><w:t>Koop</w:t></w:r><w:r><w:t xml:space="preserve">overeenkomst Dorpsstraat 12 </w:t></w:r></w:p>' +
    '<w:p><w:r><w:t>Prijs:</w:t><w:tab/><w:t>&#8364; 485.000 k.k. &amp; roerende zaken</w:t></w:r></w:p></w:body></w:document>';
  const text = officeText(
    zipped({ 'word/document.xml': document, 'word/styles.xml': '<w:t>Heading</w:t>' }),
  );
  expect(text).toBe('Koopovereenkomst Dorpsstraat 12\nPrijs:\n€ 485.000 k.k. & roerende zaken');
});

test('a workbook: its strings, without formulas and numbers', () => {
  const text = officeText(
    zipped({
      'xl/sharedStrings.xml': '<sst><si><t>Omzet</t></si><si><t>Kosten</t></si></sst>',
      'xl/worksheets/sheet1.xml':
        '<row><c t="s"><v>0</v></c><c><f>SUM(A1:A9)</f><v>12</v></c><c t="inlineStr"><is><t>Begroting</t></is></c></row>',
    }),
  );
  expect(text).toBe('Omzet\nKosten\nBegroting');
});

test('slides in their order, and OpenDocument text', () => {
  const slide = (word: string) => `<p:sld><a:p><a:r><a:t>${word}</a:t></a:r></a:p></p:sld>`;
  const shown = officeText(
    zipped({ 'ppt/slides/slide10.xml': slide('last'), 'ppt/slides/slide2.xml': slide('first') }),
  );
  expect(shown).toBe('first\nlast');
  expect(
    officeText(
      zipped({
        'content.xml':
          '<office:text><text:h>Notulen</text:h><text:p>Aanwezig: allen</text:p></office:text>',
      }),
    ),
  ).toBe('Notulen\nAanwezig: allen');
});

test.each([
  ['no zip', strToU8('this is no document')],
  ['cut off', zipped({ 'word/document.xml': '<w:t>half</w:t>' }).subarray(0, 40)],
  ['no text in it', zipped({ 'word/media/image1.png': 'x' })],
  ['nothing', new Uint8Array()],
])('%s gives nothing, and nothing is thrown', (_, bytes) => {
  expect(officeText(bytes)).toBeNull();
});

test('a bomb is not unpacked: what is larger than a book is left out', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 << 20) });
  expect(officeText(bomb)).toBeNull();
});

test('a bomb that lies about its size is not unpacked either', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 << 20).fill(97) });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  // The uncompressed size, in the local header and in the directory (PKWARE APPNOTE 4.3).
  view.setUint32(22, 1_000, true);
  for (let at = bomb.length - 100; at > 0 && at < bomb.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
  }
  expect((officeText(bomb) ?? '').length).toBeLessThanOrEqual(1_000);
});
