import { lineOf } from '../../letters/mailing/line.ts';
import type { Language } from '../../text/words.ts';
import { dayIn } from './days.ts';
import type { KnownGroup, OrderContext } from '../context.ts';
import type { LetterWish } from '../order.ts';
import type { Flags } from './flags.ts';
import type { MailingOrder } from './mailing-order.ts';

/** "…, antwoord uiterlijk dinsdag", "…, and I need an answer by Tuesday": what is asked of each, behind what he is told. */
const ANSWER =
  /[,;]?\s+(?:en\s+|and\s+)?(?:(?:vraag|wil|graag|please|i (?:need|want)|ask for)\s+)?(?:om\s+|een\s+|an\s+|their\s+|hun\s+)*(?:antwoord(?:en)?|reactie|answers?|repl(?:y|ies))\s+(?:voor|vóór|uiterlijk|binnen|before|by|within)\s+(?<when>[^,;]{2,40})$/iu;

/** A letter to everybody of a group. Its name is given where it is ordered. */
export function toGroup(
  { name, people }: KnownGroup,
  said: LetterWish,
  { voice, language, paper }: Flags,
  context: OrderContext,
  { text, start }: { readonly text: string; readonly start: number },
): MailingOrder {
  const { wish, answerBy } = answered(said, context);
  return {
    kind: 'mailing',
    mailing: '',
    title: titleOf(name, wish, context.language),
    letter: { k: 'wish', wish, language: language ?? context.language },
    columns: [],
    road: paper ? 'both' : 'mail',
    voice,
    answerBy,
    lines: people.map(({ id, name: called }, at) => lineOf(at + 1, { name: called, person: id })),
    rests: [{ part: 'order', start, end: text.length }],
    assumptions: [],
  };
}

/** "De Raad, dat de vergadering verhuist": whom it is for, and what it says. */
function titleOf(name: string, wish: LetterWish, language: Language): string {
  const that = language === 'nl' ? 'dat' : 'that';
  const said =
    wish.k === 'tell'
      ? `, ${that} ${wish.words}`
      : wish.k === 'say'
        ? `: ${wish.words}`
        : 'what' in wish && wish.what !== null
          ? `: ${wish.what}`
          : '';
  return `${name}${said}`.slice(0, MOST_TITLE);
}

/** Longest name of a mailing. */
const MOST_TITLE = 120;

function answered(
  wish: LetterWish,
  context: OrderContext,
): { readonly wish: LetterWish; readonly answerBy: string | null } {
  if (wish.k !== 'tell' && wish.k !== 'say') return { wish, answerBy: null };
  const match = ANSWER.exec(wish.words);
  const when = match?.groups?.['when'];
  if (match === null || when === undefined) return { wish, answerBy: null };
  const { day } = dayIn(when, context, 'coming');
  if (day === null) return { wish, answerBy: null };
  return { wish: { ...wish, words: wish.words.slice(0, match.index).trim() }, answerBy: day };
}
