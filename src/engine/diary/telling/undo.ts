import { Trouble } from '../../../core/errors.ts';
import type { UndoOrder } from '../../../core/orders/order.ts';
import { sayUndo } from '../../../core/orders/standing/read-undo.ts';
import { inBoth, type Language } from '../../../core/text/words.ts';
import { actsOn } from '../../../store/records/acts.ts';
import { readProfile } from '../../../store/records/meta.ts';
import type { Consenting } from '../../approvers.ts';
import { dropWaiting } from '../../bundles/undoes.ts';
import type { Owner } from '../../owner.ts';
import { decideOn, type Told } from './tell.ts';
import { answersTo } from './told.ts';

/**
 * Takes back what a bundle did, as `tell` does with "maak dat ongedaan": of the order that is named, or of the last one told.
 * Comes to a bundle of its own, to be agreed to.
 */
export async function undoBundle(
  owner: Owner,
  by: Consenting,
  named: string | null,
  language: Language,
): Promise<Extract<Told, { readonly understood: true }>> {
  const profile = await readProfile(owner.store.read);
  if (profile === null)
    throw new Trouble('profile-missing', { retry: false, values: { owner: owner.id } });
  const order: UndoOrder = { kind: 'undo', rests: [], assumptions: [] };
  const said = inBoth((each) => [sayUndo(each)]);
  const sees = by.roles.includes('principal');
  const given = {
    ...{ by: by.id, name: by.name, everything: sees, text: sayUndo(language), language },
    orders: [order],
    undoes: await dropWaiting(owner, by, named),
  };
  const arrival = await decideOn(owner, profile, given, { sees, said });
  owner.tools.changed(owner.id);
  return {
    understood: true,
    orders: [order],
    said: said[language],
    answers: await answersTo(owner, arrival, language),
    arrival,
    acts: (await actsOn(owner.store.read, arrival)).map(({ id }) => id),
  };
}
