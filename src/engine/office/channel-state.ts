import type { AccountId } from '../../core/ids.ts';
import type { ChannelState } from '../../core/ports/mail.ts';
import { readAccount, setAccountState } from '../../store/records/accounts.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { insertWake } from '../../store/records/wakes.ts';
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
