import type { z } from 'zod';
import type { addPrincipal } from '../../contract/keeping/add-principal.ts';
import { Trouble } from '../../core/errors.ts';
import { readOwnerId } from '../../core/ids.ts';
import { setAlertAddress } from '../../engine/index.ts';
import type { Caller, Desk, User } from './desk.ts';

type Wanted = z.output<typeof addPrincipal.input>;

/** Names that would be mistaken for something else in a path, a store or a command. */
const TAKEN = ['office', 'all', 'none'];

/** Takes on a principal and makes sure somebody can act as him. */
export async function newPrincipal(
  desk: Desk,
  caller: Caller,
  wanted: Wanted,
): Promise<{ principal: string; user: string }> {
  const id = readOwnerId(wanted.id ?? shortNameOf(wanted.name));
  if (id === null || TAKEN.includes(id))
    throw new Trouble('settings-invalid', {
      retry: false,
      values: { setting: 'id', value: wanted.id ?? wanted.name },
    });
  if (!isZone(wanted.zone))
    throw new Trouble('zone-unknown', { retry: false, values: { zone: wanted.zone } });
  if (desk.office.owner(id) !== null)
    throw new Trouble('principal-exists', { retry: false, values: { principal: id } });
  const { name, pronoun, secrecy, language, zone, addresses, workingDays } = wanted;
  const said = { nl: wanted.named.nl || name, en: wanted.named.en || name };
  const owner = await desk.office.addPrincipal(id, {
    name,
    named: said,
    pronoun,
    secrecy,
    language,
    zone,
    addresses: addresses.map((address) => address.toLowerCase()),
    closing: { nl: `secretariaat ${name}`, en: `on behalf of ${name}` },
    emergencyText: EMERGENCY,
    workingDays,
  });
  const user = await userFor(desk, caller, wanted, id);
  await desk.users.add(user);
  if (wanted.alertAddress !== undefined) await setAlertAddress(owner, wanted.alertAddress, user.id);
  return { principal: id, user: user.id };
}

/** The first user of an empty office is taken for the principal he adds. */
async function userFor(desk: Desk, caller: Caller, wanted: Wanted, id: string): Promise<User> {
  const access = [{ principal: id, role: 'principal' as const }];
  const { user } = caller;
  const fresh = { id, name: wanted.name, language: wanted.language, access };
  if (user !== null && (wanted.me || user.access.length === 0)) {
    const name = user.access.length === 0 ? wanted.name : user.name;
    return { ...fresh, id: user.id, name };
  }
  const known = (await desk.users.list()).some((one) => one.id === id);
  return known ? { ...fresh, id: `${id}-1`.slice(0, 40) } : fresh;
}

/** “mr. Van den Berg” becomes `van-den-berg`: degrees with a point fall away, signs become hyphens. */
export function shortNameOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(^|\s)\p{L}+\.(?=\s)/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
    .slice(0, 40);
}

function isZone(zone: string): boolean {
  try {
    return Temporal.Now.zonedDateTimeISO(zone).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** What goes out when somebody writes of an emergency, until the principal sets his own text. */
const EMERGENCY = {
  nl: 'Deze mailbox wordt niet op spoed gelezen. Bij levensgevaar belt u 112; bij medische spoed uw huisarts of de huisartsenpost.',
  en: 'This mailbox is not read for emergencies. If a life is in danger, call 112; for urgent medical help, call your doctor or the out-of-hours service.',
} as const;
