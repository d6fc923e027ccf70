import type { AccountId } from '../../core/ids.ts';
import type { ChannelState } from '../../core/ports/mail.ts';
import { readAccount, setAccountState } from '../../store/records/accounts.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { insertWake } from '../../store/records/wakes.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { EVERY_DUTY } from '../tick.ts';

/**
 * A channel began to fail, or works again. A failure becomes a wake at once, so that a duty tells
 * the principal by another road; until it works again no report may say that there was no mail.
 */
export async function channelChanged(
  owner: Owner,
  account: AccountId,
  state: ChannelState,
): Promise<void> {
  const written = state.state === 'working' ? 'working' : `${state.state}:${state.code}`;
  await owner.store.transact(async (writer) => {
    const known = await readAccount(writer, account);
    if (known === null || known.state === written) return;
    const at = owner.tools.clock.now();
    await setAccountState(writer, account, written, at);
    await appendLedger(writer, {
      at,
      kind: 'channel-state',
      subject: account,
      by: 'office',
      refs: [],
      marks: { state: written },
    });
    if (state.state === 'working') await haste(writer, account, at);
    if (state.state !== 'failing') return;
    await insertWake(writer, {
      id: owner.tools.newId('wake'),
      at,
      duty: EVERY_DUTY,
      about: account,
      reason: `channel:${state.code}`,
    });
  });
  owner.tools.changed(owner.id);
}

/** Events and cards that wait for a server that is there again need not wait for their next try. */
async function haste(writer: Writer, account: AccountId, at: number): Promise<void> {
  await writer.run(
    `UPDATE act SET due_at = min(due_at, ?) WHERE state = 'wait' AND result IS NOT NULL
       AND (json_extract(act, '$.payload.event.calendar') IN (SELECT name FROM calendar WHERE account = ?)
         OR json_extract(act, '$.payload.card.book') IN (SELECT name FROM address_book WHERE account = ?))`,
    at,
    account,
    account,
  );
}
