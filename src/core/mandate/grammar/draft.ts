import type { Rule } from '../mandate.ts';
import { flagged, hasObject, type Frame } from './frame.ts';
import { targets, type Scope } from './meaning.ts';

/** The rules of a clause while its statements are read one after the other. */
export interface Draft {
  readonly rules: Rule[];
  /** Places of rules that need not be told of, in so many words; a later "tell me" is not about them. */
  readonly silent: Set<number>;
  /** What the statement before was about; later ones leave out what they share with it. */
  scope: Scope | null;
  /** That statement itself, and where its rules begin. */
  last: Frame | null;
  from: number;
}

export function append(draft: Draft, frame: Frame, scope: Scope, rules: readonly Rule[]): void {
  draft.from = draft.rules.length;
  draft.rules.push(...rules);
  if (flagged(frame, 'silent'))
    for (let at = draft.from; at < draft.rules.length; at += 1) draft.silent.add(at);
  draft.scope = scope;
  draft.last = frame;
}

/** What a statement is about, with what it leaves out taken from the one before or the one after. */
export function scopeOf(
  frame: Frame,
  draft: Draft,
  next: Frame | null,
  restricts: boolean,
): Scope | null {
  const before = draft.scope;
  const { verbs, deeds, topics, about, parties } = frame;
  const named = topics.length + deeds.length > 0;
  const acts = verbs.length + deeds.length > 0;
  if (before === null) return first(frame, next);
  if (!named && !acts && parties.length === 0) return before;
  if (!acts) return withVerb(frame, before, restricts);
  if (named) return { verbs, deeds, topics, about, parties };
  // Who reminds, reminds of what was spoken of before.
  const follows = verbs.every((verb) => verb === 'chase' || verb === 'remind');
  const shares = parties.length === 0 || follows || flagged(frame, 'those');
  return {
    verbs,
    deeds,
    topics: shares ? before.topics : [],
    about: shares ? before.about : [],
    parties: parties.length > 0 ? parties : before.parties,
  };
}

/** The first statement of a clause can only look ahead: "plan, but never move, internal meetings". */
function first(frame: Frame, next: Frame | null): Scope | null {
  const { verbs, deeds, topics, about, parties } = frame;
  const scope = { verbs, deeds, topics, about, parties };
  if (hasObject(frame)) return scope;
  const ahead = next !== null && next.opens !== 'strong' && next.topics.length > 0;
  if (ahead && verbs.length > 0) return { ...scope, topics: next.topics, parties: next.parties };
  const alone = verbs.some((verb) => targets({ ...scope, verbs: [verb] }) !== null);
  return alone && verbs.length > 0 ? scope : null;
}

/** "Diners legt u mij voor" after "lunches mag u aannemen": the verb stays, where it makes sense. */
function withVerb(frame: Frame, before: Scope, restricts: boolean): Scope {
  const { topics, parties } = frame;
  const about = topics.length > 0 ? frame.about : before.about;
  const things = topics.length > 0 ? topics : before.topics;
  const verbs = restricts ? before.verbs.filter((verb) => verb !== 'decline') : before.verbs;
  const deeds = topics.length > 0 ? [] : before.deeds;
  const scope = { verbs, deeds, topics: things, about, parties };
  const fits = targets(scope);
  return fits === null || verbs.length === 0 ? { ...scope, verbs: [] } : scope;
}

/** "daarboven", "the rest": what the statement before left over. */
export function continued(rule: Rule, draft: Draft, frame: Frame): Rule {
  const earlier = draft.rules.slice(draft.from);
  if (flagged(frame, 'above')) return { ...rule, limits: { ...rule.limits, ...beyond(earlier) } };
  if (flagged(frame, 'below')) return { ...rule, limits: { ...rule.limits, ...beneath(earlier) } };
  if (!flagged(frame, 'rest')) return rule;
  const unless = earlier.flatMap(({ counterpart, subjects }) =>
    counterpart === undefined && subjects === undefined
      ? []
      : [{ ...(counterpart ? { counterpart } : {}), ...(subjects ? { subjects } : {}) }],
  );
  return unless.length === 0 ? rule : { ...rule, unless: [...(rule.unless ?? []), ...unless] };
}

/** What lies above the limit of the statement before. */
export function beyond(earlier: readonly Rule[]): Rule['limits'] {
  const limit = earlier.find(({ limits }) => limits?.upTo !== undefined)?.limits?.upTo;
  if (limit !== undefined) return { above: limit };
  const lasts = earlier.find(({ limits }) => limits?.lasts !== undefined)?.limits?.lasts;
  const over = lasts?.most ?? lasts?.under;
  return over === undefined ? {} : { lasts: { over } };
}

function beneath(earlier: readonly Rule[]): Rule['limits'] {
  const limit = earlier.find(({ limits }) => limits?.above !== undefined)?.limits?.above;
  if (limit !== undefined) return { upTo: limit };
  const over = earlier.find(({ limits }) => limits?.lasts?.over !== undefined)?.limits?.lasts?.over;
  return over === undefined ? {} : { lasts: { most: over } };
}
