import type { PaperLetter } from './paper-letter.ts';

/** A letter of the sample notary, with everything a letter can have. */
export const RECEIPT: PaperLetter = {
  language: 'nl',
  style: {
    head: 'Notariskantoor Van den Berg',
    under: 'mr. A. van den Berg, notaris',
    address: ['Herengracht 12', '1015 BK  Amsterdam'],
    contact: ['020 555 01 23', 'secretariaat@notaris.example'],
    foot: ['KvK 12345678'],
    place: 'Amsterdam',
    window: 'left',
    reference: '{year}-{number}',
    closing: { nl: 'Met vriendelijke groet', en: 'Yours sincerely' },
  },
  addressee: ['Mevrouw mr. E. de Vries', 'Keizersgracht 200-III', '1016 DX  AMSTERDAM'],
  date: 'Amsterdam, 23 november 2026',
  day: '2026-11-23',
  ourReference: '2026-0043',
  yourReference: 'EV/12',
  subject: 'Uw stukken van 23 november',
  salutation: 'Geachte mevrouw De Vries,',
  paragraphs: [
    'Uw stukken van maandag 23 november hebben wij ontvangen. Uiterlijk vrijdag 27 november hoort u van ons.',
    'Tot dan hoeft u niets te doen.',
  ],
  closing: 'Met vriendelijke groet,',
  behalf: 'namens de heer Van den Berg',
  signer: ['Secretariaat mr. Van den Berg'],
  annexes: ['Ontvangstbewijs', 'Afschrift akte'],
  copies: ['mr. J. Jansen'],
};
