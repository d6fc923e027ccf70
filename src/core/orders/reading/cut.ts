import type { Laid } from './lay.ts';
import type { OrderLexicon } from './lexicon.ts';
import { PLAN } from '../kinds/index.ts';
import { hasClock } from '../parts/gather.ts';
import { headsIn, openings } from './heads.ts';
import type { Head, Range } from './heads.ts';

/** Cuts a text into its orders: at the ends of sentences, and where "en" or a comma begins another one. */
export function cut(laid: Laid, lexicon: OrderLexicon): readonly Range[] {
  return sentences(laid).flatMap((sentence) => ordersOf(laid, sentence, lexicon));
}

/** Marks of a range that are not inside a time, a name or a quotation. */
function* marksOf(laid: Laid, { from, to }: Range) {
  let at = from;
  while (at < to) {
    const solid = laid.solid.get(at);
    const mark = solid === undefined ? laid.marksAt(at) : null;
    if (mark !== null) yield { ...mark, start: at };
    at = solid?.end ?? mark?.end ?? at + 1;
  }
}

/** The stop of "11.15" ends nothing, also where the figures were not read as a time. */
function isInFigures({ tokens }: Laid, at: number): boolean {
  const [mark, after] = [tokens[at], tokens[at + 1]];
  return mark?.glued === true && after?.glued === true && after.kind === 'digits';
}

function sentences(laid: Laid): readonly Range[] {
  const found: Range[] = [];
  let from = 0;
  const to = laid.tokens.length;
  for (const { mark, start, end } of marksOf(laid, { from: 0, to })) {
    if (mark !== 'stop' || isInFigures(laid, start)) continue;
    found.push({ from, to: start });
    from = end;
  }
  found.push({ from, to });
  return found.filter((range) => range.to > range.from);
}

function ordersOf(laid: Laid, range: Range, lexicon: OrderLexicon): readonly Range[] {
  for (const { mark, start, end } of marksOf(laid, range)) {
    if (mark !== 'and' && mark !== 'comma') continue;
    if (start === range.from || end >= range.to) continue;
    const left = { from: range.from, to: start };
    const right = { from: end, to: range.to };
    if (!parts(laid, left, right, lexicon)) continue;
    return [left, ...ordersOf(laid, right, lexicon)];
  }
  return [range];
}

/** Whether what stands on the two sides of a joining word is an order each. */
function parts(laid: Laid, left: Range, right: Range, lexicon: OrderLexicon): boolean {
  const polite = openings(laid, right, { pastTimes: false });
  const opening = headsIn(laid, right, lexicon).filter(
    ({ form, start }) => form.opens && polite.has(start),
  );
  const before = headsIn(laid, left, lexicon);
  if (opening.length === 0 && areAppointments(laid, left, before, right)) return true;
  if (opening.some(({ start }) => start === right.from)) return before.length > 0;
  // "Verzet Els en wil je Jansen afzeggen": polite words begin an order as well.
  const whole = headsIn(laid, { from: left.from, to: right.to }, lexicon);
  if (opening.length > 0 && before.length > 0) return !spans(whole, left.to);
  // "Els verzetten en Jansen afzeggen": both end in their verb.
  const ends = (heads: readonly Head[], to: number): boolean =>
    heads.some(({ form, end }) => !form.opens && end === to);
  return ends(before, left.to) && ends(headsIn(laid, right, lexicon), right.to);
}

/** Whether the best form of the whole reaches over a place: then nothing is parted there. */
function spans(heads: readonly Head[], at: number): boolean {
  const [best] = heads;
  return best !== undefined && best.start < at && best.end > at;
}

/**
 * "Plan overleg met Els dinsdag om 9 uur en lunch met Nora woensdag om half een": two appointments, each with somebody or
 * a name and with its hour. Only "plan" is said of both: "zeg Els dinsdag om 9 uur af en Nora woensdag" is none.
 */
function areAppointments(laid: Laid, left: Range, before: readonly Head[], right: Range): boolean {
  const [best] = before;
  if (best !== undefined && best.form.kind !== PLAN) return false;
  return isAppointment(laid, left) && isAppointment(laid, right) && !laid.solid.has(right.from);
}

function isAppointment(laid: Laid, { from, to }: Range): boolean {
  const inside = [...laid.solid.values()].filter(({ start, end }) => start >= from && end <= to);
  const whens = inside.filter((piece) => piece.is === 'when' && hasClock(piece.find));
  return whens.length === 1 && inside.some(({ is }) => is === 'who' || is === 'group');
}
