import type { PersonMark } from '../../records/person.ts';
import { sentence, type Sentence } from '../../text/words.ts';
import { BESIDES, type ActKind } from '../acts.ts';
import type { Condition } from '../conditions.ts';
import type { JudgeContext, JudgedAct } from '../judged.ts';
import { GRADE_CAPS, type Level } from '../level.ts';

/** How far an act may go at most, whatever a clause says, and why. */
export interface Ceiling {
  readonly level: Level;
  readonly reason: Sentence;
}

/** In the first fortnight with a mailbox nothing on the server is touched: he must not find his mail rearranged by something he does not know yet. */
export const PROBATION_DAYS = 14;

/** Words and deeds that bind the principal; no clause hands them over. */
const BINDING: readonly ActKind[] = [
  'document.sign',
  'quote.accept',
  'contract.terminate',
  'contract.renew',
  'invoice.dispute',
];

/** Never chased of our own accord. */
const NOT_CHASED: readonly PersonMark[] = [
  'court',
  'authority',
  'press',
  'has-counsel',
  'never-chase',
];

const CHASES: readonly ActKind[] = ['correspondence.chase', 'invoice.remind'];

const DANGERS: readonly Condition[] = ['symptoms', 'threat', 'emergency'];

const capped = (level: Level, key: string): Ceiling => ({ level, reason: sentence(key) });

/** All ceilings over this act: the rules of conduct, probation, the duty's grade, a lowered level. */
export function ceilings(act: JudgedAct, context: JudgeContext): readonly Ceiling[] {
  return [
    ...ofRemarks(act),
    ...ofMoney(act),
    ...ofVoice(act),
    ...ofPeople(act),
    ...ofSecrecy(act, context),
    ...ofTrust(act, context),
  ];
}

function ofRemarks(act: JudgedAct): readonly Ceiling[] {
  return act.remarks.flatMap(({ weight, said }): readonly Ceiling[] => {
    if (weight === 'refuse') return [{ level: 'never', reason: said }];
    return weight === 'stop' ? [{ level: 'propose', reason: said }] : [];
  });
}

function ofMoney(act: JudgedAct): readonly Ceiling[] {
  if (act.kind === 'payment.make') return [capped('never', 'judge.never-pays')];
  if (act.kind === 'payment.change') return [capped('never', 'judge.account-changed')];
  const money = act.kind === 'payment.prepare' || act.kind === 'invoice.approve';
  if (!money || !act.conditions.includes('account-changed')) return [];
  return [capped('never', 'judge.account-changed')];
}

function ofVoice(act: JudgedAct): readonly Ceiling[] {
  const { kind } = act;
  const found: Ceiling[] = [];
  if (kind === 'press.answer' || kind === 'press.publish') {
    found.push(capped('propose', 'judge.press'));
  }
  if (kind === 'correspondence.condole') found.push(capped('propose', 'judge.condolence'));
  if (kind === 'document.destroy') found.push(capped('propose', 'judge.destruction'));
  if (BINDING.includes(kind)) found.push(capped('propose', 'judge.binding'));
  return found;
}

function ofPeople(act: JudgedAct): readonly Ceiling[] {
  const { marks, parties } = act.counterpart;
  const found: Ceiling[] = [];
  const chase = CHASES.includes(act.kind);
  if (chase && (marks.includes('bereaved') || act.conditions.includes('death'))) {
    found.push(capped('never', 'judge.bereaved'));
  }
  if (chase && (NOT_CHASED.some((mark) => marks.includes(mark)) || parties.includes('authority'))) {
    found.push(capped('propose', 'judge.not-chased'));
  }
  // Only what is about the appointment itself is no content.
  const plain = act.subjects.length > 0 && act.subjects.every((code) => code === 'appointment');
  if (chase && parties.includes('patient') && !plain) {
    found.push(capped('propose', 'judge.patient-not-chased'));
  }
  const letter = act.kind.startsWith('correspondence.');
  const danger = DANGERS.some((condition) => act.conditions.includes(condition));
  if (danger && letter && act.kind !== 'correspondence.emergency-text') {
    found.push(capped('never', 'judge.emergency'));
  }
  return found;
}

function ofSecrecy(act: JudgedAct, context: JudgeContext): readonly Ceiling[] {
  if (context.secrecy === 'none') return [];
  if (act.kind === 'model.ask') return [capped('never', 'judge.no-model')];
  if (act.kind !== 'document.disclose') return [];
  if (act.subjects.includes('whether-client')) return [capped('never', 'judge.neither-confirmed')];
  return [capped('propose', 'judge.secrecy')];
}

function ofTrust(act: JudgedAct, context: JudgeContext): readonly Ceiling[] {
  const found: Ceiling[] = [];
  const { daysConnected, grade, lowered } = context;
  if (act.kind.startsWith('mailbox.') && daysConnected !== null && daysConnected < PROBATION_DAYS) {
    const left = String(PROBATION_DAYS - daysConnected);
    found.push({ level: 'prepare', reason: sentence('judge.probation', { left }) });
  }
  found.push(capped(GRADE_CAPS[grade], `judge.grade-${grade}`));
  for (const kind of [act.kind, BESIDES[act.kind] ?? act.kind]) {
    const low = lowered[kind];
    if (low !== undefined) found.push(capped(low, 'judge.lowered'));
  }
  return found;
}
