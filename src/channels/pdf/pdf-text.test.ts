import { expect, test } from 'vitest';
import { lookForPeer, withPeer } from '../../../test/peers/presence.ts';
import { pdfOf } from './pdf.fixture.ts';
import { openPdfText } from './pdf-text.ts';

async function textOf(bytes: Uint8Array): Promise<string | null> {
  return (await openPdfText()?.textOf(() => bytes)) ?? null;
}

withPeer('pdftotext', lookForPeer('pdftotext', 'poppler-utils'), () => {
  test('the words of a page', async () => {
    const text = await textOf(pdfOf(['Taxatierapport Dorpsstraat 12', 'Waarde (k.k.) 485.000']));
    expect(text).toBe('Taxatierapport Dorpsstraat 12\nWaarde (k.k.) 485.000');
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['no PDF', new TextEncoder().encode('this is no document')],
    ['cut off', pdfOf(['half']).subarray(0, 60)],
    ['a page without words', pdfOf([])],
  ])('%s has no words, and nothing is thrown', async (_, bytes) => {
    expect(await textOf(bytes)).toBeNull();
  });

  test('many at once are all read', async () => {
    const tool = openPdfText();
    const words = Array.from({ length: 9 }, (_, index) => `bladzijde ${index}`);
    const read = await Promise.all(words.map(async (word) => tool?.textOf(() => pdfOf([word]))));
    expect(read).toEqual(words);
  });
});

test('where the program is not installed nothing is promised', () => {
  const { PATH } = process.env;
  process.env['PATH'] = '/nonexistent';
  try {
    expect(openPdfText()).toBeNull();
  } finally {
    process.env['PATH'] = PATH;
  }
});
