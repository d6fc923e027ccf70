import { say, sentence, type Language } from '../../text/words.ts';
import { ACT_KINDS, covers } from '../acts.ts';
import { permits } from '../judging/matches.ts';
import type { Clause, Conflict, Party, Rule, Window } from '../mandate.ts';
import { words } from '../words.ts';

/**
 * Clauses that contradict each other: about the same acts, people, subjects and times, but not as
 * far; or one that forbids outright what another allows. A narrower clause beside a wider one is
 * how letters are written, and is none.
 */
export function conflictsOf(clauses: readonly Clause[], language: Language): readonly Conflict[] {
  return clauses.flatMap((first, index) =>
    clauses.slice(index + 1).flatMap((second) => between(first, second, language)),
  );
}

function between(first: Clause, second: Clause, language: Language): readonly Conflict[] {
  const numbers = [first.number, second.number];
  const values = { first: String(first.number), second: String(second.number) };
  const told = (key: string, more: Readonly<Record<string, string>> = {}): readonly Conflict[] => [
    { clauses: numbers, question: say(words, sentence(key, { ...values, ...more }), language) },
  ];
  if (standInsMeet(first, second)) return told('conflict.stand-in');
  for (const a of first.rules) {
    for (const b of second.rules) {
      if (forbids(a, b)) return told('conflict.never');
      if (forbids(b, a))
        return told('conflict.never', { first: values.second, second: values.first });
      if (differs(a, b)) return told('conflict.levels', levels(a, b, language));
    }
  }
  return [];
}

function levels(a: Rule, b: Rule, language: Language): Readonly<Record<string, string>> {
  const name = (rule: Rule): string => say(words, sentence(`level.${rule.level}`), language);
  return { firstLevel: name(a), secondLevel: name(b) };
}

function standInsMeet(first: Clause, second: Clause): boolean {
  const [a, b] = [first.standIn, second.standIn];
  if (a === undefined || b === undefined || a.name === b.name) return false;
  return a.from <= b.through && b.from <= a.through;
}

/** An outright "never" about everything another rule permits. */
function forbids(ban: Rule, other: Rule): boolean {
  if (ban.level !== 'never' || !permits(other) || ban.act === 'record.show') return false;
  const bare = ban.when === undefined && ban.limits === undefined && ban.unless === undefined;
  return (
    bare &&
    sharedAct(ban, other) &&
    contains(ban.counterpart?.map(key), other.counterpart?.map(key)) &&
    contains(ban.subjects, other.subjects)
  );
}

function differs(a: Rule, b: Rule): boolean {
  if (a.level === b.level || a.act === 'principal.alert' || a.act === 'record.show') return false;
  return (
    sharedAct(a, b) &&
    meets(a.counterpart?.map(key), b.counterpart?.map(key)) &&
    meets(a.subjects, b.subjects) &&
    sameConditions(a, b) &&
    windowsMeet(a.when?.windows, b.when?.windows) &&
    limitsMeet(a, b)
  );
}

function sharedAct(a: Rule, b: Rule): boolean {
  return ACT_KINDS.some((kind) => covers(a.act, kind) && covers(b.act, kind));
}

function key(party: Party): string {
  return 'group' in party ? party.group : party.name;
}

/** The same people or subjects: both unnamed, or one named by both. */
function meets(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.some((one) => b.includes(one));
}

function contains(
  wide: readonly string[] | undefined,
  narrow: readonly string[] | undefined,
): boolean {
  if (wide === undefined) return true;
  return narrow?.every((one) => wide.includes(one)) ?? false;
}

function sameConditions(a: Rule, b: Rule): boolean {
  const list = (rule: Rule): string => [...(rule.when?.conditions ?? [])].sort().join(' ');
  return list(a) === list(b);
}

function windowsMeet(a: readonly Window[] | undefined, b: readonly Window[] | undefined): boolean {
  const always: readonly Window[] = [{}];
  return (a ?? always).some((one) => (b ?? always).some((other) => windowMeets(one, other)));
}

function windowMeets(a: Window, b: Window): boolean {
  const days =
    a.days === undefined || b.days === undefined || a.days.some((day) => b.days?.includes(day));
  const months =
    a.months === undefined ||
    b.months === undefined ||
    a.months.some((month) => b.months?.includes(month));
  const from = [a.from ?? '00:00', b.from ?? '00:00'].sort()[1] ?? '';
  const until = [a.until ?? '24:00', b.until ?? '24:00'].sort()[0] ?? '';
  return days && months && from < until;
}

/** "tot € 500" and "daarboven" leave each other alone; so do short and long. */
function limitsMeet(a: Rule, b: Rule): boolean {
  const apart = (one: Rule, other: Rule): boolean => {
    const { above } = one.limits ?? {};
    const { upTo } = other.limits ?? {};
    if (above !== undefined && upTo !== undefined && upTo.minor <= above.minor) return true;
    const over = one.limits?.lasts?.over;
    const most = other.limits?.lasts?.most ?? other.limits?.lasts?.under;
    return over !== undefined && most !== undefined && most <= over;
  };
  return !apart(a, b) && !apart(b, a);
}
