import type { MailingDecision } from '../../../core/decision.ts';
import type { Situation } from '../../../core/situation.ts';
import { appendLedger } from '../../../store/records/ledger.ts';
import { insertMailing, writeLine } from '../../../store/records/letters/mailings.ts';
import type { Writer } from '../../../store/access.ts';
import type { Owner } from '../../owner.ts';

/** Puts a mailing in the register with what was found of each recipient; of one that is there only these lines. */
export async function commitMailing(
  owner: Owner,
  writer: Writer,
  {
    decision,
    mailing: { mailing, lines },
    situation,
  }: {
    readonly decision: string;
    readonly mailing: MailingDecision;
    readonly situation: Pick<Situation, 'arrival' | 'order' | 'profile'>;
  },
): Promise<void> {
  const at = owner.tools.clock.now();
  const id = mailing.mailing;
  const by = situation.order?.by ?? situation.profile.owner;
  const { title, letter, columns, road, voice, answerBy } = mailing;
  const ordered = { mailing: id, title, letter, columns, road, voice, answerBy };
  await insertMailing(writer, { id, at, by, ordered });
  for (const line of lines)
    await writeLine(writer, { mailing: id, arrival: situation.arrival.id }, line);
  const ready = lines.filter((line) => line.ready).length;
  await appendLedger(writer, {
    at,
    kind: 'mailing-checked',
    subject: id,
    by: 'office',
    refs: [decision],
    marks: { lines: String(lines.length), ready: String(ready) },
  });
}
