import { MAX_FACTS } from '../../../limits.ts';
import type { Found } from '../../recogniser.ts';
import type { Leaf, PartRecogniser } from '../leaf.ts';
import { lookedAt } from '../leaf.ts';
import { readCards } from './read-cards.ts';

function find(
  leaf: Leaf,
  _envelope: unknown,
  drop: (why: string) => void,
): readonly Found<'contact'>[] {
  return readCards(lookedAt(leaf, drop), MAX_FACTS, drop).map(({ card, start, end }) => ({
    value: card,
    start,
    end,
    certainty: 1,
  }));
}

const CARD_TYPES = new Set(['text/vcard', 'text/x-vcard', 'text/directory', 'application/vcard']);

/** Business cards: one fact a card (vCard 2.1 to 4.0). */
export const contact: PartRecogniser<'contact'> = {
  kind: 'contact',
  takes: ({ type, name }) => CARD_TYPES.has(type) || /\.(?:vcf|vcard)$/i.test(name ?? ''),
  find,
};
