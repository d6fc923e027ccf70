import type { Language } from '../../text/words.ts';
import { sayDay } from '../../time/say-date.ts';
import type { ChaseOrder, OwedOrder } from './chase-order.ts';
import type { Who } from '../order.ts';

const OWED: Readonly<
  Record<Language, Readonly<Record<OwedOrder['owes'], readonly [string, string]>>>
> = {
  nl: {
    they: ['Wie is ons iets schuldig?', 'Wat is {who} ons schuldig?'],
    we: ['Aan wie zijn wij iets schuldig?', 'Wat zijn wij {who} schuldig?'],
    both: ['Wie is wie iets schuldig?', 'Wat staat er open met {who}?'],
  },
  en: {
    they: ['Who owes us an answer?', 'What does {who} owe us?'],
    we: ['Whom do we owe an answer?', 'What do we owe {who}?'],
    both: ['Who owes whom?', 'What is open with {who}?'],
  },
};

const CHASE: Readonly<Record<Language, Readonly<Record<ChaseOrder['does']['k'], string>>>> = {
  nl: {
    stop: 'Rappelleer {who} niet meer',
    never: 'Rappelleer {who} nooit',
    again: 'Rappelleer {who} weer',
    from: 'Rappelleer {who} pas op {day}',
  },
  en: {
    stop: 'Stop chasing {who}',
    never: 'Never chase {who}',
    again: 'Chase {who} as usual',
    from: 'Chase {who} only on {day}',
  },
};

/** An order about who owes whom, or about reminders, in words that are read as the same. */
export function sayChasing(order: OwedOrder | ChaseOrder, language: Language): string {
  if (order.kind === 'owed') {
    const [all, one] = OWED[language][order.owes];
    return order.who === null ? all : one.replace('{who}', () => nameOf(order.who));
  }
  const { does, who } = order;
  const day =
    does.k === 'from' ? sayDay(Temporal.PlainDate.from(does.day), language, { year: true }) : '';
  return CHASE[language][does.k].replace('{who}', () => nameOf(who)).replace('{day}', day);
}

function nameOf(who: Who | null): string {
  if (who === null) return '';
  return who.name === '' ? (who.address ?? '') : who.name;
}
