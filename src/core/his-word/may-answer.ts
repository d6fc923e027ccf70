import type { ProposedAct } from '../act.ts';

/** What is never consented to by mail: money, accounts, contracts, signatures, and who may see what. */
const NEVER =
  /^(?:payment|invoice|order|quote|contract|expense|travel|leave|press)\.|^(?:document\.(?:destroy|sign|submit|disclose|share)|relation\.gift|gift\.accept|model\.ask|record\.show)$/;

/**
 * Whether a proposal may stand in a mail to be answered there: it is a letter or a change in the diary, is about no money, and about no
 * subject that somebody keeps secret. Everything else is decided on the page or by command.
 */
export function mayAnswerByMail({
  kind,
  amount,
  subjects,
  payload,
}: Pick<ProposedAct, 'kind' | 'amount' | 'subjects' | 'payload'>): boolean {
  if (NEVER.test(kind) || amount !== null || subjects.length > 0) return false;
  return payload.type === 'mail' || payload.type === 'event';
}
