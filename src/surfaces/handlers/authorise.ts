import { Trouble } from '../../core/errors.ts';
import type { WhoMay } from '../../contract/operation.ts';
import type { Consenting, Owner, Viewing } from '../../engine/index.ts';
import type { Caller, Desk, Role, User } from './desk.ts';

/** A caller at one principal's desk: who acts, as what, and what he may see. */
export interface AtPrincipal {
  readonly owner: Owner;
  readonly user: User;
  readonly roles: readonly Role[];
  readonly consenting: Consenting;
  readonly viewing: Viewing;
}

const refuse = (code: string, values: Record<string, string> = {}) =>
  new Trouble(code, { retry: false, values });

/** Whether this caller may ask this at all; what is about one principal is looked at again there. */
export async function mayAsk(desk: Desk, caller: Caller, who: WhoMay): Promise<void> {
  if (who === 'public' || caller.console) return;
  if (who === 'console') throw refuse('only-console');
  if (caller.user === null) throw refuse('not-signed-in');
  if (who === 'keeper' && !(await keepsOffice(desk, caller.user))) throw refuse('may-not');
}

/** A principal keeps the office; in an empty one its first user does. */
async function keepsOffice(desk: Desk, user: User): Promise<boolean> {
  if (desk.office.owners().length === 0) return true;
  return user.access.some((one) => one.role === 'principal');
}

/** The principals a caller works for. */
export function principalsOf(desk: Desk, caller: Caller): readonly Owner[] {
  const all = desk.office.owners();
  if (caller.user === null) return caller.console ? all : [];
  const { access } = caller.user;
  return all.filter((owner) => access.some((one) => one.principal === owner.id));
}

/**
 * Goes to the principal something is about. A principal the caller does not work for looks like one
 * that does not exist.
 * @throws Trouble `principal-needed`, `no-access`, `may-not`, `user-needed`
 */
export async function goTo(
  desk: Desk,
  caller: Caller,
  named: string | undefined,
  who: 'staff' | 'principal',
): Promise<AtPrincipal> {
  const owner = pick(principalsOf(desk, caller), named);
  const user = caller.user ?? (await theOneWhoIs(desk, owner.id));
  const roles = user.access.filter((one) => one.principal === owner.id).map((one) => one.role);
  if (who === 'principal' && !roles.includes('principal')) throw refuse('may-not');
  return {
    owner,
    user,
    roles,
    consenting: { id: user.id, name: user.name, roles },
    viewing: { language: caller.language, everything: roles.includes('principal') },
  };
}

function pick(mine: readonly Owner[], named: string | undefined): Owner {
  const known = mine.map((owner) => owner.id).join(', ');
  if (named === undefined) {
    const [only, ...more] = mine;
    if (only === undefined) throw refuse('principal-unknown');
    if (more.length > 0) throw refuse('principal-needed', { known });
    return only;
  }
  const found = mine.find((owner) => owner.id === named);
  if (found === undefined) throw refuse('no-access', { principal: named, known });
  return found;
}

/** At the console without a name one acts as the principal himself. */
async function theOneWhoIs(desk: Desk, principal: string): Promise<User> {
  const users = await desk.users.list();
  const themselves = users.filter((user) =>
    user.access.some((one) => one.principal === principal && one.role === 'principal'),
  );
  const [only, ...more] = themselves;
  if (only === undefined || more.length > 0)
    throw refuse('user-needed', { known: users.map((user) => user.id).join(', ') });
  return only;
}
