import type { ProposedAct, Remark } from '../act.ts';
import { factsOf } from '../records/fact.ts';
import type { Situation } from '../situation.ts';
import { sentence } from '../text/words.ts';
import { DANGER_CERTAINTY } from './finding.ts';
import type { Finding } from './finding.ts';
import { isOrdered, mailIn, messageOf, restingOn } from './look.ts';

/**
 * Rule 7 of conduct: symptoms, threats, danger. Only what a person wrote counts; a contact form
 * that mails on his behalf does too, a newsletter about chest pain does not.
 */
export function emergencyIn(situation: Situation): Finding | null {
  const message = messageOf(situation);
  if (message === null) return null;
  if (message.automatic !== null && message.automatic.kind !== 'notification') return null;
  const facts = factsOf(message.facts, 'emergency').filter(
    (fact) => fact.certainty >= DANGER_CERTAINTY,
  );
  const [first] = facts;
  if (first === undefined) return null;
  const sources = restingOn(situation, facts);
  return { finding: 'emergency', danger: first.value.kind, sources };
}

/** To such a mail only the prepared text goes out, word for word. */
export function emergency(act: ProposedAct, situation: Situation): readonly Remark[] {
  const mail = mailIn(act);
  if (mail === null) return [];
  if (act.kind === 'correspondence.emergency-text') {
    const prepared = Object.values(situation.profile.emergencyText);
    const whole = prepared.some((text) => text.trim() !== '' && mail.text.startsWith(text));
    if (whole) return threatens(situation) ? [THREAT] : [];
    return [{ weight: 'refuse', said: sentence('conduct.emergency-text-changed') }];
  }
  if (isOrdered(act) || emergencyIn(situation) === null) return [];
  return [{ weight: 'refuse', said: sentence('conduct.no-ordinary-answer') }];
}

/** Who threatens may only want to know whether he is read: a person looks before even this text goes. */
const THREAT: Remark = { weight: 'stop', said: sentence('conduct.threat-seen-first') };

function threatens(situation: Situation): boolean {
  const found = emergencyIn(situation);
  return found?.finding === 'emergency' && found.danger === 'threat';
}
