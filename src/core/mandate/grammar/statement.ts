import type { Level } from '../level.ts';
import type { Ask } from './ask.ts';
import { append, continued, scopeOf, type Draft } from './draft.ts';
import { hasObject, type Frame } from './frame.ts';
import { stanceOf, targets, type Target } from './meaning.ts';
import { ruleOf } from './rules.ts';

/** An ordinary statement: so far may these acts go. */
export function statement(draft: Draft, frame: Frame, next: Frame | null): Ask | null {
  const stance = stanceOf(frame);
  if (stance === 'two-levels') return { ask: 'two-levels' };
  if (stance === null) return { ask: hasObject(frame) ? 'no-level' : 'no-act', frame };
  const scope = scopeOf(
    spending(withoutGiving(frame)),
    draft,
    next,
    stance !== 'act' && stance !== 'report',
  );
  if (scope === null) return { ask: 'no-act', frame };
  const found = targets(scope);
  if (found === null) return { ask: 'odd-pair', frame: { ...frame, ...scope } };
  if (found.some(({ act }) => movesNoMoney(act) && hasMoney(frame)))
    return { ask: 'odd-pair', frame };
  const aimed = stance === 'note' ? alerts(found) : found.map((target) => widened(target, stance));
  const rules = aimed.map((target) =>
    ruleOf(narrow(target, frame), levelOf(target, stance), frame, scope.parties),
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
function withoutGiving(frame: Frame): Frame {
  const given = frame.topics.length > 0 && frame.deeds.length === 0;
  return given ? { ...frame, verbs: frame.verbs.filter((verb) => verb !== 'get') } : frame;
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
