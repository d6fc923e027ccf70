import { hasBareHour, isBareMonth, weakWord } from './bare.ts';
import type { Candidate } from './choose.ts';
import type { Bystanders } from './context.ts';
import { normAt } from '../../text/grammar/places.ts';
import type { Token } from '../../text/grammar/tokens.ts';

/** Whether the words beside a candidate say that it is no time at all. */
export function isVetoed(
  { start, end, reading, aloneOnly }: Candidate,
  tokens: readonly Token[],
  bystanders: Bystanders,
): boolean {
  const inside = tokens.slice(start, end);
  if (inside.some((token) => token.kind === 'break')) return true;
  if (aloneOnly === true && !isAlone(tokens, start, end)) return true;
  const before = normAt(tokens, start - 1);
  const after = normAt(tokens, end);
  if (isGluedToName(tokens, start, end)) return true;
  if (isHourOfStretch(before, reading, inside) || isDayTakenForHour(reading, inside)) return true;
  const weak = weakWord(reading);
  if (weak === 'weekday') return bystanders.beforeWeakDay?.has(before) !== true;
  if (weak === 'month' && !isAlone(tokens, start, end)) {
    return bystanders.beforeWeakMonth?.has(before) !== true;
  }
  if (isBareMonth(reading)) return !introduces(before, start, end, tokens, bystanders);
  const isSecond = BETWEEN.has(inside[0]?.norm ?? '') && tokens[start - 1]?.kind === 'digits';
  const isPair = isSecond || inside.filter(({ kind }) => kind === 'digits').length === 2;
  const words = inside.filter(
    ({ kind, norm }) => kind === 'word' && !(isPair && BETWEEN.has(norm)),
  );
  if (reading.k === 'length') return isNoLength(inside, before, after, bystanders);
  if (isMove({ start, reading }, tokens, bystanders)) return true;
  if (countsSomething(reading, inside, tokens[end], bystanders)) return true;
  if (words.length > 0) return false;
  const label = before === '.' || before === ':' ? normAt(tokens, start - 2) : before;
  return (
    bystanders.labels.has(before) ||
    bystanders.labels.has(label) ||
    bystanders.counted.has(after) ||
    /^[€$£%#§]$/u.test(before) ||
    /^[€$£%°]$/u.test(after)
  );
}

/** "Move it from 10 to 12", "from 10 to 12 guests": behind "from" no ten minutes to twelve are meant. */
function isHourOfStretch(
  before: string,
  reading: Candidate['reading'],
  inside: readonly Token[],
): boolean {
  const isSince = reading.k === 'interval' && reading.interval.k === 'open';
  const [first, second] = isSince ? inside.slice(1) : inside;
  const moment =
    reading.k === 'moment'
      ? reading.moment
      : reading.k === 'interval' && reading.interval.k === 'open'
        ? reading.interval.of
        : null;
  if (moment?.clock?.minute === undefined || first?.kind !== 'digits') return false;
  return (isSince ? inside[0]?.norm : before) === 'from' && BETWEEN.has(second?.norm ?? '');
}

/** "Voor 1 februari 3 offertes": the number before a month is its day, and no hour of a day that stands behind it. */
function isDayTakenForHour(reading: Candidate['reading'], inside: readonly Token[]): boolean {
  const [day, month, other] = inside.slice(-3);
  if (day?.kind !== 'digits' || month?.kind !== 'word' || other?.kind === 'mark') return false;
  const moments =
    reading.k === 'moment'
      ? [reading.moment]
      : reading.k === 'interval' && reading.interval.k === 'open'
        ? [reading.interval.of]
        : [];
  return moments.some(
    ({ date, clock }) =>
      date?.k === 'day' &&
      date.month !== undefined &&
      date.year === undefined &&
      clock !== undefined &&
      clock.minute === undefined &&
      clock.hour % 12 === Number(day.norm) % 12 &&
      date.day !== Number(day.norm),
  );
}

/** So far before the first time its verb may stand: "moved our call on the budget from". */
const VERB_REACH = 6;

/** "Moved from Monday to Thursday": two times, and no stretch between them. */
function isMove(
  { start, reading }: Pick<Candidate, 'start' | 'reading'>,
  tokens: readonly Token[],
  { moving }: Bystanders,
): boolean {
  if (moving === undefined || reading.k !== 'interval') return false;
  const { interval } = reading;
  const isStretch =
    interval.k === 'between' || (interval.k === 'open' && interval.side === 'since');
  const opens = [normAt(tokens, start), normAt(tokens, start - 1)];
  if (!isStretch || !opens.some((word) => OPENING.has(word))) return false;
  for (let at = start - 1; at >= start - VERB_REACH; at -= 1) {
    if (moving.has(normAt(tokens, at))) return true;
  }
  return false;
}

const OPENING = new Set(['from', 'van']);

/** "Na 3 pogingen", "voor 3 maanden", "tussen 4 en 6 weken": numbers, and no hours. */
function countsSomething(
  reading: Candidate['reading'],
  inside: readonly Token[],
  after: Token | undefined,
  { afterHour, hourWords, units, counted }: Bystanders,
): boolean {
  if (afterHour === undefined || after?.kind !== 'word') return false;
  const last = inside.at(-1);
  if (last === undefined || hourWords?.has(last.norm) === true) return false;
  const bare = hasBareHour(reading);
  if (bare === 'one') return !afterHour.has(after.norm);
  return bare === 'both' && (counted.has(after.norm) || units?.has(after.norm) === true);
}

/** Words between two numbers that say nothing of what is counted: "10 to 12 seats", "5 tot 10 personen". */
const BETWEEN = new Set(['to', 'tot', 'and', 'en', 'or', 'of', 'till', 'until', 'à']);

/** A rate ("4 days a week"), or an ordinal that looks like a unit ("a second opinion"). */
function isNoLength(
  inside: readonly Token[],
  before: string,
  after: string,
  { rates, rated }: Bystanders,
): boolean {
  const isRate = inside.length === 2 && rates.has(inside[0]?.norm ?? '') && rated.has(before);
  // "A m" is no minute.
  const isLetter = inside.length === 2 && inside[0]?.norm === 'a' && inside[1]?.norm.length === 1;
  // "A quarter of the people" is no three months, nor are "three quarters of an hour".
  const isShare = /^quarters?$/.test(inside.at(-1)?.norm ?? '') && after === 'of';
  if (rates.has(after) || isRate || isLetter || isShare) return true;
  return inside.at(-1)?.norm === 'second' && inside.length === 2 && /^\p{L}/u.test(after);
}

/** Whether nothing else stands in the text. */
function isAlone(tokens: readonly Token[], start: number, end: number): boolean {
  return start === 0 && tokens.slice(end).every(({ kind }) => kind === 'mark');
}

/** Whether a bare month stands where a month does: behind its preposition, or all alone. */
function introduces(
  before: string,
  start: number,
  end: number,
  tokens: readonly Token[],
  { beforeMonth, sureMonths }: Bystanders,
): boolean {
  const name = end - start === 1 ? normAt(tokens, start) : '';
  return isAlone(tokens, start, end) || beforeMonth.has(before) || sureMonths?.has(name) === true;
}

/** Part of a longer name or number: "A-12", "v2.10", "x/3/12". */
function isGluedToName(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  const before = tokens[start - 1];
  const after = tokens[end];
  if (first?.kind === 'digits' && first.glued && before !== undefined) {
    if (before.kind === 'word' || /^[_/\\#@&=]$/.test(before.norm)) return true;
    const further = tokens[start - 2];
    if (/^[.-]$/.test(before.norm) && before.glued && further?.kind !== undefined) {
      return further.kind !== 'mark';
    }
  }
  if (after === undefined || !after.glued) return false;
  // "Dinsdag/woensdag" are two days; "Reports/Tuesday/12" is a path, and goes on in another way.
  const isChoice = after.norm === '/' && tokens[end - 1]?.kind === 'word';
  if (isChoice && tokens[end + 1]?.kind === 'word') return false;
  if (/^[_/\\@&=+]$/.test(after.norm)) return tokens[end + 1]?.glued === true;
  return (
    after.norm === '-' && tokens[end + 1]?.kind === 'digits' && tokens[end + 1]?.glued === true
  );
}
