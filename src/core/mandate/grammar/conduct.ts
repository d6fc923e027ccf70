import type { Condition } from '../conditions.ts';
import { ACTS, isGroup } from '../acts.ts';
import { LEVELS } from '../level.ts';
import type { Party, Rule } from '../mandate.ts';
import type { PartyGroup } from '../parties.ts';
import type { ConductAsk } from './ask.ts';
import type { LetterContext } from './clause.ts';

/** Which rule of conduct a clause would loosen; null for none. What only holds back never does. */
export function forbiddenBy(rules: readonly Rule[], letter: LetterContext): ConductAsk | null {
  for (const rule of rules) {
    const found = loosens(rule) ? broken(rule, letter) : null;
    if (found !== null) return found;
    if (rule.level === 'unless-stopped' && !stoppable(rule)) return 'unless-stopped';
  }
  return null;
}

function loosens(rule: Rule): boolean {
  return LEVELS.indexOf(rule.level) >= LEVELS.indexOf('unless-stopped');
}

/** Only what can be undone may wait to be stopped; the judge asks besides that it stays inside. */
function stoppable({ act }: Rule): boolean {
  return !isGroup(act) && ACTS[act].reversible;
}

const DANGER: readonly Condition[] = ['symptoms', 'threat'];
const UNCHASED: readonly PartyGroup[] = [
  'court',
  'authority',
  'tax-office',
  'land-registry',
  'inspectorate',
  'police',
  'press',
];
/** What tells the press something; acknowledging, declining and referring do not. */
const TALKING: readonly Rule['act'][] = [
  'correspondence.reply',
  'correspondence.write',
  'correspondence.any',
  'document.share',
  'document.disclose',
  'leaving.any',
];

const BINDING: readonly Rule['act'][] = [
  'document.sign',
  'quote.accept',
  'contract.renew',
  'invoice.dispute',
];

function broken(rule: Rule, letter: LetterContext): ConductAsk | null {
  const { act } = rule;
  const conditions = rule.when?.conditions ?? [];
  const letters = act.startsWith('correspondence.') && act !== 'correspondence.emergency-text';
  if (act === 'payment.make' || act === 'payment.any') return 'pays';
  if (act === 'payment.change') return 'account';
  if (conditions.includes('account-changed') && act !== 'principal.alert') return 'account';
  if (act === 'press.answer' || act === 'press.publish') return 'press';
  if (TALKING.includes(act) && names(rule, ['press'])) return 'press';
  if (letters && conditions.some((condition) => DANGER.includes(condition))) return 'emergency';
  if (act === 'correspondence.chase' && names(rule, UNCHASED)) return 'chase';
  if (act === 'correspondence.chase' && conditions.includes('death')) return 'chase';
  if (act === 'correspondence.condole') return 'condolence';
  if (act === 'document.destroy') return 'destroy';
  if (binds(rule)) return 'binding';
  return secret(rule, letter);
}

function binds({ act, subjects }: Rule): boolean {
  const subscription = subjects?.every((subject) => subject === 'subscription') ?? false;
  if (act === 'contract.terminate' || act === 'contract.renew') return !subscription;
  return BINDING.includes(act);
}

function secret(rule: Rule, letter: LetterContext): ConductAsk | null {
  const { act, subjects = [] } = rule;
  if (act === 'document.disclose' && subjects.includes('whether-client')) return 'whether-client';
  if (act === 'model.ask' && (letter.secrecy || names(rule, ['patient', 'client']))) return 'model';
  const medical = subjects.some((subject) => MEDICAL.includes(subject));
  const tells =
    act === 'document.disclose' || act === 'correspondence.reply' || act === 'document.share';
  if (medical && tells) return 'medical';
  return act === 'document.disclose' && letter.secrecy ? 'whether-client' : null;
}

const MEDICAL: readonly string[] = [
  'results',
  'diagnosis',
  'medication',
  'medical',
  'psychiatry',
  'prescription',
];

function names(rule: Rule, groups: readonly PartyGroup[]): boolean {
  const among = (party: Party): boolean => 'group' in party && groups.includes(party.group);
  return rule.counterpart?.some(among) ?? false;
}
