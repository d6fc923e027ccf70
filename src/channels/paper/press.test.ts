import { describe, expect, test } from 'vitest';
import { lookForPeer, withPeer } from '../../../test/peers/presence.ts';
import { RECEIPT } from '../../core/letters/paper/paper-letter.fixture.ts';
import type { PaperLetter } from '../../core/letters/paper/paper-letter.ts';
import { officeText } from '../../intake/office/office-text.ts';
import { openPdfText } from '../pdf/pdf-text.ts';
import { openPress } from './press.ts';

const press = openPress();

const ENGLISH: PaperLetter = {
  ...RECEIPT,
  language: 'en',
  date: '23 November 2026',
  salutation: 'Dear Ms De Vries,',
  subject: 'Your papers of 23 November',
  paragraphs: ['We have received your papers of Monday 23 November.'],
  closing: 'Yours sincerely,',
  behalf: 'on behalf of Mr Van den Berg',
  annexes: ['Receipt'],
  copies: [],
};

/** A letter of many pages. */
const LONG: PaperLetter = {
  ...RECEIPT,
  paragraphs: Array.from(
    { length: 40 },
    (_none, at) => `${at + 1}. ${'Woorden van de brief. '.repeat(12)}`,
  ),
};

async function pdfText(letter: PaperLetter): Promise<string> {
  const bytes = await press.print(letter, 'pdf');
  return (await openPdfText()?.textOf(() => bytes)) ?? '';
}

/** Words in the order in which they stand, however the lines break. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

withPeer('pdftotext', lookForPeer('pdftotext', 'poppler-utils'), () => {
  test('a Dutch letter has its letterhead, window, references, text, closing and annexes', async () => {
    const text = flat(await pdfText(RECEIPT));
    for (const said of [
      'Notariskantoor Van den Berg',
      'Notariskantoor Van den Berg · Herengracht 12 · 1015 BK Amsterdam',
      'Mevrouw mr. E. de Vries',
      '1016 DX AMSTERDAM',
      'Ons kenmerk',
      '2026-0043',
      'Betreft',
      'Geachte mevrouw De Vries,',
      'Uiterlijk vrijdag 27 november hoort u van ons.',
      'Met vriendelijke groet, namens de heer Van den Berg',
      '1. Ontvangstbewijs',
      'Kopie aan',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('Blad');
  });

  test('an English letter has its subject under the salutation', async () => {
    const text = flat(await pdfText(ENGLISH));
    expect(text).toMatch(/Our ref .*Dear Ms De Vries, Your papers of 23 November We have received/);
    expect(text).toContain('Enclosure Receipt');
    expect(text).not.toContain('Copy to');
  });

  test('the pages of a long letter are numbered, and say which letter they belong to', async () => {
    const text = flat(await pdfText(LONG));
    const [, pages = '0'] = /Blad 1 van (\d+)/.exec(text) ?? [];
    expect(Number(pages)).toBeGreaterThan(2);
    expect(text).toContain(`Blad ${pages} van ${pages}`);
    expect(
      text.split('Mevrouw mr. E. de Vries · Amsterdam, 23 november 2026 · 2026-0043'),
    ).toHaveLength(Number(pages));
  });
});

describe('whatever the form', () => {
  test('the same letter is the same file', async () => {
    expect(await press.print(RECEIPT, 'pdf')).toEqual(await press.print(RECEIPT, 'pdf'));
  });

  test('a Word document has the same words', async () => {
    const bytes = await press.print(RECEIPT, 'docx');
    const text = flat(officeText(bytes) ?? '');
    for (const said of [
      RECEIPT.salutation,
      ...RECEIPT.paragraphs,
      '2026-0043',
      '2. Afschrift akte',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('names of all of Europe are printed', async () => {
    const names = [
      'Mevrouw Łucja Świątek',
      'Þóra Ægisdóttir',
      'Őze Ćosić',
      'Γιώργος',
      'Жанна',
      'IJsbrand',
    ];
    const bytes = await press.print({ ...RECEIPT, addressee: names }, 'pdf');
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  test('a sign for which there is no type stops the letter, and is named', async () => {
    const letter = { ...RECEIPT, addressee: ['王先生'] };
    await expect(press.print(letter, 'pdf')).rejects.toMatchObject({
      code: 'paper-unprintable',
      said: { values: { signs: '王 先 生' } },
    });
  });
});
