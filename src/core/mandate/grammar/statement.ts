import { isGroup } from '../acts.ts';
import { LEVELS, type Level } from '../level.ts';
import type { Rule } from '../mandate.ts';
import { permits } from '../judging/matches.ts';
import { topicOf } from '../subjects.ts';
import type { Ask } from './ask.ts';
import { append, continued, scopeOf, type Draft } from './draft.ts';
import { flagged, hasObject, type Frame } from './frame.ts';
import { stanceOf, targets, type Scope, type Target } from './meaning.ts';
import { ruleOf } from './rules.ts';

/** An ordinary statement: so far may these acts go. */
export function statement(draft: Draft, frame: Frame, next: Frame | null): Ask | null {
  const stance = stanceOf(frame);
  if (stance === 'two-levels') return { ask: 'two-levels' };
  if (stance === null) return { ask: hasObject(frame) ? 'no-level' : 'no-act', frame };
  if (frame.verbs.includes('keep-free')) return keptFree(draft, frame, stance);
  if (isSecondThought(draft, frame, stance)) return secondThought(draft, frame);
  const scope = scopeOf(
    spending(withoutGiving(frame, stance)),
    draft,
    next,
    stance !== 'act' && stance !== 'report',
  );
  if (scope === null) return { ask: 'no-act', frame };
  const found = targets(scope);
  if (found === null) return { ask: 'odd-pair', frame: { ...frame, ...scope } };
  const allows = LEVELS.indexOf(stance) > LEVELS.indexOf('propose');
  if (allows && found.some((target) => isUnclear(target, frame))) {
    return { ask: 'odd-pair', frame: { ...frame, ...scope } };
  }
  const aimed = stance === 'note' ? alerts(found) : found.map((target) => widened(target, stance));
  const rules = aimed.map((target) =>
    ruleOf(narrow(target, frame), levelOf(target, stance), frame, whom(scope, frame)),
  );
  append(
    draft,
    frame,
    scope,
    rules.map((rule) => continued(rule, draft, frame)),
  );
  return null;
}

/**
 * "Invitations yourself" allows accepting and declining alike, and an amount beside an act that
 * moves no money means something else: neither is granted.
 */
function isUnclear({ act }: Target, frame: Frame): boolean {
  return isGroup(act) || (movesNoMoney(act) && hasMoney(frame));
}

/**
 * Who forbids letters, or wants to see them first, means every kind of mail: a reminder to the
 * court is a letter too. "Don't answer" likewise leaves no acknowledgement.
 */
function widened(target: Target, stance: Level): Target {
  const held = stance === 'never' || stance === 'prepare' || stance === 'propose';
  const letters = held && target.act === 'correspondence.write';
  const answers = stance === 'never' && target.act === 'correspondence.reply';
  return letters || answers ? { ...target, act: 'correspondence.any' } : target;
}

/** To take a message is to note what somebody wanted, and no more. */
function levelOf(target: Target, level: Level): Level {
  const allowed = level === 'act' || level === 'report';
  return allowed && target.act === 'telephone.message' ? 'note' : level;
}

/** "Voor vluchten geeft u mij twee opties": giving adds nothing to what is given. */
function withoutGiving(frame: Frame, level: Level): Frame {
  const given = level === 'propose' && frame.topics.length > 0 && frame.deeds.length === 0;
  return given ? { ...frame, verbs: frame.verbs.filter((verb) => verb !== 'get') } : frame;
}

/** People by name are whom it is done for, where they do not consent or stand in. */
function whom(scope: Scope, frame: Frame): Scope['parties'] {
  const named = frame.persons.filter(
    (name) => !scope.parties.some((party) => 'name' in party && party.name === name),
  );
  const grouped = scope.parties.length > 0 && frame.parties.length > 0;
  return grouped && named.length === 0
    ? scope.parties
    : [...scope.parties, ...named.map((name) => ({ name }))];
}

/**
 * Time kept free is time in which nothing is planned, whatever it is kept for. Without a time it
 * would be all time, so that is asked.
 */
function keptFree(draft: Draft, frame: Frame, level: Level): Ask | null {
  const times =
    frame.windows.length + frame.periods.length + frame.moments.length + frame.conditions.length;
  if (times === 0) return { ask: 'when' };
  const meetings = frame.topics
    .map(topicOf)
    .filter(({ domain, general }) => domain === 'meeting' && !general);
  const target: Target = { act: 'meeting.plan', subjects: [], about: [] };
  const rule = ruleOf(target, level, frame, frame.parties);
  const kept = meetings.map(({ code }) => code);
  const unless = kept.length === 0 ? [] : [{ subjects: kept }];
  const excepted = [...(rule.unless ?? []), ...unless];
  const whole = excepted.length === 0 ? rule : { ...rule, unless: excepted };
  const scope = {
    verbs: ['plan' as const],
    deeds: [],
    topics: [],
    about: [],
    parties: frame.parties,
  };
  append(draft, frame, scope, [whole]);
  return null;
}

/** "… and put them before me", about what was just allowed. */
function isSecondThought(draft: Draft, frame: Frame, level: Level): boolean {
  const last = draft.rules.at(-1);
  const own = frame.verbs.length > 0 || hasObject(frame) || frame.persons.length > 0;
  return (
    level === 'propose' &&
    !own &&
    last !== undefined &&
    permits(last) &&
    !flagged(frame, 'above', 'below', 'rest')
  );
}

/**
 * What is to be shown after something was allowed: what comes of it (the quotes asked for, the
 * answer to the complaint), what lies beyond its limit ("once; then ask me"), or, where nothing
 * else can be meant, the thing itself.
 */
function secondThought(draft: Draft, frame: Frame): Ask | null {
  const { scope } = draft;
  const earlier = draft.rules.slice(draft.from);
  const counted = earlier.findLast(({ limits }) => limits?.times !== undefined)?.limits?.times;
  // "Send a reminder, then ask me" sends one.
  const times = counted ?? (flagged(frame, 'then') ? 1 : undefined);
  const plain = scope === null ? null : targets({ ...scope, verbs: [], deeds: [] });
  const beyond = times === undefined ? [] : [{ limits: { times } }];
  const others = (plain ?? []).filter(({ act }) => earlier.every((rule) => rule.act !== act));
  if (scope !== null && times === undefined && scope.topics.length > 0 && others.length > 0) {
    append(
      draft,
      frame,
      scope,
      others.map((target) => ruleOf(target, 'propose', frame, scope.parties)),
    );
    return null;
  }
  const asked = earlier.map((rule): Rule => ({
    ...withoutTimes(rule),
    level: 'propose',
    ...(beyond.length > 0 ? { unless: [...(rule.unless ?? []), ...beyond] } : {}),
  }));
  if (times === undefined) draft.rules.splice(draft.from);
  else if (counted === undefined) limitTo(draft, times);
  append(draft, frame, scope ?? frame, asked);
  return null;
}

/** What was allowed may be done so often, and no more. */
function limitTo(draft: Draft, times: number): void {
  draft.rules.forEach((rule, at) => {
    if (at >= draft.from) draft.rules[at] = { ...rule, limits: { ...rule.limits, times } };
  });
}

function withoutTimes({ limits, tell: _told, ...rule }: Rule): Rule {
  const { times: _times, ...rest } = limits ?? {};
  return Object.keys(rest).length === 0 ? rule : { ...rule, limits: rest };
}

/** "Anything over £100 I want to see first" is about spending, if nothing else was spoken of. */
function spending(frame: Frame): Frame {
  const bare = frame.verbs.length + frame.deeds.length + frame.parties.length === 0;
  const wide = frame.topics.every((topic) => topic === 'anything');
  return bare && wide && hasMoney(frame) ? { ...frame, topics: [], deeds: ['order'] } : frame;
}

function hasMoney({ limits }: Frame): boolean {
  return limits.upTo !== undefined || limits.above !== undefined || limits.perPeriod !== undefined;
}

const NO_MONEY = ['correspondence.', 'telephone.', 'mailbox.', 'record.', 'visitor.', 'parcel.'];

/** An amount beside an act that moves no money means something that was not understood. */
function movesNoMoney(act: Target['act']): boolean {
  return (
    NO_MONEY.some((prefix) => act.startsWith(prefix)) ||
    act === 'document.file' ||
    act === 'work.assign'
  );
}

/** A note is told; what it is about narrows the telling. */
export function alerts(found: readonly Target[]): readonly Target[] {
  const subjects = [...new Set(found.flatMap((target) => target.subjects))];
  const about = [...new Set(found.flatMap((target) => target.about))];
  return [{ act: 'principal.alert', subjects, about }];
}

/** "Reminders go out the day before" are of appointments, not of what somebody owes. */
function narrow(target: Target, frame: Frame): Target {
  const eve = frame.limits.before !== undefined && target.act === 'correspondence.chase';
  return eve ? { ...target, act: 'meeting.remind' } : target;
}
