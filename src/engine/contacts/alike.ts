import { likeness, type Likeness } from '../../core/people/same-person.ts';
import type { Person } from '../../core/records/person.ts';
import { sentence } from '../../core/text/words.ts';
import type { Reader } from '../../store/access.ts';
import { tellOnce } from '../../store/records/diary/told-once.ts';
import { readProfile } from '../../store/records/meta.ts';
import { readPerson } from '../../store/records/people.ts';
import { alikePairs, areDifferent } from '../../store/records/relations/merges.ts';
import { onOppositeSides } from '../../store/records/relations/sides.ts';
import type { Owner } from '../owner.ts';
import { raise } from '../raise.ts';

/** Two records that may be of one person, and why. */
export interface Alike {
  readonly one: Person;
  readonly other: Person;
  readonly why: Likeness;
}

/** Pairs looked at in one go: a book in which everybody is called Jansen must not keep the office busy. */
const PAIRS_AT_MOST = 500;

/**
 * Who may be the same person: the same address or number, or the same name. Never two who stand on opposite sides of a matter,
 * and never two of whom somebody said that they are not.
 */
async function alike(reader: Reader): Promise<readonly Alike[]> {
  const found: Alike[] = [];
  for (const { one: a, other: b } of await alikePairs(reader, PAIRS_AT_MOST)) {
    const [one, other] = [await readPerson(reader, a), await readPerson(reader, b)];
    if (one === null || other === null || one.id === other.id) continue;
    const why = likeness(one, other);
    if (why === null || (await areDifferent(reader, one.id, other.id))) continue;
    if (await onOppositeSides(reader, one.id, other.id)) continue;
    found.push({ one, other, why });
  }
  return found;
}

/** Says once of each two that they look alike. */
export async function tellAlike(owner: Owner): Promise<void> {
  const pairs = await alike(owner.store.read);
  if (pairs.length === 0) return;
  await owner.store.transact(async (writer) => {
    const profile = await readProfile(writer);
    const at = owner.tools.clock.now();
    const fresh: Alike[] = [];
    for (const pair of pairs) {
      const name = `alike:${owner.tools.keyedHash(owner.id, `${pair.one.id}:${pair.other.id}`)}`;
      if (await tellOnce(writer, name, at)) fresh.push(pair);
    }
    const [first] = fresh;
    if (profile === null || first === undefined) return;
    const values = {
      one: first.one.name,
      other: first.other.name,
      count: String(fresh.length - 1),
    };
    const key = fresh.length === 1 ? 'engine.contacts-alike-one' : 'engine.contacts-alike';
    const said = sentence(key, values);
    await raise(owner, writer, profile, { said, urgent: false, about: first.one.id });
  });
}

/** The same for whoever shows them. */
export function alikeContacts({ store }: Pick<Owner, 'store'>): Promise<readonly Alike[]> {
  return alike(store.read);
}

/** How many pairs may be one person each. */
export async function alikeCount({ store }: Pick<Owner, 'store'>): Promise<number> {
  return (await alike(store.read)).length;
}
