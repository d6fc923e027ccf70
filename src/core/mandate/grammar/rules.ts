import { topicOf } from '../subjects.ts';
import type { Level } from '../level.ts';
import type { Exception, Limits, Party, Rule, Span, Telling, When, Window } from '../mandate.ts';
import { clock } from '../measuring/reduce-time.ts';
import { flagged, type Frame } from './frame.ts';
import type { Target } from './meaning.ts';

/** Acts that spend money: done, they are always reported, unless the letter waives that in so many words. */
const SPENDING: readonly string[] = [
  'order.goods',
  'travel.book',
  'travel.change',
  'relation.gift',
];

/** The level of an act that a statement simply allows. */
export function usual(level: Level, target: Target, frame: Frame): Level {
  if (level !== 'act' || flagged(frame, 'silent')) return level;
  if (target.act === 'payment.prepare') return 'prepare';
  return SPENDING.includes(target.act) || spends(target, frame) ? 'report' : level;
}

/** An act with an amount to it costs money, whatever it is called; registering and asking do not. */
function spends({ act }: Target, { limits }: Frame): boolean {
  const amount = limits.upTo ?? limits.perPeriod?.amount ?? limits.above;
  return amount !== undefined && COSTING.some((prefix) => act.startsWith(prefix));
}

const COSTING = [
  'invitation.accept',
  'meeting.plan',
  'room.',
  'expense.',
  'contract.',
  'travel.',
  'order.',
] as const;

/** Makes the rule of one act out of what the statement says besides. */
export function ruleOf(
  target: Target,
  level: Level,
  frame: Frame,
  parties: readonly Party[],
): Rule {
  const counterpart = parties.filter((party) => !('group' in party && party.group === 'everyone'));
  const unless = [...frame.exceptions.map(exceptionOf), ...ordered(frame)];
  const when = whenOf(frame);
  const limits = limitsOf(frame, level);
  const manner = [...new Set(frame.manners)];
  const tell = level === 'report' || level === 'note' ? tellingOf(frame) : null;
  const [stopWithin] = frame.withins;
  return {
    act: target.act,
    level: usual(level, target, frame),
    ...(counterpart.length > 0 ? { counterpart } : {}),
    ...(target.subjects.length > 0 ? { subjects: target.subjects } : {}),
    ...(target.about.length > 0 ? { about: target.about } : {}),
    ...(limits === null ? {} : { limits }),
    ...(when === null ? {} : { when }),
    ...(unless.length > 0 ? { unless } : {}),
    ...(manner.length > 0 ? { manner } : {}),
    ...(tell === null ? {} : { tell }),
    ...(isOnly(frame, level) ? { only: true } : {}),
    ...(level === 'unless-stopped' && stopWithin !== undefined ? { stopWithin } : {}),
  };
}

/** "Only an acknowledgement" leaves nothing else over; "only with my approval" or "only on Tuesdays" does not mean that. */
function isOnly(frame: Frame, level: Level): boolean {
  if (level !== 'act' && level !== 'report') return false;
  if (flagged(frame, 'nothing-more')) return true;
  return flagged(frame, 'only') && frame.deeds.length > 0;
}

function ordered(frame: Frame): readonly Exception[] {
  return flagged(frame, 'on-order', 'otherwise') ? [{ ordered: true }] : [];
}

/** When a statement holds; null for always. */
export function whenOf(frame: Frame): When | null {
  const moments: readonly Window[] = frame.moments.map((minutes) => ({ from: clock(minutes) }));
  const windows = [...frame.windows, ...moments];
  const [period] = frame.periods;
  const conditions = [...new Set(frame.conditions)];
  if (windows.length === 0 && period === undefined && conditions.length === 0) return null;
  return {
    ...(windows.length > 0 ? { windows } : {}),
    ...(period === undefined ? {} : { period }),
    ...(conditions.length > 0 ? { conditions } : {}),
  };
}

function limitsOf(frame: Frame, level: Level): Limits | null {
  const within = withinOf(frame, level);
  const near = within !== null && NEARING.some((verb) => frame.verbs.includes(verb));
  const added: Limits = within === null ? {} : near ? { near: within } : { within };
  const limits: Limits = { ...frame.limits, ...added };
  return Object.keys(limits).length === 0 ? null : limits;
}

/** "Move nothing within two days" speaks of how near the event is. */
const NEARING = ['move', 'cancel', 'plan', 'book'] as const;

/** How soon something is to be done; where somebody is told, the time is that of the telling. */
function withinOf(frame: Frame, level: Level): Span | null {
  if (level === 'unless-stopped' || level === 'note') return null;
  const tells = flagged(frame, 'tell', 'ring');
  const [span] = frame.withins;
  if (span !== undefined) return tells ? null : span;
  if (tells || !frame.bys.includes('at-once')) return null;
  return { count: 0, unit: 'minute' };
}

/** Who is told, how and how soon; null where nothing of that is said. */
export function tellingOf(frame: Frame): Telling | null {
  if (!flagged(frame, 'tell', 'ring', 'pass-on')) return null;
  const [span] = frame.withins;
  const [by] = frame.bys;
  return {
    who: 'principal',
    ...(flagged(frame, 'ring') ? { road: 'telephone' } : {}),
    ...(span !== undefined ? { by: span } : by !== undefined ? { by } : {}),
  };
}

/** What one "except …" takes out. */
export function exceptionOf(frame: Frame): Exception {
  const when = whenOf(frame);
  const limits = limitsOf(frame, 'act');
  const subjects = frame.topics.map(topicOf).filter(({ general }) => !general);
  return {
    ...(frame.parties.length > 0 ? { counterpart: frame.parties } : {}),
    ...(subjects.length > 0 ? { subjects: subjects.map(({ code }) => code) } : {}),
    ...(when === null ? {} : { when }),
    ...(limits === null ? {} : { limits }),
  };
}
