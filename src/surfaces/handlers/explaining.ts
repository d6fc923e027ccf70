import { OPERATIONS } from '../../contract/index.ts';
import { Trouble } from '../../core/errors.ts';
import { message, verifyLedgerOf, why } from '../../engine/index.ts';
import { goTo } from './authorise.ts';
import { bind } from './bind.ts';
import { writeLook } from './looked-at.ts';
import { zoneOf } from './looking.ts';
import { namedId } from './named-id.ts';

/** Grounds and proof. */
export const EXPLAINING = {
  why: bind(OPERATIONS.why, async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const whole = await namedId(at.owner, id, ['act', 'decision', 'arrival', 'loop']);
    const found = await why(at.owner, whole, at.viewing);
    if (found === null) throw unknown(id);
    await writeLook(desk, at, 'why', [
      whole,
      ...(found.arrival === null ? [] : [found.arrival.id]),
    ]);
    const { ledger, decisions, clause, approvals, act, ...rest } = found;
    return {
      ...rest,
      act: act === null ? null : { ...act, payload: act.payload },
      approvals,
      approval: approvals[0],
      clause: clause ?? undefined,
      decisions,
      decision: decisions[0] ?? null,
      ledger: ledger.map((entry) => entry.hash),
      entries: ledger,
      zone: await zoneOf(at),
    };
  }),

  message: bind(OPERATIONS.message, async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const arrival = await namedId(at.owner, id, ['arrival']);
    const found = await message(at.owner, arrival, at.viewing);
    if (found === null) throw unknown(id);
    await writeLook(desk, at, 'message', [arrival]);
    return { ...found, zone: await zoneOf(at) };
  }),

  'ledger-verify': bind(OPERATIONS['ledger-verify'], async (desk, caller, { principal }) => {
    const { owner } = await goTo(desk, caller, principal, 'staff');
    const report = await verifyLedgerOf(desk.office, owner.id);
    const [first] = report?.faults ?? [];
    return {
      holds: report?.holds === true,
      entries: report?.entries ?? 0,
      head: report?.head ?? null,
      at: first !== undefined && 'at' in first ? first.at : null,
      why: first === undefined ? null : 'why' in first ? first.why : first.fault,
      headKept: report?.headKept === true,
      faults: (report?.faults ?? []).map((fault) => ({ ...fault })),
    };
  }),
};

function unknown(id: string): Trouble {
  return new Trouble('id-unknown', { retry: false, values: { id, like: '' } });
}
