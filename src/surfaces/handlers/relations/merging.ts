import { OPERATIONS } from '../../../contract/index.ts';
import {
  alikeContacts,
  keepApart,
  mergePeople,
  partPeople,
  personMeant,
} from '../../../engine/index.ts';
import { goTo } from '../authorise.ts';
import { bind } from '../bind.ts';
import { writeLook } from '../looked-at.ts';

/** Who is who: records of one person are merged, and parted again. */
export const MERGING = {
  'alike-contacts': bind(OPERATIONS['alike-contacts'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const pairs = await alikeContacts(at.owner);
    await writeLook(
      desk,
      at,
      'contacts',
      pairs.flatMap(({ one, other }) => [one.id, other.id]),
    );
    return { pairs: structuredClone(pairs) };
  }),

  'merge-contacts': bind(
    OPERATIONS['merge-contacts'],
    async (desk, caller, { principal, person, other }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const { read } = at.owner.store;
      const kept = await personMeant(read, person);
      const part = await personMeant(read, other);
      const merge = await mergePeople(at.owner, at.consenting, kept, part);
      return { merge, person: kept.id };
    },
  ),

  'undo-merge': bind(OPERATIONS['undo-merge'], async (desk, caller, { principal, merge }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const { kept, part } = await partPeople(at.owner, at.consenting, merge);
    return { person: kept, other: part };
  }),

  'keep-apart': bind(
    OPERATIONS['keep-apart'],
    async (desk, caller, { principal, person, other }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const { read } = at.owner.store;
      const one = await personMeant(read, person);
      const two = await personMeant(read, other);
      await keepApart(at.owner, at.consenting, one, two);
      return { person: one.id, other: two.id };
    },
  ),
};
