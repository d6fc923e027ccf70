import type { JudgeContext, JudgedAct, JudgedParty } from '../judged.ts';
import { ACTS, BESIDES, covers, isGroup } from '../acts.ts';
import { holdsAt } from './hours.ts';
import { within } from './limits.ts';
import { all, any, not, type Truth } from './truth.ts';
import type { Exception, Party, Rule, When } from '../mandate.ts';
import { LEVELS } from '../level.ts';

/**
 * A rule that lets something happen, as against one that holds it back. "Prepare" holds back what
 * would leave, and lets happen what is itself a preparation (a payment made ready).
 */
export function permits(rule: Rule): boolean {
  if (rule.level === 'prepare') return !isGroup(rule.act) && !ACTS[rule.act].leaves;
  return LEVELS.indexOf(rule.level) >= LEVELS.indexOf('unless-stopped');
}

/**
 * Whether a rule speaks of this act as it stands. A permission must hold beyond doubt; what holds
 * back does so as soon as it may be meant (`unknown`).
 */
export function matches(rule: Rule, act: JudgedAct, context: JudgeContext): boolean {
  const wholly = permits(rule);
  const truth = all([
    speaksOf(rule, act),
    ...circumstances(rule, act, context, wholly),
    ...shared(rule, rule, act, wholly),
    ...(rule.unless ?? []).map((exception) => not(excepted(exception, rule, act, context))),
  ]);
  return wholly ? truth === 'yes' : truth !== 'no';
}

/** Whether a rule is about this kind of act, counterpart and subject at all, whatever its limits. */
export function speaksOf(rule: Rule, act: JudgedAct): Truth {
  return all([
    isOfKind(rule, act) ? 'yes' : 'no',
    concerns(rule.counterpart, act, permits(rule)),
    about(rule.subjects, act),
    about(rule.about, act),
  ]);
}

/** What holds back offering holds back offering the same hour twice; what permits it permits no more than that. */
function isOfKind(rule: Rule, { kind }: JudgedAct): boolean {
  const { [kind]: besides } = BESIDES;
  if (covers(rule.act, kind)) return true;
  return besides !== undefined && !permits(rule) && covers(rule.act, besides);
}

/** Whether somebody it is for is among these, or with `wholly` everybody it is for. No list means everybody. */
export function concerns(
  parties: readonly Party[] | undefined,
  act: JudgedAct,
  wholly = false,
): Truth {
  if (parties === undefined) return 'yes';
  const people = [act.counterpart, ...act.beside];
  const found = people.filter((one) => isAmong(parties, one)).length;
  return (wholly ? found === people.length : found > 0) ? 'yes' : 'no';
}

function isAmong(parties: readonly Party[], one: JudgedParty): boolean {
  return parties.some((party) =>
    'group' in party ? one.parties.includes(party.group) : isNamed(party.name, one.name),
  );
}

/** How many may have the same hour: at most so many for a permission; so many, or more than so many, hold back. */
function shared(
  { counterpart, limits = {} }: Pick<Rule, 'counterpart' | 'limits'>,
  { act: kind }: Rule,
  act: JudgedAct,
  wholly: boolean,
): readonly Truth[] {
  const { number, moreThan } = limits;
  if (act.beside.length === 0 || kind !== act.kind) return [];
  const people = [act.counterpart, ...act.beside];
  const count = people.filter(
    (one) => counterpart === undefined || isAmong(counterpart, one),
  ).length;
  return [
    number === undefined || (wholly ? count <= number : count >= number) ? 'yes' : 'no',
    moreThan === undefined || count > moreThan ? 'yes' : 'no',
  ];
}

/** "mevrouw De Vries" in the letter is "J. de Vries" in the address book: the surname decides. */
export function isNamed(written: string, name: string): boolean {
  const surname = plainName(written);
  const known = plainName(name);
  return surname !== '' && (known === surname || known.endsWith(` ${surname}`));
}

const FORMS_OF_ADDRESS =
  /\b(?:de heer|mevrouw|mevr|mw|dhr|meneer|mr|mrs|ms|miss|dr|prof|ir|ing|drs|sir|professor|doctor)\b\.?/g;

function plainName(name: string): string {
  return name.toLowerCase().replace(FORMS_OF_ADDRESS, ' ').replace(/\s+/g, ' ').trim();
}

function about(subjects: readonly string[] | undefined, act: JudgedAct): Truth {
  if (subjects === undefined) return 'yes';
  return any(subjects.map((subject) => (act.subjects.includes(subject) ? 'yes' : 'no')));
}

type Narrowed = Pick<Rule, 'when' | 'limits'>;

function circumstances(
  rule: Narrowed,
  act: JudgedAct,
  context: JudgeContext,
  wholly: boolean,
): readonly Truth[] {
  return [
    rule.when === undefined ? 'yes' : holds(rule.when, act, context, wholly),
    rule.limits === undefined ? 'yes' : within(rule.limits, act, context),
  ];
}

function holds(when: When, act: JudgedAct, context: JudgeContext, wholly: boolean): Truth {
  const stated = when.conditions?.some((condition) => act.conditions.includes(condition)) ?? true;
  return all([stated ? 'yes' : 'no', holdsAt(when, act.event, context, wholly)]);
}

/** An exception to a permission is met as soon as it is touched; one to a prohibition only wholly. */
function excepted(exception: Exception, rule: Rule, act: JudgedAct, context: JudgeContext): Truth {
  const wholly = !permits(rule);
  return all([
    concerns(exception.counterpart, act, wholly),
    about(exception.subjects, act),
    exception.ordered === true && !act.ordered ? 'no' : 'yes',
    ...circumstances(exception, act, context, wholly),
    ...shared(exception, rule, act, wholly),
  ]);
}
