import { OPERATIONS } from '../../../contract/index.ts';
import { Trouble } from '../../../core/errors.ts';
import { say } from '../../../core/text/words.ts';
import {
  actNow,
  addContact,
  addressBooks,
  alikeCount,
  changeContact,
  contact,
  people,
  personMeant,
  readContactsNow,
  removeCard,
  type ContactChanged,
} from '../../../engine/index.ts';
import { goTo, type AtPrincipal } from '../authorise.ts';
import { bind } from '../bind.ts';
import { letItBeDone } from '../consenting.ts';
import type { Desk } from '../desk.ts';
import { writeLook } from '../looked-at.ts';
import { zoneOf } from '../looking.ts';

/** Relations: the people that are known, their address books, and what is said of them. */
export const RELATING = {
  contacts: bind(OPERATIONS.contacts, async (desk, caller, { principal, text, limit }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await people(at.owner, { text: text ?? null, limit });
    await writeLook(
      desk,
      at,
      'contacts',
      found.map(({ id }) => id),
    );
    return {
      zone: await zoneOf(at),
      people: structuredClone(found),
      books: await addressBooks(at.owner),
      alike: await alikeCount(at.owner),
    };
  }),

  contact: bind(OPERATIONS.contact, async (desk, caller, { principal, person }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await contact(at.owner, person);
    await writeLook(desk, at, 'contact', [found.person.id]);
    return { ...structuredClone(found), zone: await zoneOf(at) };
  }),

  'add-contact': bind(OPERATIONS['add-contact'], async (desk, caller, { principal, ...said }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    return done(desk, at, await addContact(at.owner, at.consenting, said));
  }),

  'change-contact': bind(
    OPERATIONS['change-contact'],
    async (desk, caller, { principal, person, ...said }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const who = await personMeant(at.owner.store.read, person);
      return done(desk, at, await changeContact(at.owner, at.consenting, who, said));
    },
  ),

  'remove-card': bind(
    OPERATIONS['remove-card'],
    async (desk, caller, { principal, person, book }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const who = await personMeant(at.owner.store.read, person);
      return done(desk, at, await removeCard(at.owner, at.consenting, who, book));
    },
  ),

  'read-contacts': bind(OPERATIONS['read-contacts'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const looked = await readContactsNow(at.owner);
    await desk.office.settle(at.owner.id);
    return {
      ...looked,
      troubled: looked.troubled.map(({ book, said }) => ({
        book,
        why: say(desk.words, said, caller.language),
      })),
    };
  }),

  'connect-contacts': bind(
    OPERATIONS['connect-contacts'],
    async (desk, caller, { principal, account, secret }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      const tried = await desk.tryContacts(account, secret);
      if (!tried.ok) throw new Trouble(tried.code, { retry: false, values: tried.values });
      const { kind, settings } = tried;
      const host = account.url.replace(/^[a-z]+:\/\//i, '').split(/[/?#]/)[0] ?? account.url;
      const title = account.title === '' ? host : account.title;
      const stored = { kind, title, settings, secret: tried.secret };
      const id = await desk.office.addAccount(at.owner.id, stored);
      return { account: id, books: tried.folders ?? 0 };
    },
  ),
};

/** What became of a change, waited for as long as a person waits. */
async function done(desk: Desk, at: AtPrincipal, changed: ContactChanged) {
  await letItBeDone(desk, at);
  const now = changed.act === null ? null : await actNow(at.owner, changed.act, at.viewing);
  const act = changed.act === null ? null : { id: changed.act, state: now?.state ?? 'approve' };
  return { person: changed.person, book: changed.book, act };
}
