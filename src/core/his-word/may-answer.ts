import type { ProposedAct } from '../act.ts';

/** What is never consented to by mail: money, accounts, contracts, signatures, and who may see what. */
const NEVER =
  /^(?:payment|invoice|order|quote|contract|expense|travel|leave|press)\.|^(?:document\.(?:destroy|sign|submit|disclose|share)|relation\.gift|gift\.accept|model\.ask|record\.show)$/;

/** What a letter about such things says; one that merely might be is decided on the page, where more can be seen. */
const ABOUT_SUCH =
  /[€$£]|\b(?:euro|eur|usd|dollars?|iban|rekening\w*|betal\w*|betaling\w*|factu\w+|offerte\w*|wachtwoord\w*|volmacht\w*|mandaat|contract\w*|bank account|account number|pay(?:ing|ment\w*|s)?|invoice\w*|quotes?|quotation\w*|password\w*|mandate\w*)\b|\b[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){2,7}/iu;

/**
 * Whether a proposal may stand in a mail to be answered there: it is a letter without annexes or a change in the diary, is about no money,
 * account or mandate, and about no subject that somebody keeps secret. Everything else is decided on the page or by command.
 */
export function mayAnswerByMail({
  kind,
  amount,
  subjects,
  payload,
}: Pick<ProposedAct, 'kind' | 'amount' | 'subjects' | 'payload'>): boolean {
  if (NEVER.test(kind) || amount !== null || subjects.length > 0) return false;
  if (payload.type === 'event') return true;
  if (payload.type !== 'mail') return false;
  const { subject, text, annexes } = payload.mail;
  return annexes.length === 0 && !ABOUT_SUCH.test(`${subject}\n${text}`);
}
