import type { OrderContext } from '../context.ts';
import { tokenise } from '../../text/grammar/tokens.ts';
import type { Range } from './heads.ts';
import type { Laid } from './lay.ts';
import { isPiece } from './piece.ts';
import type { Piece } from './piece.ts';
import { piecesIn } from './slots.ts';
import type { Slot } from './slots.ts';

/** Verbs of a sentence that tells why; a wish is one only where it is denied or taken up by the order behind it. */
const VERBS = {
  nl: {
    tells:
      /^(?:is|zijn|ben|kan|kunnen|heeft|hebben|heb|komt|komen|kom|gaat|gaan|ga|ligt|lig|zit|zitten|belt|belde|mailde|hoeft|hoeven|kiest|kiezen|zegt|zei|vindt|haalt|haal|redt|red|blijft|was|waren|had|werd|wordt|loopt|neemt|nemen|doet|doen|annuleerde|annuleert|reageert|antwoordt|mag|staat|lukt|past|schikt|wint|vertrekt|zegde|liet|meldde|meldt|weet|kon)$/,
    wishes: /^(?:wil|willen|wilt|moet|moeten|zou|zal|wenst|hoort|vraagt|vroeg)$/,
    denies: /^(?:niet|geen|niets|niks|nooit|geen van)$/,
    somebody: /^(?:hem|haar|hen|ze|hun|die)$/,
  },
  en: {
    tells:
      /^(?:is|are|am|was|were|can't|cannot|can|has|have|had|comes|goes|went|said|says|called|chose|chooses|picked|picks|prefers|doesn't|don't|didn't|won't|isn't|aren't|hasn't|haven't|got|does|did|do|rang|fell|feels|i'm|i've|he's|she's|they're|it's|couldn't|wasn't|takes|took|turned|replied|answered|cancelled|canceled|told|takes|taking|makes|made|knows|needn't)$/,
    wishes: /^(?:wants|want|needs|need|should|must|would|will|may|might|asked|wishes)$/,
    denies: /^(?:not|no|neither|none|nothing|never|can't|don't|doesn't|won't|isn't|needn't)$/,
    somebody: /^(?:him|her|them)$/,
  },
} as const;

/** Words that stand for somebody or something said before. */
const POINTING: ReadonlySet<string> = new Set([
  ...['hem', 'haar', 'hen', 'ze', 'hun', 'die', 'het', 'dat', 'eraf', 'erbij'],
  ...['him', 'her', 'them', 'it', 'off'],
]);

/** Subjects that are words: "het lukt niet", "she is ill". */
const SUBJECT =
  /^(?:hij|zij|ze|het|dat|er|we|wij|ik|he|she|they|it|that|there|i|i'm|i've|we're|he's|she's|it's|they're)$/;

/**
 * Whether words tell something and order nothing: "Jansen is ziek", "ms Van den Berg wants neither". Somebody or something
 * is their subject, a verb of telling follows, and nothing is left open by an "if".
 */
export function tellsWhy(laid: Laid, range: Range, order: Range): boolean {
  const { tells, wishes, denies } = VERBS[laid.context.language];
  const norms = laid.tokens.slice(range.from, range.to).map(({ norm }) => norm);
  for (let at = range.from; at < range.to; at += 1) {
    if (!laid.solid.has(at) && laid.marksAt(at)?.mark === 'if') return false;
  }
  if (!hasSubject(laid, range)) return false;
  if (norms.some((norm) => tells.test(norm))) return true;
  if (!norms.some((norm) => wishes.test(norm))) return false;
  return norms.some((norm) => denies.test(norm)) || pointsAtSomebody(laid, order);
}

function hasSubject(laid: Laid, { from, to }: Range): boolean {
  let at = from;
  while (at < to) {
    const solid = laid.solid.get(at);
    if (solid?.is === 'who' || solid?.is === 'group') return true;
    if (solid?.is !== 'when' && solid !== undefined) return false;
    const norm = laid.tokens[at]?.norm ?? '';
    if (solid === undefined && SUBJECT.test(norm)) return true;
    const mark = laid.marksAt(at);
    const title = laid.known.titles.at(laid.tokens, at);
    if (solid === undefined && (title !== null || mark?.mark === 'article')) return true;
    // "Kan Bart er morgen bij zijn": a question tells as well.
    const isVerb = VERBS[laid.context.language].tells.test(norm);
    if (solid === undefined && mark === null && !isVerb) return false;
    at = solid?.end ?? mark?.end ?? at + 1;
  }
  return false;
}

/** Whether an order is about somebody who was named before it. */
export function pointsAtSomebody({ tokens, context }: Laid, { from, to }: Range): boolean {
  const { somebody } = VERBS[context.language];
  return tokens.slice(from, to).some(({ norm }) => somebody.test(norm));
}

/** Pieces of an order without the words that stand for what was said before it. */
export function withoutPointing(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => piece.is !== 'word' || !POINTING.has(piece.norm));
}

/** What words before an order say of whom, when and about what: ways to add it, those that add most first. */
export function hintsIn(laid: Laid, range: Range): readonly (readonly Slot[])[] {
  const pieces = piecesIn(laid, range, new Set(), true).filter(
    (piece) =>
      ['who', 'group', 'event', 'when'].includes(piece.is) ||
      (piece.is === 'word' && isOfTitle(laid.context, piece.norm)),
  );
  const [whos, whens, events] = [
    pieces.filter(({ is }) => is === 'who' || is === 'group'),
    pieces.filter(isPiece('when')),
    pieces.filter(({ is }) => is === 'event' || is === 'word'),
  ];
  const sorts = [whos, events, whens].filter((each) => each.length > 0);
  return subsets(sorts).map((each) => each.flat().map(slotOf));
}

/** All ways to take some of a few things, the most first; none of them left out. */
function subsets<T>(things: readonly T[]): readonly (readonly T[])[] {
  const all = Array.from({ length: 2 ** things.length - 1 }, (_each, at) =>
    things.filter((_thing, place) => ((at + 1) & (2 ** place)) !== 0),
  );
  return all.sort((one, other) => other.length - one.length);
}

function slotOf(piece: Piece): Slot {
  return { role: null, pieces: [piece], start: piece.start, end: piece.end, or: false };
}

const LEAST_TITLE = 4;

function isOfTitle({ events }: OrderContext, word: string): boolean {
  if (word.length < LEAST_TITLE) return false;
  return events.some(
    ({ summary }) => summary !== null && tokenise(summary).some(({ norm }) => norm === word),
  );
}
