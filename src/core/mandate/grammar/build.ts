import { permits } from '../judging/matches.ts';
import type { Rule } from '../mandate.ts';
import type { Ask } from './ask.ts';
import { confidential } from './build-secret.ts';
import { secondPerson, wantsSecond } from './build-second.ts';
import { append, type Draft } from './draft.ts';
import { flagged, hasObject, type Frame } from './frame.ts';
import { stanceOf, targets, type Scope } from './meaning.ts';
import { exceptionOf, ruleOf, tellingOf, whenOf } from './rules.ts';
import { alerts, statement } from './statement.ts';

/** The rules a clause's statements come to, or what must be asked. */
export function build(frames: readonly Frame[]): readonly Rule[] | Ask {
  const draft: Draft = { rules: [], silent: new Set(), scope: null, last: null, from: 0 };
  for (const [index, frame] of frames.entries()) {
    const next = frames[index + 1] ?? null;
    const asked = step(draft, frame, next);
    if (asked !== null) return asked;
  }
  const rules = unique(messageInstead(draft.rules));
  return rules.length === 0 ? { ask: 'empty' } : rules;
}

/** Two words for one thing ("inkorten of verzetten") make one rule. */
function unique(rules: readonly Rule[]): readonly Rule[] {
  const seen = new Map(rules.map((rule) => [JSON.stringify(rule), rule]));
  return [...seen.values()];
}

function step(draft: Draft, frame: Frame, next: Frame | null): Ask | null {
  if (flagged(frame, 'confidential', 'private')) return confidential(draft, frame, next);
  if (wantsSecond(frame)) return secondPerson(draft, frame);
  if (isOwnConsent(draft, frame)) return ownConsent(draft);
  if (isReport(frame)) return report(draft, frame);
  if (isRetraction(draft, frame)) return hold(draft);
  if (isMessage(draft, frame)) return instead(draft);
  if (isCall(frame, draft)) return callOut(draft, frame);
  if (isException(draft, frame)) return exceptional(draft, frame);
  return statement(draft, frame, next);
}

/** "Ik teken ze": after what is made ready, the signature is his. */
function isOwnConsent(draft: Draft, frame: Frame): boolean {
  const signs =
    frame.verbs.length > 0 && frame.verbs.every((verb) => verb === 'sign' || verb === 'approve');
  return signs && flagged(frame, 'me') && !hasObject(frame) && draft.rules.length > 0;
}

function ownConsent(draft: Draft): null {
  draft.rules.forEach((rule, index) => {
    if (index < draft.from || !permits(rule) || rule.level === 'prepare') return;
    draft.rules[index] = { ...rule, level: 'propose' };
  });
  return null;
}

/** Only telling: "u meldt het mij dezelfde dag", "then tell me". */
function isReport(frame: Frame): boolean {
  if (!flagged(frame, 'tell', 'ring') || flagged(frame, 'neg')) return false;
  return frame.verbs.length + frame.deeds.length === 0 && !flagged(frame, 'may', 'self', 'propose');
}

/** Telling by itself is a note; after what was allowed it makes that reported. */
function report(draft: Draft, frame: Frame): Ask | null {
  const { rules } = draft;
  const last = rules.at(-1);
  const own = hasObject(frame) || frame.conditions.length > 0 || frame.windows.length > 0;
  const tell = tellingOf(frame);
  if (last === undefined || own || last.level === 'never' || last.level === 'note') {
    return note(draft, frame);
  }
  const limits = frame.limits;
  rules.forEach((rule, index) => {
    const raised =
      rule.level === 'act' && !draft.silent.has(index)
        ? ({ ...rule, level: 'report' } as const)
        : rule;
    if (raised.level !== 'report') return;
    const limited = index === rules.length - 1 && Object.keys(limits).length > 0;
    const merged = limited ? { limits: { ...raised.limits, ...limits } } : {};
    rules[index] = { ...raised, ...merged, ...(tell === null ? {} : { tell }) };
  });
  return null;
}

function note(draft: Draft, frame: Frame): Ask | null {
  const inherits = draft.last !== null && !hasObject(frame) && frame.conditions.length === 0;
  const when = inherits ? whenOf(draft.last ?? frame) : null;
  const scope: Scope = inherits && draft.scope !== null ? draft.scope : frame;
  const known = targets({ ...scope, verbs: [], deeds: [] }) ?? [];
  const [target = { act: 'principal.alert' as const, subjects: [], about: [] }] = alerts(known);
  const parties = inherits && when !== null ? [] : scope.parties;
  const subjects = inherits && when !== null ? [] : target.subjects;
  const rule = ruleOf(
    { act: 'principal.alert', subjects, about: target.about },
    'note',
    frame,
    parties,
  );
  append(draft, frame, scope, [
    when === null ? rule : { ...rule, when: { ...when, ...rule.when } },
  ]);
  return null;
}

/** "Put them before me and send nothing": nothing leaves, not even proposed. */
function isRetraction(draft: Draft, frame: Frame): boolean {
  const level = draft.rules.at(-1)?.level;
  const held = level === 'propose' || level === 'prepare';
  const sends = frame.verbs.every(
    (verb) =>
      verb === 'send' || verb === 'do' || verb === 'write' || verb === 'answer' || verb === 'get',
  );
  return (
    held &&
    flagged(frame, 'neg') &&
    sends &&
    !hasObject(frame) &&
    !flagged(frame, 'self') &&
    frame.conditions.length === 0
  );
}

function hold(draft: Draft): null {
  const { rules, from } = draft;
  rules.forEach((rule, index) => {
    if (index < from || (rule.level !== 'propose' && rule.level !== 'prepare')) return;
    rules[index] = { ...rule, level: 'prepare', manner: [...(rule.manner ?? []), 'send-nothing'] };
  });
  return null;
}

/** "Take a message" after what is forbidden is what is done instead. */
function isMessage(draft: Draft, frame: Frame): boolean {
  const only = frame.verbs.length === 1 && frame.verbs[0] === 'message';
  return (
    only &&
    draft.rules.at(-1)?.level === 'never' &&
    frame.topics.length + frame.parties.length === 0
  );
}

/** "Take a message and say nothing": the message is what is done in place of saying. */
function messageInstead(rules: readonly Rule[]): readonly Rule[] {
  const isNote = ({ act, level }: Rule): boolean => act === 'telephone.message' && level === 'note';
  const at = rules.findIndex(isNote);
  const after = rules[at + 1];
  if (at < 0 || after?.level !== 'never' || after.act !== 'document.disclose') return rules;
  const { counterpart } = rules[at] ?? {};
  const people = after.counterpart ?? counterpart;
  const held: Rule = {
    ...after,
    instead: 'telephone.message',
    ...(people ? { counterpart: people } : {}),
  };
  return [...rules.slice(0, at), held, ...rules.slice(at + 2)];
}

function instead(draft: Draft): null {
  draft.rules.forEach((rule, index) => {
    if (rule.level === 'never') draft.rules[index] = { ...rule, instead: 'telephone.message' };
  });
  return null;
}

/** "Ring the duty assistant": somebody of ours is told, as the principal is elsewhere. */
function isCall(frame: Frame, draft: Draft): boolean {
  const calls =
    frame.verbs.length > 0 &&
    frame.verbs.every((verb) => verb === 'call-out' || verb === 'disclose');
  const ours = frame.parties.some((party) => 'group' in party && OURS.includes(party.group));
  const cause = frame.conditions.length > 0 || draft.rules.at(-1)?.level === 'never';
  return (
    calls &&
    !flagged(frame, 'neg') &&
    frame.topics.length === 0 &&
    (ours || frame.persons.length > 0) &&
    (cause || ours)
  );
}

const OURS: readonly string[] = [
  'police',
  'duty-assistant',
  'locum',
  'colleague',
  'staff',
  'internal',
  'it',
  'partner',
];

function callOut(draft: Draft, frame: Frame): null {
  const [name] = frame.persons;
  const [party = { group: 'colleague' as const }] = frame.parties;
  const said: Frame = { ...frame, flags: new Set([...frame.flags, 'tell']) };
  const rule = ruleOf({ act: 'principal.alert', subjects: [], about: [] }, 'note', said, []);
  const when = draft.last === null ? null : whenOf(draft.last);
  const who = name === undefined ? party : { name };
  const tell = {
    ...rule.tell,
    who,
    ...(frame.verbs.includes('call-out') ? ({ road: 'telephone' } as const) : {}),
  };
  const merged = when === null ? {} : { when: { ...when, ...rule.when } };
  append(draft, frame, draft.scope ?? frame, [{ ...rule, ...merged, tell }]);
  return null;
}

/** "…, tenzij een confrère uitnodigt; dan vraagt u het mij". */
function isException(draft: Draft, frame: Frame): boolean {
  const excepted = draft.last?.exceptions.length ?? 0;
  return flagged(frame, 'then') && excepted > 0 && !hasObject(frame);
}

function exceptional(draft: Draft, frame: Frame): Ask | null {
  const stance = stanceOf(frame);
  if (stance === 'two-levels') return { ask: 'two-levels' };
  if (stance === null) return { ask: 'no-level', frame };
  const earlier = draft.rules.slice(draft.from);
  const cases = draft.last?.exceptions ?? [];
  const rules = earlier.flatMap(({ act, subjects, counterpart }) =>
    cases.map((excepted): Rule => {
      const { act: other } = wider(act);
      const narrowed = {
        ...(counterpart ? { counterpart } : {}),
        ...(subjects ? { subjects } : {}),
      };
      const level = stance;
      const tell = tellingOf(frame);
      return {
        act: frame.verbs.length === 0 ? other : act,
        ...narrowed,
        ...exceptionOf(excepted),
        level,
        ...(tell && level === 'note' ? { tell } : {}),
      };
    }),
  );
  append(draft, frame, draft.scope ?? frame, rules);
  return null;
}

/** An invitation that is not declined as usual may be accepted or declined: he is asked about both. */
function wider(act: Rule['act']): { readonly act: Rule['act'] } {
  return {
    act: act === 'invitation.decline' || act === 'invitation.accept' ? 'invitation.any' : act,
  };
}
