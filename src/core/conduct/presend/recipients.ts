import type { OutgoingMail, Remark } from '../../act.ts';
import type { Mailbox } from '../../records/reading.ts';
import { sentence } from '../../text/words.ts';
import { personAt, sameAddress } from '../look.ts';
import { isClose } from './likeness.ts';
import type { PresendContext } from './context.ts';

/** An answer to more people than this is a surprise to its writer more often than not. */
const EXPECTED_RECIPIENTS = 3;

/** Who gets it: nobody, a list, more people than meant, somebody who was not in the conversation. */
export function recipients(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  const all = [...mail.to, ...mail.cc];
  if (all.length === 0) return [{ weight: 'stop', said: sentence('presend.nobody') }];
  return [...answers(mail, all, context), ...all.flatMap((mailbox) => misspelt(mailbox, context))];
}

function answers(
  mail: OutgoingMail,
  all: readonly Mailbox[],
  context: PresendContext,
): readonly Remark[] {
  if (mail.inReplyTo === null) return [];
  const remarks: Remark[] = [];
  const { answered } = context;
  if (answered?.automatic?.kind === 'list') {
    remarks.push({ weight: 'stop', said: sentence('presend.answers-list') });
  }
  const others = all.length > 1;
  if (answered !== null && others && wasBlindCopy(answered, context)) {
    remarks.push({ weight: 'stop', said: sentence('presend.blind-copy') });
  }
  if (all.length > EXPECTED_RECIPIENTS) {
    const count = String(all.length);
    remarks.push({ weight: 'warn', said: sentence('presend.many', { count }) });
  }
  const known = context.participants;
  for (const { address } of known.length === 0 ? [] : all) {
    if (known.some((participant) => sameAddress(participant, address))) continue;
    const familiar = personAt(context.people, address) !== null;
    remarks.push({
      weight: familiar ? 'warn' : 'stop',
      said: sentence('presend.not-in-thread', { address }),
    });
  }
  return remarks;
}

/** The principal stood neither in To nor in Cc: whoever answers to all shows that he was there. */
function wasBlindCopy(
  answered: NonNullable<PresendContext['answered']>,
  context: PresendContext,
): boolean {
  const named = [...answered.to, ...answered.cc];
  const own = (mailbox: Mailbox): boolean =>
    context.own.some((address) => sameAddress(address, mailbox.address));
  return named.length > 0 && !named.some(own) && !answered.from.some(own);
}

function misspelt(mailbox: Mailbox, context: PresendContext): readonly Remark[] {
  const person = personAt(context.people, mailbox.address);
  if (person === null || mailbox.name.trim() === '' || person.name === '') return [];
  const [written, held] = [mailbox.name.trim(), person.name];
  if (!isClose(written, held) || written.toLowerCase() === held.toLowerCase()) return [];
  return [{ weight: 'warn', said: sentence('presend.name-misspelt', { written, held }) }];
}
