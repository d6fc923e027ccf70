import { ibansIn } from '../../../core/money/iban.ts';
import type { Recogniser } from '../recogniser.ts';

/** Account numbers (ISO 13616), also written in groups of four, with their check digits verified. */
export const iban: Recogniser<'iban'> = {
  kind: 'iban',
  filter: /[A-Za-z]{2}[ \u00a0]?\d{2}/,
  voices: ['own', 'forwarded', 'signature'],
  subject: false,
  lists: true,
  find: (passage) =>
    ibansIn(passage).map(({ iban: number, valid, start, end }) => ({
      value: { iban: number, valid },
      start,
      end,
      certainty: valid ? 0.99 : 0.6,
    })),
};
