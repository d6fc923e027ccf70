import type { Condition } from '../conditions.ts';
import type { Placed } from '../measuring/part.ts';
import type { Flag, Verb } from '../reading/chunk.ts';
import type { Frame } from './frame.ts';

/** A sentence without its "if …" clauses, and these apart. */
export interface Conditioned {
  readonly main: readonly Placed[];
  readonly conditions: readonly (readonly Placed[])[];
}

/**
 * Takes "als …", "if …" and the Dutch "belt de pers, dan …" out of a sentence: verbs in them do not
 * say what the secretary does, but when.
 */
export function withoutConditions(sentence: readonly Placed[]): Conditioned {
  const related = relative(sentence);
  if (related !== null) {
    const rest = withoutConditions(related.main);
    return { main: rest.main, conditions: [...related.conditions, ...rest.conditions] };
  }
  const at = sentence.findIndex((placed) => isFlag(placed, 'if'));
  if (at < 0) return inverted(sentence);
  const rest = sentence.slice(at + 1);
  const length = conditionLength(rest);
  const concessive = isConcessive(sentence, at);
  const before = sentence.slice(0, concessive ? at - 1 : at);
  const later = withoutConditions(rest.slice(length));
  const open = concessive ? rest.slice(0, length).filter(({ part }) => part.is === 'unknown') : [];
  const taken = rest.slice(0, length);
  return {
    main: [...before, ...open, ...later.main],
    conditions: concessive ? later.conditions : [taken, ...later.conditions],
  };
}

/** "Ook niet als ze aandringen", "even if they insist": it narrows nothing. */
function isConcessive(sentence: readonly Placed[], at: number): boolean {
  return /^(?:ook|zelfs|ook niet|zelfs niet|ook al|even|not even)$/i.test(
    sentence[at - 1]?.text ?? '',
  );
}

/**
 * "Leveranciers die niet antwoorden, herinnert u": a relative clause says of whom or what, not what
 * the secretary does. It runs to the comma, or over its own verb up to the next one.
 */
function relative(sentence: readonly Placed[]): Conditioned | null {
  const at = sentence.findIndex((placed, index) => opensRelative(placed, sentence[index - 1]));
  if (at < 0) return null;
  const rest = sentence.slice(at + 1);
  const comma = rest.findIndex(isComma);
  const length = comma > 0 && hasPredicate(rest.slice(comma)) ? comma : overVerb(rest);
  if (length === null) return null;
  const after = rest.slice(length);
  const main = after[0] !== undefined && isComma(after[0]) ? after.slice(1) : after;
  return { main: [...sentence.slice(0, at), ...main], conditions: [rest.slice(0, length)] };
}

function opensRelative(placed: Placed, before: Placed | undefined): boolean {
  const noun =
    before !== undefined && ['party', 'topic', 'person', 'deed'].includes(before.part.is);
  const dutch = isFlag(placed, 'those') && /^die$/i.test(placed.text);
  return noun && (dutch || isFlag(placed, 'relative'));
}

function hasPredicate(parts: readonly Placed[]): boolean {
  return parts.some(({ part }) => part.is === 'verb' || part.is === 'flag');
}

/** The end of a relative clause without a comma: before the second predicate; null where there is none. */
function overVerb(rest: readonly Placed[]): number | null {
  const verb = rest.findIndex(({ part }) => part.is === 'verb' || part.is === 'condition');
  if (verb < 0) return null;
  const next = rest.findIndex(
    ({ part }, at) => at > verb && (part.is === 'verb' || part.is === 'flag'),
  );
  return next < 0 ? null : next;
}

function isFlag({ part }: Placed, flag: Flag): boolean {
  return part.is === 'flag' && part.flag === flag;
}

function isComma({ part }: Placed): boolean {
  return part.is === 'join' && ['comma', 'colon', 'but'].includes(part.join);
}

/** Up to "then", or to the comma after which something is done; else to the end. */
function conditionLength(rest: readonly Placed[]): number {
  const end = rest.findIndex((placed, at) => {
    if (isFlag(placed, 'then')) return true;
    return (
      isComma(placed) &&
      rest.slice(at + 1).some(({ part }) => part.is === 'verb' || part.is === 'flag')
    );
  });
  return end < 0 ? rest.length : end;
}

/** "Belt een journalist, dan …": a sentence that opens with its verb and goes on with "then". */
function inverted(sentence: readonly Placed[]): Conditioned {
  const whole = { main: sentence, conditions: [] };
  const then = sentence.findIndex((placed, at) => {
    const before = sentence[at - 1];
    return (
      isFlag(placed, 'then') &&
      before !== undefined &&
      isComma(before) &&
      /^dan$/i.test(placed.text)
    );
  });
  const [first] = sentence;
  if (then < 2 || first === undefined) return whole;
  const opens = ['verb', 'condition'].includes(first.part.is) || OPENING.test(first.text);
  if (!opens) return whole;
  return { main: sentence.slice(then), conditions: [sentence.slice(0, then - 1)] };
}

const OPENING =
  /^(?:is|zijn|komt|komen|wil|willen|heeft|hebben|wordt|worden|krijg|krijgt|meldt|gaat|staat|blijft|mocht)\b/i;

/** What somebody does in a condition is what comes in: who calls brings a call. */
const BROUGHT: Partial<Record<Verb, string>> = {
  'call-out': 'call',
  write: 'letter',
  send: 'letter',
  invite: 'invitation',
  ask: 'question',
  'ask-missing': 'question',
};

/** What others do that is a circumstance. */
const HAPPENED: Partial<Record<Verb, Condition>> = { cancel: 'they-cancel', move: 'they-move' };

/** A condition as a frame of circumstances, people and things; a verb that is no circumstance is unknown. */
export function conditionOf(frame: Frame): Frame {
  const brought = frame.verbs.flatMap((verb) => BROUGHT[verb] ?? []);
  const silent =
    frame.flags.has('neg') && frame.verbs.some((verb) => verb === 'answer' || verb === 'write');
  const happened = frame.verbs.flatMap((verb) => HAPPENED[verb] ?? []);
  const conditions = [...frame.conditions, ...(silent ? ['no-answer' as const] : []), ...happened];
  const stated = conditions.length > 0;
  const odd = frame.verbs.filter((verb) => BROUGHT[verb] === undefined && !stated);
  const own =
    stated || frame.windows.length + frame.periods.length + Object.keys(frame.limits).length > 0;
  const empty = !own && brought.length + frame.topics.length === 0;
  const flags = new Set(
    [...frame.flags].filter(
      (flag) => !['those', 'also', 'me', ...(stated ? ['neg', 'tell'] : ['tell'])].includes(flag),
    ),
  );
  return {
    ...frame,
    conditions,
    verbs: [],
    flags,
    topics: stated || frame.topics.length > 0 ? frame.topics : brought,
    unknown: [...frame.unknown, ...(empty || (odd.length > 0 && !own) ? ['…'] : [])],
  };
}
