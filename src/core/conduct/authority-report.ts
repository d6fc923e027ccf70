import type { ProposedAct, Remark } from '../act.ts';
import { factsOf } from '../records/fact.ts';
import type { Situation } from '../situation.ts';
import { sentence, filledIn } from '../text/words.ts';
import { LOOK_LIMIT, mailIn, messageOf } from './look.ts';

/**
 * Words by which somebody could learn of a report to an authority. Telling the person concerned is
 * an offence (Wwft article 23), and so is letting him guess it from a reason.
 */
const REPORT =
  /\bwwft\b|\bfiu\b|financial intelligence unit|ongebruikelijke transactie|witwas|money.?launder|suspicious (?:activity|transaction) report|unusual transaction|\bdoormelding\b/i;

/** Whether a text could tell of such a report. */
export function tellsOfReport(text: string): boolean {
  return REPORT.test(text.slice(0, LOOK_LIMIT));
}

/** Rule 8 of conduct: nothing about a report shows in a letter, a reason, a chase or a cancellation. */
export function authorityReport(act: ProposedAct, situation: Situation): readonly Remark[] {
  const mail = mailIn(act);
  const what = act.loop?.effect === 'open' ? act.loop.what : '';
  const values = filledIn(act.reason).join('\n');
  const text = mail === null ? '' : `${mail.subject}\n${mail.text}`;
  const alarm = act.payload.type === 'alarm' ? filledIn(act.payload.message) : [];
  if ([text, what, values, ...alarm].some(tellsOfReport)) {
    return [{ weight: 'refuse', said: sentence('conduct.only-you-act') }];
  }
  const message = messageOf(situation);
  const concerned = message !== null && factsOf(message.facts, 'authority-report').length > 0;
  // The prepared emergency text says nothing of anything, and cannot wait.
  if (mail === null || !concerned || act.kind === 'correspondence.emergency-text') return [];
  return [{ weight: 'stop', said: sentence('conduct.only-you-act') }];
}
