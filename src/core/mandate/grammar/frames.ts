import type { Flag, Join } from '../reading/chunk.ts';
import { flagged, frameOf, hasObject, joined, type Frame } from './frame.ts';
import type { Placed } from '../measuring/part.ts';
import { conditionOf, withoutConditions } from './conditions-in.ts';
import { withSameHours } from './same-hours.ts';

/** Flags that make a statement by themselves, as a verb does: "legt u mij voor", "tell me". */
const PREDICATES: readonly Flag[] = [
  'propose',
  'tell',
  'ring',
  'pass-on',
  'leave-to-me',
  'prepare',
  'ready',
  'connect-me',
  'consent',
  'cosign',
  'confidential',
  'private',
  'in-place',
  'decide',
  'four-eyes',
];

/** Cuts a clause into its statements, in order. */
export function frames(parts: readonly Placed[]): readonly Frame[] {
  const found = sentences(parts).flatMap(({ parts: sentence, opens }) =>
    statements(sentence, opens),
  );
  return tidy(found).map(withSameHours);
}

interface Piece {
  readonly parts: readonly Placed[];
  readonly opens: Join | null;
}

function sentences(parts: readonly Placed[]): readonly Piece[] {
  return cutAt(parts, (placed) => joinOf(placed) === 'strong');
}

function cutAt(
  parts: readonly Placed[],
  cuts: (placed: Placed, at: number) => boolean,
): readonly Piece[] {
  const found: Piece[] = [];
  let open: Placed[] = [];
  let opens: Join | null = null;
  parts.forEach((placed, at) => {
    if (!cuts(placed, at)) {
      open.push(placed);
      return;
    }
    if (open.some(({ part }) => part.is !== 'filler')) found.push({ parts: open, opens });
    open = [];
    opens = joinOf(placed);
  });
  if (open.some(({ part }) => part.is !== 'filler')) found.push({ parts: open, opens });
  return found;
}

function joinOf({ part }: Placed): Join | null {
  return part.is === 'join' ? part.join : null;
}

function isPredicate({ part }: Placed): boolean {
  return part.is === 'verb' || (part.is === 'flag' && PREDICATES.includes(part.flag));
}

/** The statements of one sentence, each with the conditions and exceptions that stand in it. */
function statements(sentence: readonly Placed[], opens: Join | null): readonly Frame[] {
  const { main: open, exceptions } = withoutExceptions(sentence);
  const { main, conditions } = withoutConditions(open);
  const cuts = boundaries(main);
  const pieces = cutAt(main, (_placed, at) => cuts.has(at));
  const found = pieces.map((piece, index) =>
    frameOf(piece.parts, index === 0 ? opens : piece.opens),
  );
  const kept = exceptions.map((parts) => frameOf(parts, null));
  const held = conditions.map((parts) => conditionOf(frameOf(parts, null)));
  const bare = found.length === 0 ? [frameOf([], opens)] : found;
  // An exception belongs to what was said last; a condition to all of the sentence.
  const last = bare.length - 1;
  return bare.map((frame, index) => {
    const whole = held.reduce(
      (sum, condition) => ({ ...joined(condition, sum), opens: sum.opens }),
      frame,
    );
    return index === last ? { ...whole, exceptions: kept } : whole;
  });
}

interface Taken {
  readonly main: readonly Placed[];
  readonly exceptions: readonly (readonly Placed[])[];
}

/** Takes "tenzij …" and "except …" out: up to the end of the sentence, or to the comma a main clause follows. */
function withoutExceptions(sentence: readonly Placed[]): Taken {
  const at = sentence.findIndex(({ part }) => part.is === 'flag' && part.flag === 'except');
  if (at < 0) return { main: sentence, exceptions: [] };
  const rest = sentence.slice(at + 1);
  const length = exceptionLength(rest);
  const before = trimmed(sentence.slice(0, at));
  const later = withoutExceptions(rest.slice(length));
  return {
    main: [...before, ...later.main],
    exceptions: [rest.slice(0, length), ...later.exceptions],
  };
}

/** A comma before "tenzij" joins nothing. */
function trimmed(parts: readonly Placed[]): readonly Placed[] {
  const last = parts.at(-1);
  return last !== undefined && joinOf(last) !== null ? trimmed(parts.slice(0, -1)) : parts;
}

function exceptionLength(rest: readonly Placed[]): number {
  const end = rest.findIndex((placed, at) => {
    if (placed.part.is === 'flag' && placed.part.flag === 'then') return true;
    if (placed.part.is === 'flag' && placed.part.flag === 'except') return true;
    const join = joinOf(placed);
    if (join !== 'comma' && join !== 'but') return false;
    return rest.slice(at + 1).some((later) => isPredicate(later));
  });
  return end < 0 ? rest.length : end;
}

/** Where one statement ends and the next begins: at a join between two predicates. */
function boundaries(parts: readonly Placed[]): ReadonlySet<number> {
  const cuts = new Set<number>();
  const predicates = parts.flatMap((placed, at) => (isPredicate(placed) ? [at] : []));
  predicates.forEach((at, index) => {
    const next = predicates[index + 1];
    const cut = next === undefined ? null : boundary(parts, at, next);
    if (cut !== null) cuts.add(cut);
  });
  parts.forEach((placed, at) => {
    if (joinOf(placed) === 'but' && parts.slice(at).some(opensAnew)) cuts.add(at);
    if (joinOf(placed) !== null && (isAfterthought(parts, at) || isContrast(parts, at)))
      cuts.add(at);
  });
  return cuts;
}

/**
 * "… op werkdagen, nooit op vrijdag": a "never" behind what was said, with a time or people of its
 * own and no verb, takes that out; it does not turn the whole around.
 */
function isAfterthought(parts: readonly Placed[], at: number): boolean {
  const rest = parts.slice(at + 1);
  const end = rest.findIndex((placed) => joinOf(placed) !== null);
  const piece = end < 0 ? rest : rest.slice(0, end);
  const [first] = piece.filter(({ part }) => part.is !== 'filler');
  const never = first?.part.is === 'flag' && first.part.flag === 'neg';
  const said = parts.slice(0, at).some(isPredicate);
  return never && said && piece.some(isSubstance) && !piece.some(isPredicate);
}

/** "…, recepties niet", "…, leveranciers alleen na overleg": the end of a list turned against the rest. */
function isContrast(parts: readonly Placed[], at: number): boolean {
  const join = joinOf(parts[at] ?? EMPTY);
  const rest = parts.slice(at + 1);
  const object = rest.findIndex(({ part }) => part.is === 'topic' || part.is === 'party');
  const turn = rest.findIndex(({ part }) => part.is === 'flag' && TURNING.includes(part.flag));
  const apart = rest.some((placed) => joinOf(placed) !== null || isPredicate(placed));
  const said = parts.slice(0, at).some(isPredicate);
  return (join === 'comma' || join === 'but') && said && !apart && object >= 0 && turn > object;
}

const TURNING: readonly Flag[] = ['neg', 'with-me', 'only'];

function opensAnew({ part }: Placed): boolean {
  return part.is === 'flag' ? ['neg', 'propose', 'above', 'rest'].includes(part.flag) : false;
}

/**
 * The join that parts two predicates: the last one when the second follows it at once ("… and show
 * me …"); else, since the second has its objects before it, the first comma, or the first join.
 */
function boundary(parts: readonly Placed[], from: number, to: number): number | null {
  const joins = parts.flatMap((placed, at) =>
    at > from && at < to && joinOf(placed) !== null && !joinsPeople(parts, at) ? [at] : [],
  );
  const last = joins.at(-1);
  if (last === undefined) return null;
  if (!parts.slice(last + 1, to).some(isSubstance)) return last;
  const comma = joins.find((at) =>
    ['comma', 'but', 'colon'].includes(joinOf(parts[at] ?? EMPTY) ?? ''),
  );
  return comma ?? joins[0] ?? null;
}

/** "Mevrouw De Vries en mij samen": a join between people parts no statements. */
function joinsPeople(parts: readonly Placed[], at: number): boolean {
  const before = parts.slice(0, at).findLast(({ part }) => part.is !== 'filler');
  const [after] = parts.slice(at + 1);
  if (before?.part.is !== 'person' || after === undefined) return false;
  const { part, text } = after;
  const me = part.is === 'flag' && part.flag === 'me';
  return me || part.is === 'person' || /^(?:mij|me)$/i.test(text);
}

const EMPTY: Placed = { part: { is: 'filler' }, text: '' };

function isSubstance({ part }: Placed): boolean {
  return ['topic', 'party', 'person', 'deed', 'limits', 'window', 'condition', 'period'].includes(
    part.is,
  );
}

/** Joins what only says more about the statement before it, and verbs that share their object. */
function tidy(found: readonly Frame[]): readonly Frame[] {
  const kept: Frame[] = [];
  for (const frame of found) {
    const last = kept.at(-1);
    if (last !== undefined && (isAddition(frame) || sharesObject(last, frame))) {
      kept.splice(-1, 1, { ...joined(last, frame), opens: last.opens });
    } else {
      kept.push(frame);
    }
  }
  return kept;
}

const ADDING: readonly Flag[] = [
  'self',
  'silent',
  'only',
  'nothing-more',
  'with-me',
  'seen',
  'stop',
  'otherwise',
  'on-order',
  'firm',
  'those',
  'also',
  'only-then',
  'may',
];

/** Without verb, object or a word of its own: "hoogstens twee per week", "nothing more". */
function isAddition(frame: Frame): boolean {
  if (frame.verbs.length > 0 || hasObject(frame) || frame.persons.length > 0) return false;
  if (frame.exceptions.length > 0 && frame.flags.size === 0) return true;
  return [...frame.flags].every((flag) => ADDING.includes(flag));
}

const OWN: readonly Flag[] = [
  'neg',
  'propose',
  'tell',
  'ring',
  'pass-on',
  'leave-to-me',
  'prepare',
  'ready',
  'confidential',
  'consent',
  'only',
  'above',
  'below',
  'rest',
  'then',
  'both',
  'me',
  'nothing-more',
  'four-eyes',
  'in-place',
  'private',
];

/** "Plan and move internal meetings", "besprekingen mag u plannen en verzetten". */
function sharesObject(first: Frame, second: Frame): boolean {
  if (second.opens !== 'and' && second.opens !== 'or' && second.opens !== 'comma') return false;
  if (first.verbs.length === 0 || second.verbs.length === 0) return false;
  if (flagged(second, ...OWN)) return false;
  const bareSecond = !hasObject(second) && bare(second);
  const bareFirst = !hasObject(first) && bare(first) && second.opens !== 'comma';
  return bareSecond || bareFirst;
}

function bare(frame: Frame): boolean {
  return frame.windows.length + frame.conditions.length + Object.keys(frame.limits).length === 0;
}
