import type { Approver, Rule } from '../mandate.ts';
import type { Ask } from './ask.ts';
import { append, beyond, scopeOf, type Draft } from './draft.ts';
import { flagged, hasObject, namesIn, type Frame } from './frame.ts';
import { targets, type Scope, type Target } from './meaning.ts';
import { ruleOf } from './rules.ts';

/** Whether somebody besides the principal, or in his place, must consent. */
export function wantsSecond(frame: Frame): boolean {
  if (flagged(frame, 'four-eyes')) return true;
  const consents = flagged(frame, 'consent', 'cosign', 'decide') || signs(frame);
  return consents && (namesIn(frame).length > 0 || flagged(frame, 'both'));
}

function signs(frame: Frame): boolean {
  return frame.verbs.some((verb) => verb === 'sign' || verb === 'approve');
}

/** "Above that Ms De Vries must agree as well": named people consent, with the principal or for him. */
export function secondPerson(draft: Draft, frame: Frame): Ask | null {
  if (namesIn(frame).length === 0) return { ask: 'who-second' };
  const scope = aboutWhat(draft, frame);
  const found = scope === null ? null : consentTargets(draft, frame, scope);
  if (scope === null || found === null) return { ask: 'no-act', frame };
  const earlier = draft.rules.slice(draft.from);
  const more = flagged(frame, 'above') ? beyond(earlier) : undefined;
  const rules = found.map((target): Rule => {
    const rule = ruleOf(target, 'propose', frame, scope.parties);
    const limits = { ...rule.limits, ...more };
    const limited = Object.keys(limits).length > 0 ? { limits } : {};
    return { ...rule, ...limited, approvers: approvers(frame) };
  });
  append(draft, frame, scope, rules);
  return null;
}

/** The acts consented to: those of the statement before, or those this one names. */
function consentTargets(draft: Draft, frame: Frame, scope: Scope): readonly Target[] | null {
  if (hasObject(frame) || draft.rules.length === 0) return targets(scope);
  const earlier = draft.rules.slice(draft.from);
  return earlier.map(({ act, subjects, about }) => ({
    act,
    subjects: subjects ?? [],
    about: about ?? [],
  }));
}

function aboutWhat(draft: Draft, frame: Frame): Scope | null {
  const verbs = frame.verbs.filter((verb) => verb !== 'sign' && verb !== 'approve');
  // "Mijn vrouw" consents here; the order is not from her.
  const parties = frame.offices.length > 0 ? [] : frame.parties;
  const plain: Frame = { ...frame, verbs, parties };
  if (hasObject(plain) || verbs.length > 0) return scopeOf(plain, draft, null, true);
  return draft.scope;
}

/** "Too", "both" and "and I" add the principal; otherwise those named consent in his place. */
function approvers(frame: Frame): readonly Approver[] {
  const named = namesIn(frame).map((name): Approver => ({ who: 'person', name }));
  const together = flagged(
    frame,
    'cosign',
    'also',
    'both',
    'me',
    'four-eyes',
    'with-me',
    'propose',
  );
  return together ? [{ who: 'principal' }, ...named] : named;
}
