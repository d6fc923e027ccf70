import { findMoney } from '../../../core/money/find-money.ts';
import type { Found, Recogniser, Surroundings } from '../recogniser.ts';

function find(passage: string, { language }: Surroundings): readonly Found<'money'>[] {
  if (language === 'other') return [];
  return findMoney(passage, language === 'nl' ? 'nl' : 'en').map(
    ({ text: _text, start, end, ...value }) => ({
      value,
      start,
      end,
      certainty: value.assumptions.length === 0 ? 0.95 : 0.8,
      assumptions: value.assumptions,
    }),
  );
}

/** Amounts of money, as `core/money` reads them. */
export const money: Recogniser<'money'> = {
  kind: 'money',
  filter: /[\d€$£¥]|euro|dollar|pond|pound|ton|mi[lj]+/i,
  voices: ['own', 'forwarded'],
  subject: true,
  lists: false,
  find,
};
