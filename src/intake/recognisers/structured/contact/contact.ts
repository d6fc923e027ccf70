import type { ContactCard } from '../../../../core/records/contact-card.ts';
import { MAX_FACTS } from '../../../limits.ts';
import type { Found } from '../../recogniser.ts';
import type { Block } from '../../../../core/diary/ical/content-lines.ts';
import { blocksOf, propertiesOf } from '../../../../core/diary/ical/content-lines.ts';
import type { Leaf, PartRecogniser } from '../leaf.ts';
import { lookedAt } from '../leaf.ts';
import { cardOf } from './card.ts';
import { isPicture, modernised, pictureSize, withoutSoftBreaks } from './card-lines.ts';

type Picture = Pick<ContactCard, 'pictured' | 'pictureSize'>;

/** A card's lines as the newer versions write them, whatever its own. */
function modern(text: string, block: Block): { block: Block; picture: Picture } {
  const written = text.slice(block.start, block.end);
  const [inner = block] = blocksOf(withoutSoftBreaks(written));
  const lines = inner.lines.flatMap((line) => {
    const rewritten = modernised(line.text);
    return rewritten === null ? [] : [{ ...line, text: rewritten }];
  });
  const pictures = inner.lines.filter((line) => isPicture(line.text));
  const sizes = pictures.map((line) => pictureSize(line.text)).filter((size) => size !== null);
  const picture = { pictured: pictures.length > 0, pictureSize: sizes[0] ?? null };
  return { block: { ...inner, lines }, picture };
}

function find(
  leaf: Leaf,
  _envelope: unknown,
  drop: (why: string) => void,
): readonly Found<'contact'>[] {
  const text = lookedAt(leaf, drop);
  const cards = blocksOf(text).filter(({ name }) => name === 'VCARD');
  if (cards.length === 0) drop('no card in it');
  if (cards.length > MAX_FACTS) drop(`cards over ${MAX_FACTS}`);
  return cards.slice(0, MAX_FACTS).map((card) => {
    const { block, picture } = modern(text, card);
    const isLatest = block.lines.some((line) => /^version:\s?4/i.test(line.text));
    const properties = propertiesOf(block, drop, isLatest ? 'vcard' : 'vcard3');
    return { value: cardOf(properties, picture), start: card.start, end: card.end, certainty: 1 };
  });
}

const CARD_TYPES = new Set(['text/vcard', 'text/x-vcard', 'text/directory', 'application/vcard']);

/** Business cards: one fact a card (vCard 2.1 to 4.0). */
export const contact: PartRecogniser<'contact'> = {
  kind: 'contact',
  takes: ({ type, name }) => CARD_TYPES.has(type) || /\.(?:vcf|vcard)$/i.test(name ?? ''),
  find,
};
