import type { MessageView } from '../message-view.ts';
import { field, hasField, leafOf } from '../message-view.ts';

const SENDER_ADDRESS =
  /^(?:mailer[-_.]?daemon|post_?master|mail[-_.]?(?:daemon|system|delivery|failure|robot|agent|administrator)|mdaemon|mailer|daemon|bounces?|mail\.delivery\.system|microsoftexchange[0-9a-f]+|double-bounce|mailerdaemon|delivery-?(?:status|system)|undeliverable|mailsystem|no-reply@sns)\b/i;
const SENDER_NAME =
  /\b(?:mail(?:er)? ?(?:delivery|daemon|system|administrator|mailer)|delivery (?:sub)?system|system administrator|postmaster|internet mail delivery|mail delivery)\b/i;

const SUBJECT =
  /\b(?:undeliver(?:ed|able)|undelivarable|non[- ]?deliver(?:y|able)|delivery (?:status|failure|failed|report|problem|error|notification|has failed|unsuccessful|delayed?|attempts? failed)|(?:mail|message|e-?mail) (?:delivery|could not be|was not|not delivered|delivered failed|failure|failed)|delivery to|returned (?:mail|e-?mail|message|to sender)|return(?:ed|ing)? (?:your )?(?:mail|message|to sender)|failure notice|failed (?:mail|delivery|to deliver)|(?:mail|message) (?:system )?(?:error|failed)|mail failure|unable to deliver|could ?n.t (?:be )?deliver|bounced?(?: (?:mail|message|e-?mail))?|warning: (?:could not send|message)|delay(?:ed)? (?:mail|delivery|notification)|nondeliverable|permanent (?:delivery )?failure|mail not delivered|rejected (?:mail|message)|message (?:not delivered|undeliverable|rejected|blocked)|cannot be (?:delivered|sent)|onbestelbaar|niet (?:bezorgd|afgeleverd|bestelbaar)|bezorging (?:mislukt|is mislukt)|unzustellbar|nicht zugestellt|non remis|non remise|error sending your mail|disk quota|notice: mail|was not delivered|there was an error)\b|^(?:undeliverable|failure|mail error)|エラー通知|配信(?:不能|エラー)|不達/i;

const BODY =
  /\b(?:could not be delivered|couldn.t be delivered|was(?: not|n.t) (?:able to (?:be )?deliver|delivered)|were unable to deliver|unable to (?:deliver|send|relay)|failed to deliver|did ?n.t reach|did not reach|delivery (?:to|of|has|attempt|temporarily|failed|for|was)|undeliver(?:ed|able)|permanent (?:fatal )?errors?|has failed|following (?:address|recipient)(?:es|\(es\)|s|\(s\))?|user unknown|unknown user|no such user|mailbox (?:is )?full|error delivering|trouble delivering|delivery (?:problems|failure)|returned (?:to (?:the )?sender|permanent)|rejected (?:recipient|by)|does ?n.t exist|delayed for|is delayed|message (?:was|has been) (?:rejected|blocked|refused|not accepted)|was (?:blocked|rejected|refused|undeliverable)|kon(?:den)? niet (?:worden )?(?:bezorgd|afgeleverd)|not delivered|bouncedRecipients|cannot be delivered|not be delivered|invalid user address|no valid recipients|may not exist|not (?:a )?member|delivery error|non-?delivered|delivered to)\b/i;

const REPORT_TYPES = ['message/delivery-status', 'message/global-delivery-status'];

/** Signs that a machine sent it, and to nobody: what a person's mail has not. */
function machineSigns(view: MessageView): number {
  const sender = view.from[0];
  const address = sender?.address ?? '';
  let signs = 0;
  if (SENDER_ADDRESS.test(address) || SENDER_ADDRESS.test(sender?.name ?? '')) signs += 2;
  else if (SENDER_NAME.test(sender?.name ?? '')) signs += 1;
  const path = field(view, 'return-path');
  if (hasField(view, 'return-path') && /^(?:<>|<?mailer-daemon)/i.test(path)) signs += 1;
  if (/^auto-/i.test(field(view, 'auto-submitted'))) signs += 1;
  if (address === '' && hasField(view, 'from')) signs += 1;
  // A machine that wants no answer and sends a message back; without one it may speak of a parcel.
  if (
    /^no-?reply@/i.test(address) &&
    leafOf(view, ['message/rfc822', 'text/rfc822-headers']) !== null
  ) {
    signs += 1;
  }
  if (hasField(view, 'x-failed-recipients') || hasField(view, 'x-mailer-daemon')) signs += 2;
  return signs;
}

/** Whether a message is a delivery report: by its form, or by who sent it and what it says. */
export function isReport(view: MessageView): boolean {
  const type = view.root.parameters.get('report-type')?.toLowerCase() ?? '';
  if (leafOf(view, REPORT_TYPES) !== null) return true;
  if (view.root.type === 'multipart/report' && type === 'delivery-status') return true;
  const signs = machineSigns(view);
  if (signs === 0) return false;
  const words =
    Number(SUBJECT.test(view.subject.slice(0, 300))) +
    Number(BODY.test(view.body.text.slice(0, 4000)));
  if (words === 0) return false;
  return signs + words >= 3;
}
