import { createHash } from 'node:crypto';
import type { OutgoingMail } from '../core/act.ts';
import type { Alert, AlertRoad, Reach } from '../core/ports/alert.ts';
import { say } from '../core/text/words.ts';
import { alertMailWords } from './words-alert.ts';

/** Of a hash in hexadecimal, enough that no two alerts of a moment share a Message-ID. */
const HASH_DIGITS = 24;

/**
 * Mails the principal at his own address, through any account of his that still works. The subject
 * says nothing of what happened: it stands on locked screens. Only a server's yes counts as told.
 */
export function mailRoad(): AlertRoad {
  return {
    name: 'mail',
    async tell(alert, reach) {
      for (const way of reach.senders) {
        if (reach.to === null) break;
        if (await way.deliver(await written(alert, reach, way))) return 'told';
      }
      return 'failed';
    },
  };
}

async function written(
  alert: Alert,
  { to, language }: Reach,
  { from, account }: Reach['senders'][number],
): Promise<Uint8Array> {
  const { composeMail } = await import('../channels/smtp/compose.ts');
  const speak = (key: string) => say(alertMailWords, { key, values: {} }, language);
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const name = createHash('sha256')
    .update(`${alert.owner} ${alert.at} ${alert.text}`)
    .digest('hex');
  const message: OutgoingMail = {
    account,
    from: { name: 'Secretaris', address: from.address },
    sender: null,
    to: [{ name: '', address: to ?? '' }],
    cc: [],
    subject: speak('alert-mail.subject'),
    text: `${alert.text}\n\n${speak('alert-mail.where')}\n`,
    inReplyTo: null,
    references: [],
    annexes: [],
    personal: true,
  };
  const messageId = `<alert-${name.slice(0, HASH_DIGITS)}.secretaris@${domain}>`;
  return composeMail(message, { messageId, date: alert.at, automatic: true });
}
