import { Trouble } from '../../../core/errors.ts';
import { addressesIn } from '../../../core/letters/mailing/addresses.ts';
import type { KeptOut, KeptOutWhy } from '../../../core/letters/mailing/mailing.ts';
import { mayAnswer } from '../../../core/mandate/may-answer.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import {
  isErased,
  keepOut,
  keptOut,
  letIn,
  whyKeptOut,
  type Kept,
} from '../../../store/records/letters/kept-out.ts';
import { readProfile } from '../../../store/records/meta.ts';
import { recordsOf } from '../../../store/records/relations/one-person.ts';
import { readPerson } from '../../../store/records/people.ts';
import type { Reader, Writer } from '../../../store/access.ts';
import type { Consenting } from '../../approvers.ts';
import { mandatesOf } from '../../deciding/mandate.ts';
import type { Owner } from '../../owner.ts';
import { personMeant } from '../../people/person-meant.ts';
import { principalChanged } from '../../principal-changed.ts';

/** Somebody who gets no letter of a list, as he is shown. */
interface ShownKeptOut {
  /** Empty for somebody whose record was erased: nobody can tell any more who it was. */
  readonly who: string;
  readonly why: KeptOutWhy;
}

/** Who asks not to be written to may ask for it again; the others were kept out for the principal's sake. */
const PRINCIPAL_DECIDED: readonly KeptOutWhy[] = ['deceased', 'never'];

/** Everybody who gets no letter of a list. */
export async function everybodyKeptOut(owner: Owner): Promise<readonly ShownKeptOut[]> {
  const { read } = owner.store;
  const all = await keptOut(read);
  return Promise.all(
    all.map(async ({ person, address, why }) => {
      const record = person === null ? null : await readPerson(read, person);
      const alone = address !== null && isErased(address) ? '' : address;
      return { who: record?.name ?? alone ?? person ?? '', why };
    }),
  );
}

/**
 * Keeps somebody out of every list from now on, or with `why` null lets him in again: a person on record with all his
 * addresses, or an address that nobody here has. Who has died or is never to be written to is let in again by the principal,
 * or by the second person whom his letter of mandate names for letters.
 * @throws Trouble `person-unknown`, `person-ambiguous`, `kept-out-only-principal`
 */
export async function changeKeptOut(
  owner: Owner,
  by: Consenting,
  { who, why }: { readonly who: string; readonly why: KeptOutWhy | null },
): Promise<void> {
  const meant = await meantBy(owner, who);
  await owner.store.transact(async (writer: Writer) => {
    const was = await whyKeptOut(writer, meant.kept);
    const lets = was.some((one) => PRINCIPAL_DECIDED.includes(one) && isWeaker(why));
    if (lets && !(await speaksForHim(owner, writer, by)))
      throw new Trouble('kept-out-only-principal', { retry: false, values: { who } });
    await letIn(writer, meant.kept);
    const at = owner.tools.clock.now();
    if (why !== null) await keepOut(writer, { ...meant.as, why }, { at, by: by.id });
    const { person } = meant.as;
    await principalChanged(owner, writer, {
      by: by.id,
      marks: {
        change: 'kept-out',
        given: String(why !== null),
        ...(why === null ? {} : { why }),
        ...(was.length === 0 ? {} : { was: was.join(' ') }),
      },
      refs: person === null ? [] : [person],
    });
  });
}

/** Whoever is only unsubscribed may be let in by anybody of the office. */
function isWeaker(why: KeptOutWhy | null): boolean {
  return why === null || why === 'unsubscribed';
}

async function speaksForHim(owner: Owner, reader: Reader, by: Consenting): Promise<boolean> {
  const profile = await readProfile(reader);
  const today = dayOf(owner.tools.clock.now(), profile?.zone ?? 'UTC').toString();
  const speaking = {
    name: by.name,
    everything: by.roles.includes('principal'),
    second: by.roles.includes('second'),
  };
  return mayAnswer(speaking, await mandatesOf(reader), { act: 'correspondence.write', today });
}

/** How he is put on the list, and everything under which he may stand on it. */
async function meantBy(
  owner: Owner,
  who: string,
): Promise<{ readonly as: Pick<KeptOut, 'person' | 'address'>; readonly kept: Kept }> {
  const { read } = owner.store;
  try {
    const { id, addresses } = await personMeant(read, who);
    const people = await recordsOf(read, id);
    return { as: { person: id, address: null }, kept: { people, addresses } };
  } catch (error) {
    const [address] = addressesIn(who).addresses;
    const isUnknown = error instanceof Trouble && error.code === 'person-unknown';
    if (!isUnknown || address === undefined) throw error;
    return { as: { person: null, address }, kept: { people: [], addresses: [address] } };
  }
}
