import { tellsWhy } from './reasons.ts';
import type { Laid } from './lay.ts';
import type { OrderLexicon } from './lexicon.ts';
import { PLAN } from '../kinds/index.ts';
import { hasClock } from '../parts/gather.ts';
import { headsIn, openings } from './heads.ts';
import type { Head, Range } from './heads.ts';

/**
 * Cuts a text into its orders: at the ends of sentences, and where "en" or a comma begins another one; with `leans` also
 * between an order and words that tell why.
 */
export function cut(laid: Laid, lexicon: OrderLexicon, leans: boolean): readonly Range[] {
  return sentences(laid).flatMap((sentence) => ordersOf(laid, sentence, lexicon, leans));
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

function ordersOf(
  laid: Laid,
  range: Range,
  lexicon: OrderLexicon,
  leans: boolean,
): readonly Range[] {
  for (const { mark, start, end } of marksOf(laid, range)) {
    if (start === range.from || end >= range.to) continue;
    if (mark === 'filler' && isPlease(laid, start) && closes(laid, range, start, lexicon)) {
      return [
        { from: range.from, to: start },
        ...ordersOf(laid, { from: end, to: range.to }, lexicon, leans),
      ];
    }
    if (mark !== 'and' && mark !== 'comma') continue;
    const left = { from: range.from, to: start };
    const right = { from: end, to: range.to };
    if (!parts(laid, left, right, lexicon, leans)) continue;
    return [left, ...ordersOf(laid, right, lexicon, leans)];
  }
  return [range];
}

/** Whether what stands on the two sides of a joining word is an order each. */
function parts(
  laid: Laid,
  left: Range,
  right: Range,
  lexicon: OrderLexicon,
  leans: boolean,
): boolean {
  const polite = openings(laid, right, { pastTimes: false });
  const opening = headsIn(laid, right, lexicon).filter(
    ({ form, start }) => form.opens && polite.has(start),
  );
  const before = headsIn(laid, left, lexicon);
  if (opening.length === 0 && areAppointments(laid, left, before, right)) return true;
  if (leans && opening.length > 0 && tellsWhy(laid, left, right)) return true;
  if (opening.some(({ start }) => start === right.from))
    return before.length > 0 || isAppointment(laid, left);
  // "Zeg de lunch af, hij is ziek".
  if (
    leans &&
    opening.length === 0 &&
    before.some(({ form }) => form.opens) &&
    isPlainReason(laid, right, left)
  )
    return true;
  // "Verzet Els en wil je Jansen afzeggen": polite words begin an order as well.
  const whole = headsIn(laid, { from: left.from, to: right.to }, lexicon);
  if (opening.length > 0 && before.length > 0) return !spans(whole, left.to);
  // "Els verzetten en Jansen afzeggen": both end in their verb.
  const ends = (heads: readonly Head[], to: number): boolean =>
    heads.some(({ form, end }) => !form.opens && end === to);
  return ends(before, left.to) && ends(headsIn(laid, right, lexicon), right.to);
}

/** "Nothing on Friday please keep that day free": a plea between two orders ends the first. */
function closes(laid: Laid, range: Range, at: number, lexicon: OrderLexicon): boolean {
  const right = { from: at + 1, to: range.to };
  const left = headsIn(laid, { from: range.from, to: at }, lexicon);
  const opens = headsIn(laid, right, lexicon).some(
    ({ form, start }) => form.opens && start === right.from,
  );
  return opens && left.some(({ form }) => form.opens);
}

function isPlease({ tokens }: Laid, at: number): boolean {
  return /^(?:please|aub|svp|alstublieft|alsjeblieft|graag)$/.test(tokens[at]?.norm ?? '');
}

/** "Hij is ziek" behind an order: words that order nothing, whatever stands in them. */
function isPlainReason(laid: Laid, right: Range, left: Range): boolean {
  const first = laid.tokens[right.from]?.norm ?? '';
  return (
    /^(?:hij|zij|ze|he|she|they|want|because|since)$/.test(first) && tellsWhy(laid, right, left)
  );
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
  return isAppointment(laid, left) && isAppointment(laid, right);
}

function isAppointment(laid: Laid, { from, to }: Range): boolean {
  const inside = [...laid.solid.values()].filter(({ start, end }) => start >= from && end <= to);
  const whens = inside.filter((piece) => piece.is === 'when' && hasClock(piece.find));
  return whens.length === 1 && inside.some(({ is }) => is === 'who' || is === 'group');
}
