import { OPERATIONS } from '../../contract/index.ts';
import {
  accounts,
  alertAddress,
  alerts,
  approvals,
  docket,
  loops,
  notLookedAt,
  profile,
  questions,
  search,
  today,
  waitingCount,
} from '../../engine/index.ts';
import { goTo, principalsOf, type AtPrincipal } from './authorise.ts';
import { bind } from './bind.ts';
import { writeLook } from './looked-at.ts';

/** Zone of the principal; instants are shown in it. */
export async function zoneOf({ owner }: AtPrincipal): Promise<string> {
  return (await profile(owner))?.zone ?? 'UTC';
}

const actIds = (acts: readonly { readonly act: string; readonly arrival: string }[]) =>
  acts.flatMap(({ act, arrival }) => [act, arrival]);

/** What is looked at, day by day. */
export const LOOKING = {
  health: bind(OPERATIONS.health, async (desk) => ({ open: true as const, now: desk.now() })),

  today: bind(OPERATIONS.today, async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await today(at.owner, at.viewing);
    await writeLook(desk, at, 'today', [
      ...actIds(found.approvals),
      ...found.arrived.map((item) => item.arrival),
      ...found.due.map((loop) => loop.id),
    ]);
    const open = await questions(at.owner, at.viewing);
    return { ...found, questions: open, zone: await zoneOf(at) };
  }),

  docket: bind(OPERATIONS.docket, async (desk, caller, { principal, since, sorting, limit }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const query = { since: since ?? null, sorting: sorting ?? null, limit };
    const items = await docket(at.owner, at.owner.store.read, query, at.viewing);
    await writeLook(
      desk,
      at,
      'docket',
      items.map((item) => item.arrival),
    );
    const couldNotLook = await notLookedAt(at.owner);
    return { zone: await zoneOf(at), items, couldNotLook };
  }),

  approvals: bind(OPERATIONS.approvals, async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const acts = await approvals(at.owner, at.owner.store.read, at.viewing);
    await writeLook(desk, at, 'approvals', actIds(acts));
    const open = await questions(at.owner, at.viewing);
    return { zone: await zoneOf(at), acts, questions: open };
  }),

  'waiting-count': bind(OPERATIONS['waiting-count'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    return { count: await waitingCount(at.owner, at.viewing) };
  }),

  loops: bind(OPERATIONS.loops, async (desk, caller, { principal, state, limit }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await loops(at.owner, { state, limit }, at.viewing);
    await writeLook(
      desk,
      at,
      'loops',
      found.map((loop) => loop.id),
    );
    return { zone: await zoneOf(at), loops: found };
  }),

  search: bind(OPERATIONS.search, async (desk, caller, { principal, text, ...page }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await search(at.owner, text, page, at.viewing);
    await writeLook(
      desk,
      at,
      'search',
      found.hits.map((hit) => hit.id),
    );
    return { ...found, zone: await zoneOf(at) };
  }),

  alerts: bind(OPERATIONS.alerts, async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    return { alerts: await alerts(at.owner) };
  }),

  accounts: bind(OPERATIONS.accounts, async (desk, caller, { principal }) => {
    const { owner } = await goTo(desk, caller, principal, 'staff');
    return {
      accounts: await accounts(owner),
      alertAddress: await alertAddress(owner),
      couldNotLook: await notLookedAt(owner),
    };
  }),

  principals: bind(OPERATIONS.principals, async (desk, caller) => {
    const mine = principalsOf(desk, caller);
    const known = await Promise.all(
      mine.map(async (owner) => {
        const who = await profile(owner);
        const access = caller.user?.access ?? [{ principal: owner.id, role: 'principal' as const }];
        return {
          id: owner.id,
          name: who?.name ?? owner.id,
          zone: who?.zone ?? 'UTC',
          language: who?.language ?? 'nl',
          secrecy: who?.secrecy ?? 'none',
          roles: access.filter((one) => one.principal === owner.id).map((one) => one.role),
        };
      }),
    );
    const { user } = caller;
    return {
      user: user === null ? null : { id: user.id, name: user.name, language: user.language },
      principals: known,
      rehearsal: desk.moveClock !== null,
      now: desk.now(),
    };
  }),
};
