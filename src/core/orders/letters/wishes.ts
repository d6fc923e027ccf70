import type { OrderContext } from '../context.ts';
import type { LetterWish } from '../order.ts';
import { dayIn } from './days.ts';
import { trimmed } from './form.ts';
import type { Parts } from './form.ts';

/** Word for word. */
export function dictated({ words = '' }: Parts): LetterWish | null {
  const said = words.trim();
  return said === '' ? null : { k: 'say', words: said };
}

export function receipt({ when = '', by = '' }: Parts, context: OrderContext): LetterWish {
  const { day } = dayIn(when, context, 'past');
  return { k: 'receipt', of: day, by: dayIn(by, context, 'coming').day };
}

export function thank({ what }: Parts): LetterWish {
  return { k: 'thank', what: what === undefined ? null : trimmed(what) };
}

export function congratulate({ what }: Parts): LetterWish {
  return { k: 'congratulate', what: what === undefined ? null : trimmed(what) };
}

/** Who died, out of "het overlijden van haar man", "the loss of her husband". */
export function condole({ what }: Parts): LetterWish {
  const who = what
    ?.replace(/^(?:het |de )?(?:overlijden|verlies|heengaan|dood|sterven) van /iu, '')
    .replace(/^the (?:death|loss|passing) of /iu, '')
    .replace(/['’]s (?:death|passing)$/iu, '')
    .trim();
  return { k: 'condole', who: who === undefined || who === '' ? null : trimmed(who) };
}

export function refuse({ when = '' }: Parts, context: OrderContext): LetterWish {
  return { k: 'refuse-offer', of: dayIn(when, context, 'past').day };
}

/** An occasion and its day, out of "de receptie op donderdag 10 december". */
export function decline({ what = '' }: Parts, context: OrderContext): LetterWish {
  const { day, rest } = dayIn(` ${what}`, context, 'coming');
  const occasion = rest.replace(/^(?:op|bij|naar|voor|aan|on|at|to|for)\s+/iu, '').trim();
  const isThing = /^(?:de|het|uw|je|een|zijn|haar|the|your|a|an|his|her) \S/iu.test(occasion);
  return { k: 'decline', on: day, occasion: isThing ? occasion : null };
}

export function refer({ to = '' }: Parts): LetterWish | null {
  return to.trim() === '' ? null : { k: 'refer', to: trimmed(to) };
}

export function noComment({ when = '' }: Parts): LetterWish {
  return { k: 'no-comment', by: when.trim() === '' ? null : trimmed(when) };
}

/** A thing to be sent, by what one asks for begins with. */
const THING =
  /^(?:het|de|een|zijn|haar|hun|alle|beide|stukken|nadere|meer|inlichtingen|informatie|opgave|the|a|an|his|her|their|all|both|more|further|copies|details|information)\b/iu;

/** Null where nothing is asked for that can be sent: who is asked to come, to confirm or to ring sends no paper. */
export function ask({ what = '' }: Parts, context: OrderContext): LetterWish | null {
  const { day, rest } = dayIn(what, context, 'coming');
  const thing = trimmed(rest);
  return THING.test(thing) ? { k: 'ask', what: thing, by: day } : null;
}

/** How a clause of one language says one of the letters of the house. */
export interface Clauses {
  readonly received: RegExp;
  readonly missing: RegExp;
  readonly refused: RegExp;
  readonly noComment: RegExp;
  readonly absent: RegExp;
}

/** What a clause behind "dat" or "that" comes to: one of the letters of the house, or the words themselves. */
export function clauseOf(
  { words = '' }: Parts,
  context: OrderContext,
  clauses: Clauses,
): LetterWish | null {
  const said = trimmed(words);
  if (said === '') return null;
  const came = clauses.received.exec(said)?.groups;
  if (came !== undefined) {
    const { day } = dayIn(came['when'] ?? '', context, 'past');
    return { k: 'receipt', of: day, by: dayIn(came['by'] ?? '', context, 'coming').day };
  }
  const gone = clauses.missing.exec(said)?.groups;
  if (gone !== undefined) return { k: 'missing', what: trimmed(gone['what'] ?? '') };
  if (clauses.refused.test(said)) return { k: 'refuse-offer', of: null };
  if (clauses.noComment.test(said)) return { k: 'no-comment', by: null };
  const absent = clauses.absent.exec(said)?.groups;
  if (absent !== undefined) return decline({ what: absent['what'] }, context);
  return { k: 'tell', words: said };
}
