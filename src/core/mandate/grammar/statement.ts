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
  const scope = scopeOf(frame, draft, next, stance !== 'act' && stance !== 'report');
  if (scope === null) return { ask: 'no-act', frame };
  const found = targets(scope);
  if (found === null) return { ask: 'odd-pair', frame: { ...frame, ...scope } };
  const aimed = stance === 'note' ? alerts(found) : found.map((target) => widened(target, stance));
  const rules = aimed.map((target) => ruleOf(narrow(target, frame), stance, frame, scope.parties));
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

/** A note is told; what it is about narrows the telling. */
export function alerts(found: readonly Target[]): readonly Target[] {
  const subjects = [...new Set(found.flatMap((target) => target.subjects))];
  return [{ act: 'principal.alert', subjects }];
}

/** "Reminders go out the day before" are of appointments, not of what somebody owes. */
function narrow(target: Target, frame: Frame): Target {
  const eve = frame.limits.before !== undefined && target.act === 'correspondence.chase';
  return eve ? { ...target, act: 'meeting.remind' } : target;
}
