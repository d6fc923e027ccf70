import { Trouble } from '../../core/errors.ts';
import type { HouseStyle } from '../../core/letters/house-style.ts';
import {
  changeHouseStyle,
  houseStyleSchema,
  readHouseStyle,
} from '../../store/records/letters/house-style.ts';
import { setPostalAddress } from '../../store/records/letters/letters.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Owner } from '../owner.ts';
import { personMeant } from '../people/person-meant.ts';
import { principalChanged } from '../principal-changed.ts';

/** How the paper of the office looks. */
export async function houseStyle(owner: Owner): Promise<HouseStyle> {
  const profile = await readProfile(owner.store.read);
  return readHouseStyle(owner.store.read, { name: profile?.name ?? owner.id });
}

/**
 * Changes what is named of the house style.
 * @throws Trouble `settings-invalid` for a reference without year and number, or a line that is none
 */
export async function changeStyle(
  owner: Owner,
  change: Partial<HouseStyle>,
  by: string,
): Promise<HouseStyle> {
  const read = houseStyleSchema.safeParse(change);
  if (!read.success) {
    const [issue] = read.error.issues;
    const setting = String(issue?.path[0] ?? 'house-style');
    const given: unknown = Reflect.get(change, setting);
    const value = typeof given === 'string' ? given : JSON.stringify(given ?? '');
    throw new Trouble('settings-invalid', { retry: false, values: { setting, value } });
  }
  await owner.store.transact(async (writer) => {
    await changeHouseStyle(writer, read.data);
    await principalChanged(owner, writer, { by, marks: { change: 'house-style' } });
  });
  return houseStyle(owner);
}

/**
 * Notes where somebody has his post.
 * @throws Trouble `person-unknown`, `person-ambiguous`
 */
export async function setPersonAddress(
  owner: Owner,
  {
    person,
    lines,
    by,
  }: { readonly person: string; readonly lines: readonly string[]; readonly by: string },
): Promise<{ readonly person: string; readonly name: string; readonly lines: readonly string[] }> {
  const meant = await personMeant(owner.store.read, person);
  await owner.store.transact(async (writer) => {
    await setPostalAddress(writer, meant.id, { lines, by, at: owner.tools.clock.now() });
    const marks = { change: 'person-address', given: String(lines.length > 0) };
    await principalChanged(owner, writer, { by, marks, refs: [meant.id] });
  });
  return { person: meant.id, name: meant.name, lines };
}
