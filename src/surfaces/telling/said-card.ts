import type { CardChangeShape } from '../../contract/shapes/contact.ts';
import type { EventDifferenceShape } from '../../contract/shapes/event.ts';
import { cardDifference, nameOnCard } from '../../core/people/cards/card-difference.ts';
import { say, sentence, type Language } from '../../core/text/words.ts';
import type { ToldEvent } from './said-event.ts';
import { cardWords } from './words/words-cards.ts';

/** Properties of a card with a word of their own; others are shown by the name the card gives them. */
const NAMED = ['FN', 'ORG', 'TITLE', 'EMAIL', 'TEL', 'ADR', 'BDAY', 'NOTE', 'URL'];

/** A deed in an address book in words: what becomes different, with what it was behind it. */
export function toldCard(
  { text, before, book }: Pick<CardChangeShape, 'text' | 'before' | 'book'>,
  language: Language,
): ToldEvent {
  const key = text === null ? 'card.goes' : before === null ? 'card.new' : 'card.changes';
  const values = { name: nameOnCard(text ?? before ?? ''), book };
  const lines = text === null ? [] : cardDifference(before, text);
  return {
    heading: say(cardWords, sentence(key, values), language),
    lines: lines.map(({ property, before: was, after }) => ({
      label: NAMED.includes(property)
        ? say(cardWords, sentence(`card.${property.toLowerCase()}`), language)
        : property,
      value: valueOf(was, after, language),
    })),
  };
}

function valueOf(was: readonly string[], is: readonly string[], language: Language): string {
  const said = (key: string, value: string): string =>
    say(cardWords, sentence(key, { value }), language);
  if (is.length === 0) return said('card.gone', was.join(', '));
  return was.length === 0
    ? is.join(', ')
    : `${is.join(', ')} (${said('card.was', was.join(', '))})`;
}

/** Whether a difference is one of cards. */
export function isOfCards({ before, ours, theirs }: EventDifferenceShape): boolean {
  return /^\s*BEGIN:VCARD/i.test(before ?? ours ?? theirs ?? '');
}

/** What we meant and what somebody else made of the card meanwhile, each against what stood there. */
export function toldCardDifference(
  { before, ours, theirs }: EventDifferenceShape,
  language: Language,
): readonly ToldEvent[] {
  const named = (key: string, text: string | null): ToldEvent => {
    const { heading, lines } = toldCard({ text, before, book: '' }, language);
    return { heading: `${say(cardWords, sentence(key), language)}: ${heading}`, lines };
  };
  const gone = { heading: say(cardWords, sentence('card.theirs-gone'), language), lines: [] };
  return [named('card.ours', ours), theirs === null ? gone : named('card.theirs', theirs)];
}
