import { sentence } from '../../text/words.ts';
import { KINDS, MOVE, PLAN } from '../kinds/index.ts';
import { BARE, SAID } from '../kinds/plan.ts';
import { MAX_HEADS, MAX_READINGS_SHOWN } from '../limits.ts';
import type { Order } from '../order.ts';
import type { NearReading, Question } from '../reading.ts';
import { sayOrder } from '../say-order.ts';
import { Clause, holding } from './clause.ts';
import type { Doubt } from './clause.ts';
import { withName } from './called.ts';
import { headsIn, openings } from './heads.ts';
import type { Head, Range } from './heads.ts';
import type { Laid } from './lay.ts';
import type { OrderLexicon } from './lexicon.ts';
import { hintsIn, pointsAtSomebody, withoutPointing } from './reasons.ts';
import { partings } from './parted.ts';
import { piecesIn, slotsOf } from './slots.ts';
import type { Slot } from './slots.ts';
import { isTimeWord } from './spelling/respell.ts';
import { spelledRight } from './spelling/typo.ts';

/** What one order of a text was read as, and its parts for the one after it. */
export type ClauseReading =
  | { readonly order: Order; readonly slots: readonly Slot[] }
  | { readonly question: Question; readonly slots: readonly Slot[] };

type Tried =
  | { readonly order: Order; readonly slots: readonly Slot[] }
  | { readonly question: Question; readonly slots: readonly Slot[] }
  | null;

/** What an order is read beside: its language, and the order before it. */
interface Beside {
  readonly lexicon: OrderLexicon;
  readonly earlier: readonly Slot[];
  /** What the words before it say of whom, when and about what. */
  readonly hints?: readonly Slot[];
}

const NO_HEAD: ReadonlySet<number> = new Set();

/**
 * Reads an order that leans on the words before it: "Jansen is ziek, zeg het overleg af", "Fatima hoeft er niet bij te
 * zijn, haal haar eraf". It is read with as much of them as makes one order without a doubt; null where none does.
 */
export function readLeaning(
  laid: Laid,
  range: Range,
  lexicon: OrderLexicon,
  before: Range,
): Extract<ClauseReading, { readonly order: Order }> | null {
  const heads = headsIn(laid, range, lexicon);
  const hasSomebody = pointsAtSomebody(laid, range);
  for (const hints of hintsIn(laid, before)) {
    if (hasSomebody && !hints.some(holding('who', 'group', 'stranger'))) continue;
    const read = byHeads(laid, range, heads, { lexicon, earlier: [], hints });
    if (read !== null && 'order' in read) return read;
  }
  return null;
}

/** Whether an order says itself what it is about: by a name, a title or a time, and not as "the meeting" or "him". */
export function isSpecific(laid: Laid, range: Range, { rests }: Order): boolean {
  if (pointsAtSomebody(laid, range)) return false;
  const inside = [...laid.solid.values()].filter(
    ({ start, end, is }) => start >= range.from && end <= range.to && is !== 'place',
  );
  const titles = Array.from({ length: range.to - range.from }, (_each, at) =>
    laid.known.titles.at(laid.tokens, range.from + at),
  );
  return rests.length > 0 && (inside.length > 0 || titles.some((each) => each !== null));
}

/** Reads one order: by the forms in it, those with most words first; without any it may be an appointment. */
export function readClause(
  laid: Laid,
  range: Range,
  lexicon: OrderLexicon,
  earlier: readonly Slot[],
): ClauseReading {
  const heads = headsIn(laid, range, lexicon);
  const found =
    byHeads(laid, range, heads, { lexicon, earlier }) ??
    bare(laid, range, heads, { lexicon, earlier });
  if (found !== null) return found;
  const corrected = heads.length > 0 ? null : spelledRight(laid, range, lexicon);
  if (corrected !== null) {
    const again = headsIn(corrected.laid, range, lexicon);
    const read = byHeads(corrected.laid, range, again, { lexicon, earlier });
    const { word, meant } = corrected;
    if (read !== null && 'order' in read) {
      const assumptions = [
        ...read.order.assumptions,
        sentence('orders.assumed-word', { word, meant }),
      ];
      return { ...read, order: { ...read.order, assumptions } };
    }
    if (read !== null) return read;
  }
  return { question: unclear(laid, range), slots: [] };
}

function byHeads(
  laid: Laid,
  range: Range,
  heads: readonly Head[],
  { lexicon, earlier, hints = [] }: Beside,
): Tried {
  let asked: Tried = null;
  let size = 0;
  let parted: readonly Laid[] | null = null;
  for (const head of heads.slice(0, MAX_HEADS)) {
    if (asked !== null && head.tokens.size < size) break;
    const { kind, way } = head.form;
    // What moves something is read first with where it stands and where it goes taken apart.
    if (KINDS[kind]?.goes === true) parted ??= partings(laid, range, lexicon);
    const ways = KINDS[kind]?.goes === true ? [...(parted ?? []), laid] : [laid];
    for (const each of ways) {
      const tried = tryKind(each, range, kind, way, head.tokens, earlier, hints);
      if (tried === null) continue;
      if ('order' in tried) return tried;
      asked ??= tried;
      size = head.tokens.size;
    }
  }
  return asked;
}

function bare(
  laid: Laid,
  range: Range,
  heads: readonly Head[],
  { lexicon, earlier }: Beside,
): Tried {
  // Words of a verb that made no order would become what the appointment is about.
  const starts = openings(laid, range, { pastTimes: false });
  const way = heads.some(({ form, start }) => form.opens && starts.has(start)) ? SAID : BARE;
  // "Friday's 3 pm to Monday": something that stands, and where it goes.
  for (const each of way === BARE ? [...partings(laid, range, lexicon), laid] : []) {
    const moved = tryKind(each, range, MOVE, BARE, NO_HEAD, earlier);
    if (moved !== null && 'order' in moved) return moved;
  }
  return tryKind(laid, range, PLAN, way, NO_HEAD, earlier);
}

function tryKind(
  laid: Laid,
  range: Range,
  kind: number,
  way: string,
  head: ReadonlySet<number>,
  earlier: readonly Slot[],
  hints: readonly Slot[] = [],
): Tried {
  const reader = KINDS[kind];
  if (reader === undefined) return null;
  const pieces = piecesIn(laid, range, head, reader.ofEvents);
  const naming = reader.naming?.(way) ?? null;
  const called = naming === null ? pieces : withName(laid, pieces, naming);
  const own = slotsOf(hints.length === 0 ? called : withoutPointing(called), head);
  // What makes something new takes only whom it is for from the words before it.
  const isFor = pointsAtSomebody(laid, range);
  const added = reader.ofEvents
    ? hints
    : hints.filter((slot) => isFor && holding('who', 'group', 'stranger')(slot));
  if (hints.length > 0 && added.length === 0) return null;
  const slots = { ...own, slots: [...added, ...own.slots] };
  // What is not to be done, or only if, is no order that can be carried out.
  if (slots.marks.some(({ mark }) => mark === 'not' || mark === 'if')) return null;
  // "On 31 November" is no day, and no place either.
  const isAdrift = ({ pieces: each }: Slot): boolean =>
    each.some((piece) => piece.is === 'word' && isTimeWord(piece.norm, laid.context.language));
  if (!reader.ofEvents && slots.slots.some(isAdrift)) return null;
  const run = (ways: readonly number[]) => {
    const clause = new Clause(laid, way, slots, ways, earlier);
    if (head.size > 0) clause.rest('order', Math.min(...head), Math.max(...head) + 1);
    return { clause, made: reader.read(clause) };
  };
  const { clause, made } = run([]);
  const [doubt] = clause.doubts;
  if (made !== null && 'missing' in made) {
    if (!clause.isDone) return null;
    const question = {
      understood: false,
      question: made.missing,
      ...placeOf(laid, range),
      readings: [],
      orders: [],
    } as const;
    return { question, slots: slots.slots };
  }
  if (doubt === undefined) {
    return made === null || !clause.isDone ? null : { order: made, slots: slots.slots };
  }
  // What can be taken in several ways must be an order in one of them.
  if (made !== null && !clause.isDone) return null;
  const ways = Array.from({ length: Math.min(doubt.ways, MAX_READINGS_SHOWN) }, (_each, at) =>
    run([at]),
  );
  const orders = ways.flatMap(({ clause: each, made: order }) => {
    // What has passed as well is no way to take it.
    const isPast = each.doubts.some(({ question }, at) => at > 0 && question.key === 'orders.past');
    if (order === null || 'missing' in order || !each.isDone || isPast) return [];
    return [order];
  });
  if (orders.length === 0 && made === null && !isAboutEvents(doubt)) return null;
  return { question: asking(laid, doubt, orders), slots: slots.slots };
}

/** An event that is not there is asked about although no order can be made of it. */
function isAboutEvents({ question }: Doubt): boolean {
  return question.key === 'orders.no-event' || question.key === 'orders.too-many-events';
}

function asking(laid: Laid, doubt: Doubt, orders: readonly Order[]): Question {
  const { language } = laid.context;
  const readings: readonly NearReading[] = orders.map((order) => ({
    said: sayOrder(order, language),
    order,
  }));
  return {
    understood: false,
    question: doubt.question,
    ...placeOf(laid, { from: doubt.start, to: doubt.end }),
    readings,
    orders: [],
  };
}

function placeOf(
  laid: Laid,
  { from, to }: Range,
): { readonly start: number; readonly end: number } {
  const start = laid.tokens[from]?.start ?? 0;
  return { start, end: laid.tokens[to - 1]?.end ?? start };
}

function unclear(laid: Laid, range: Range): Question {
  const { start, end } = placeOf(laid, range);
  const words = laid.text.slice(start, end);
  return {
    understood: false,
    question: sentence('orders.unclear', { words }),
    start,
    end,
    readings: [],
    orders: [],
  };
}
