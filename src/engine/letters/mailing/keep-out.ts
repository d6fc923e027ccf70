import { Trouble } from '../../../core/errors.ts';
import { addressesIn } from '../../../core/letters/mailing/addresses.ts';
import type { KeptOutWhy } from '../../../core/letters/mailing/mailing.ts';
import { keepOut, keptOut, letIn } from '../../../store/records/letters/kept-out.ts';
import { readPerson } from '../../../store/records/people.ts';
import type { Writer } from '../../../store/access.ts';
import type { Owner } from '../../owner.ts';
import { personMeant } from '../../people/person-meant.ts';
import { principalChanged } from '../../principal-changed.ts';

/** Somebody who gets no letter of a list, as he is shown. */
interface ShownKeptOut {
  readonly who: string;
  readonly why: KeptOutWhy;
}

/** Everybody who gets no letter of a list. */
export async function everybodyKeptOut(owner: Owner): Promise<readonly ShownKeptOut[]> {
  const { read } = owner.store;
  const all = await keptOut(read);
  return Promise.all(
    all.map(async ({ person, address, why }) => {
      const record = person === null ? null : await readPerson(read, person);
      return { who: record?.name ?? address ?? person ?? '', why };
    }),
  );
}

/**
 * Keeps somebody out of every list from now on, or with `why` null lets him in again: a person on record with all his
 * addresses, or an address that nobody here has.
 * @throws Trouble `person-unknown`, `person-ambiguous`
 */
export async function changeKeptOut(
  owner: Owner,
  { who, why, by }: { readonly who: string; readonly why: KeptOutWhy | null; readonly by: string },
): Promise<void> {
  const meant = await meantBy(owner, who);
  await owner.store.transact(async (writer: Writer) => {
    if (why === null) await letIn(writer, meant);
    else await keepOut(writer, { ...meant, why }, { at: owner.tools.clock.now(), by });
    const refs = meant.person === null ? [] : [meant.person];
    await principalChanged(owner, writer, {
      by,
      marks: { change: 'kept-out', given: String(why !== null) },
      refs,
    });
  });
}

async function meantBy(owner: Owner, who: string) {
  try {
    const { id } = await personMeant(owner.store.read, who);
    return { person: id, address: null };
  } catch (error) {
    const [address] = addressesIn(who).addresses;
    const isUnknown = error instanceof Trouble && error.code === 'person-unknown';
    if (!isUnknown || address === undefined) throw error;
    return { person: null, address };
  }
}
