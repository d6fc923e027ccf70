import type { Level } from '../level.ts';
import { topicOf } from '../subjects.ts';
import { actOf, actOfDomain, type Act } from './act-table.ts';
import type { Verb } from '../reading/chunk.ts';
import { flagged, type Frame } from './frame.ts';

/** An act and the subjects it is narrowed to. */
export interface Target {
  readonly act: Act;
  readonly subjects: readonly string[];
  /** What these are about besides: both must hold. */
  readonly about: readonly string[];
}

/** Verbs that say nothing beside a noun of deed: "send a reminder" is to remind. */
const LIGHT: readonly Verb[] = [
  'send',
  'get',
  'do',
  'handle',
  'arrange',
  'write',
  'use',
  'call-out',
  'ask',
  'show',
  'offer',
  'confirm',
];

/** What a noun of deed is, when another verb does something to it: "cancel orders". */
const DEED_DOMAINS: Partial<Record<Verb, string>> = {
  order: 'order',
  book: 'travel',
  pay: 'payment',
  chase: 'reminder',
  remind: 'reminder',
  answer: 'reply',
  move: 'meeting',
  confirm: 'letter',
  disclose: 'secret',
  acknowledge: 'letter',
  submit: 'paper',
  message: 'call',
};

/** What a statement is about, once what it leaves out is taken from the one before. */
export interface Scope {
  readonly verbs: readonly Verb[];
  readonly deeds: readonly Verb[];
  readonly topics: readonly string[];
  readonly about: readonly string[];
  readonly parties: Frame['parties'];
}

/**
 * The acts a statement speaks of; null where verb and object make no sense together. Of several
 * objects, one that makes no sense with the verb narrows the others ("notulen van de directie").
 */
export function targets(scope: Scope): readonly Target[] | null {
  const verbs = verbsOf(scope);
  const occasions = scope.topics.filter((topic) => topicOf(topic).domain === 'relation');
  const about = codesOf([...scope.about, ...(scope.topics.length > 1 ? occasions : [])]);
  const found: Target[] = [];
  for (const [domain, subjects] of domains(scope, verbs)) {
    const acts =
      verbs.length === 0 ? [actOfDomain(domain)] : verbs.map((verb) => actOf(verb, domain));
    for (const act of acts) {
      if (act === null) about.push(...subjects);
      else found.push({ act, subjects, about: [] });
    }
  }
  if (found.length === 0) return null;
  return found.map((target) => narrowed(target, about));
}

/** What narrows a topic that is no narrower than its domain is simply the subject. */
function narrowed(target: Target, about: readonly string[]): Target {
  if (target.subjects.length === 0) return { ...target, subjects: about };
  return { ...target, about };
}

function codesOf(topics: readonly string[]): string[] {
  return topics.map(topicOf).flatMap(({ code, general }) => (general ? [] : [code]));
}

function verbsOf({ verbs, deeds }: Scope): readonly Verb[] {
  const heavy = verbs.filter((verb) => !LIGHT.includes(verb));
  if (deeds.length === 0) return verbs;
  return heavy.length > 0 ? heavy : deeds;
}

/** The domains named, each with the codes that narrow it; `-` where there is no object. */
function domains(scope: Scope, verbs: readonly Verb[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const shaped = scope.deeds.length > 0 && verbs !== scope.deeds;
  const topics = scope.topics.map(topicOf);
  for (const { domain, code, general } of topics) {
    // "anything about salaries": the wide word adds nothing to the narrow one.
    if (domain === 'any' && topics.length > 1) continue;
    // A birthday is the occasion where something else is the thing.
    if (domain === 'relation' && topics.length > 1) continue;
    found.set(domain, [...(found.get(domain) ?? []), ...(general ? [] : [code])]);
  }
  if (found.size === 0 && shaped) {
    for (const deed of scope.deeds) found.set(DEED_DOMAINS[deed] ?? '-', []);
  }
  if (found.size > 0) return found;
  const press =
    scope.parties.length > 0 &&
    scope.parties.every((party) => 'group' in party && party.group === 'press');
  const spoken = verbs.some((verb) => ['answer', 'disclose', 'accept'].includes(verb));
  if (press && (spoken || verbs.length === 0)) return new Map([['press', []]]);
  return new Map([[verbs.length === 0 && scope.parties.length > 0 ? 'any' : '-', []]]);
}

/** What a statement says of how far: a level, `silent` or `two-levels`, or nothing. */
export type Stance = Level | 'two-levels' | null;

/** How far a statement goes. The order is that of caution: what forbids or asks is heard first. */
export function stanceOf(frame: Frame): Stance {
  const neg = flagged(frame, 'neg') || saysNoMore(frame);
  const self = flagged(frame, 'self');
  const options = frame.manners.some(
    (manner) => manner === 'two-options' || manner === 'three-options',
  );
  const asks = flagged(frame, 'propose', 'with-me') || options;
  const mine = flagged(frame, 'me') && self && !asks && !flagged(frame, 'consent', 'both');
  if (flagged(frame, 'stop')) return 'unless-stopped';
  const kept = frame.verbs.includes('keep-free') || frame.verbs.includes('stay');
  if (flagged(frame, 'otherwise') && (neg || kept)) return 'propose';
  if (kept) return 'never';
  if (flagged(frame, 'leave-to-me') || mine) return 'never';
  if (flagged(frame, 'seen', 'unseen')) return waits(frame) ? 'propose' : 'two-levels';
  if (neg) return denied(frame, self, asks);
  if (asks && self) return 'two-levels';
  if (asks) return 'propose';
  if (flagged(frame, 'prepare')) return 'prepare';
  if (flagged(frame, 'ready')) return frame.deeds.length > 0 ? 'propose' : 'prepare';
  return allowed(frame);
}

/** "U zegt verder niets": nothing more than that, and nothing is to be said. */
function saysNoMore(frame: Frame): boolean {
  return flagged(frame, 'nothing-more') && frame.verbs.includes('disclose');
}

/** "Not until I have read them" waits for him; "send them before I have" does not. */
function waits(frame: Frame): boolean {
  if (flagged(frame, 'seen') || flagged(frame, 'neg')) return true;
  return frame.verbs.every((verb) => verb === 'hold' || verb === 'keep-free');
}

/** "Never without me" is a proposal, "don't ask me" is a permission, "do not tell me" a silent one. */
function denied(frame: Frame, self: boolean, asks: boolean): Stance {
  if (self) return 'propose';
  if (asks && flagged(frame, 'with-me')) return 'propose';
  if (asks) return 'act';
  if (flagged(frame, 'tell', 'ring')) return frame.verbs.length > 0 ? 'act' : null;
  return 'never';
}

function allowed(frame: Frame): Stance {
  const tells = flagged(frame, 'tell', 'ring');
  if (tells && flagged(frame, 'silent')) return 'two-levels';
  const acts = frame.verbs.length + frame.deeds.length > 0 || flagged(frame, 'may', 'self');
  if (flagged(frame, 'pass-on') && !acts) return 'note';
  if (tells) return acts ? 'report' : 'note';
  if (flagged(frame, 'pass-on')) return 'note';
  return acts || flagged(frame, 'connect-me') ? 'act' : null;
}
