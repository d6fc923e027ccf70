import { mailFilingContract } from './mail-channel-filing.ts';
import { mailReceivingContract } from './mail-channel-receiving.ts';
import type { MailRig } from './mail-channel-rig.ts';
import { mailSendingContract } from './mail-channel-sending.ts';
import { mailTroubleContract } from './mail-channel-trouble.ts';

/**
 * What every mail channel keeps to, whether a real server stands behind it or a memory. `make`
 * gives a fresh world with the mailboxes of `PASSWORDS`, all empty.
 */
export function mailChannelContract(kind: string, make: () => Promise<MailRig>): void {
  mailReceivingContract(kind, make);
  mailTroubleContract(kind, make);
  mailFilingContract(kind, make);
  mailSendingContract(kind, make);
}
