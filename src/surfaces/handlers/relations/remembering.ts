import { OPERATIONS } from '../../../contract/index.ts';
import { Trouble } from '../../../core/errors.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import {
  askForLetter,
  changeEtiquette,
  contact,
  exportContacts,
  forgetGift,
  noteDay,
  noteGift,
  organisationNamed,
  personMeant,
  takeSuggestion,
} from '../../../engine/index.ts';
import { goTo } from '../authorise.ts';
import { bind } from '../bind.ts';
import { letItBeDone } from '../consenting.ts';
import { writeLook } from '../looked-at.ts';
import { zoneOf } from '../looking.ts';

/** How one deals with people, and which of their days are remembered. */
export const REMEMBERING = {
  'change-etiquette': bind(
    OPERATIONS['change-etiquette'],
    async (desk, caller, { principal, person, ...change }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const who = await personMeant(at.owner.store.read, person);
      await changeEtiquette(at.owner, at.consenting, who, change);
      const { salutation } = await contact(at.owner, who.id);
      return { person: who.id, salutation };
    },
  ),

  'note-day': bind(OPERATIONS['note-day'], async (desk, caller, { principal, person, ...day }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const who = await personMeant(at.owner.store.read, person);
    await noteDay(at.owner, at.consenting, who, day);
    await letItBeDone(desk, at);
    return { person: who.id };
  }),

  'note-gift': bind(
    OPERATIONS['note-gift'],
    async (desk, caller, { principal, person, ...gift }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const who = await personMeant(at.owner.store.read, person);
      return { person: who.id, gift: await noteGift(at.owner, at.consenting, who, gift) };
    },
  ),

  'forget-gift': bind(OPERATIONS['forget-gift'], async (desk, caller, { principal, gift }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    await forgetGift(at.owner, gift);
    return { gift };
  }),

  'take-suggestion': bind(
    OPERATIONS['take-suggestion'],
    async (desk, caller, { principal, person, ...said }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const who = await personMeant(at.owner.store.read, person);
      await takeSuggestion(at.owner, at.consenting, who, said);
      await letItBeDone(desk, at);
      return { person: who.id, taken: said.take };
    },
  ),

  'ask-letter': bind(
    OPERATIONS['ask-letter'],
    async (desk, caller, { principal, person, letter, kind, on }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const who = await personMeant(at.owner.store.read, person);
      const zone = await zoneOf(at);
      const day = on ?? dayOf(desk.now(), zone).toString();
      const asked =
        letter === 'condole' ? ({ letter } as const) : ({ letter, kind, on: day } as const);
      await askForLetter(at.owner, who.id, asked, zone);
      await letItBeDone(desk, at);
      return { person: who.id };
    },
  ),

  'export-contacts': bind(OPERATIONS['export-contacts'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    const { ids, text } = await exportContacts(at.owner);
    await writeLook(desk, at, 'contacts', ids);
    return { count: ids.length, text };
  }),

  organisation: bind(OPERATIONS.organisation, async (desk, caller, { principal, name }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await organisationNamed(at.owner, name);
    if (found === null)
      throw new Trouble('organisation-unknown', { retry: false, values: { name } });
    await writeLook(
      desk,
      at,
      'contacts',
      found.people.map(({ id }) => id),
    );
    return structuredClone(found);
  }),
};
