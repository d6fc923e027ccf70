import type { JudgeContext, JudgedAct } from '../judged.ts';
import { ACTS, covers, isGroup } from '../acts.ts';
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
  const truth = all([
    speaksOf(rule, act),
    ...circumstances(rule, act, context, permits(rule)),
    ...(rule.unless ?? []).map((exception) =>
      not(excepted(exception, act, context, permits(rule))),
    ),
  ]);
  return permits(rule) ? truth === 'yes' : truth !== 'no';
}

/** Whether a rule is about this kind of act, counterpart and subject at all, whatever its limits. */
export function speaksOf(rule: Rule, act: JudgedAct): Truth {
  return all([
    covers(rule.act, act.kind) ? 'yes' : 'no',
    concerns(rule.counterpart, act),
    about(rule.subjects, act),
    about(rule.about, act),
  ]);
}

/** Whether the counterpart is among these; no list means everybody. */
export function concerns(parties: readonly Party[] | undefined, act: JudgedAct): Truth {
  if (parties === undefined) return 'yes';
  return any(parties.map((party) => (isParty(party, act) ? 'yes' : 'no')));
}

function isParty(party: Party, act: JudgedAct): boolean {
  if ('group' in party) return act.counterpart.parties.includes(party.group);
  return isNamed(party.name, act.counterpart.name);
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
function excepted(
  exception: Exception,
  act: JudgedAct,
  context: JudgeContext,
  fromPermission: boolean,
): Truth {
  return all([
    concerns(exception.counterpart, act),
    about(exception.subjects, act),
    exception.ordered === true && !act.ordered ? 'no' : 'yes',
    ...circumstances(exception, act, context, !fromPermission),
  ]);
}
