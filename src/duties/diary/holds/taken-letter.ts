import { body, type LetterText } from '../../../core/letters/letter.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import {
  listed,
  valuesOf,
  type LetterReader,
  type Offered,
} from '../../../core/diary/acting/letters/offer-letters.ts';

/** Somebody else was first. Who, and that there was somebody, is nobody's business. */
const TAKEN: LetterText = {
  u: 'Tot mijn spijt {are}, {which} wij u voorlegden, intussen vergeven:\n\n{times}\n\n{after}',
  je: 'Tot mijn spijt {are}, {which} wij je voorlegden, intussen vergeven:\n\n{times}\n\n{after}',
  en: 'I am sorry to say that {are}, which we had proposed to you, {has} since been taken:\n\n{times}\n\n{after}',
};

const STILL_OPEN: LetterText = {
  u: 'Wel staat nog voor u open:\n\n{open}\n\nSchikt dat u? Eén regel antwoord is genoeg.',
  je: 'Wel staat nog voor je open:\n\n{open}\n\nSchikt dat je? Eén regel antwoord is genoeg.',
  en: 'Still open to you:\n\n{open}\n\nWould that suit? One line in reply will do.',
};

const IN_ITS_PLACE: LetterText = {
  u: '{Instead} u wel?\n\n{times}\n\n{kept}',
  je: '{Instead} je wel?\n\n{times}\n\n{kept}',
  en: '{Instead} suit you instead?\n\n{times}\n\n{kept}',
};

const ANOTHER_TIME: LetterText = {
  u: 'Zoekt u een ander moment, dan denk ik graag mee; één regel antwoord is genoeg.',
  je: 'Zoek je een ander moment, dan denk ik graag mee; één regel antwoord is genoeg.',
  en: 'If you would like another time, I shall gladly help; one line in reply will do.',
};

/** What became of an offer that somebody else was first in accepting a part of. */
interface Taken {
  readonly taken: readonly Offered[];
  /** What stands open to him all the same. */
  readonly open: readonly Offered[];
  /** What is offered in its place. */
  readonly made: readonly Offered[];
}

/** Tells that a time is taken, and what there is in its place. */
export function takenLetter(
  deciding: Deciding,
  reader: LetterReader,
  { taken, open, made }: Taken,
): string {
  const { tone } = reader;
  const number = taken.length === 1 ? 'one' : 'more';
  const values = { ...valuesOf(deciding, reader, taken), ...GONE[tone.language][number] };
  return body(TAKEN, tone, { ...values, after: afterOf(deciding, reader, { open, made }) });
}

function afterOf(
  deciding: Deciding,
  reader: LetterReader,
  { open, made }: Omit<Taken, 'taken'>,
): string {
  const { tone } = reader;
  if (open.length > 0) return body(STILL_OPEN, tone, { open: listed(open, reader) });
  if (made.length === 0) return body(ANOTHER_TIME, tone, {});
  const Instead = INSTEAD[tone.language][made.length === 1 ? 'one' : 'more'];
  return body(IN_ITS_PLACE, tone, { ...valuesOf(deciding, reader, made), Instead });
}

const GONE = {
  nl: {
    one: { are: 'is dit moment', which: 'dat', has: '' },
    more: { are: 'zijn deze momenten', which: 'die', has: '' },
  },
  en: {
    one: { are: 'this time', which: '', has: 'has' },
    more: { are: 'these times', which: '', has: 'have' },
  },
} as const;

const INSTEAD = {
  nl: { one: 'Schikt dit moment', more: 'Schikt een van deze momenten' },
  en: { one: 'Would this time', more: 'Would one of these' },
} as const;
