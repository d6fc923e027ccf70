import type { Block } from '../../../../core/diary/ical/content-lines.ts';
import { blocksOf, propertiesOf } from '../../../../core/diary/ical/content-lines.ts';
import type { ContactCard } from '../../../../core/records/contact-card.ts';
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

/** A card, and where it stands in its text: half-open. */
export interface ReadCard {
  readonly card: ContactCard;
  readonly start: number;
  readonly end: number;
}

/**
 * The cards in a text, of any version (vCard 2.1 to 4.0). What is wrong in one is told to `drop` and left out.
 * @param limit more cards than this are not looked at
 */
export function readCards(
  text: string,
  limit: number,
  drop: (why: string) => void = () => undefined,
): readonly ReadCard[] {
  const cards = blocksOf(text).filter(({ name }) => name === 'VCARD');
  if (cards.length === 0) drop('no card in it');
  if (cards.length > limit) drop(`cards over ${limit}`);
  return cards.slice(0, limit).map((card) => {
    const { block, picture } = modern(text, card);
    const isLatest = block.lines.some((line) => /^version:\s?4/i.test(line.text));
    const properties = propertiesOf(block, drop, isLatest ? 'vcard' : 'vcard3');
    return { card: cardOf(properties, picture), start: card.start, end: card.end };
  });
}
