import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeEtiquette,
  mergePeople,
  noteDay,
  noteGift,
  partPeople,
  personMeant,
  setPersonClock,
} from '../../../src/engine/index.ts';
import { card } from '../../contracts/holding.ts';
import { letter } from '../../world/letter.ts';
import { principal } from '../../world/office.ts';
import { openRelationsDesk, type RelationsDesk } from './desk.ts';

const BERG = 'berg@kantoor.example';
const WORK = 'els@vries.example';
const HOME = 'e.devries@thuis.example';

/**
 * What may happen to somebody, by mail from one of his addresses, by a card, or by the hand of the office. Not so what the
 * office decides by who they are then, and what stays decided: news of a death stops whatever runs to the one they are, and a
 * promise is minded of somebody it deals with, which one record may say for both. */
type Happening =
  | { readonly does: 'mail'; readonly from: string; readonly says: string }
  | { readonly does: 'card'; readonly name: string; readonly mail: string; readonly number: number }
  | { readonly does: 'no-card'; readonly name: string }
  | { readonly does: 'etiquette'; readonly form: 'u' | 'je'; readonly minds: string }
  | { readonly does: 'day'; readonly day: string }
  | { readonly does: 'gift'; readonly what: string }
  | { readonly does: 'clock'; readonly place: string | null };

const address = fc.constantFrom(WORK, HOME, 'els@nieuw.example');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    does: fc.constant('mail' as const),
    from: address,
    says: fc.constantFrom(
      'Kunt u mij voor vrijdag laten weten of dit zo goed is?',
      'Dear all,\n\nNoted.\n\nKind regards,\n\n-- \nEls de Vries\nOffice hours 9am–5pm ET',
      'Dank, tot ziens.\n\n-- \nEls de Vries\nadvocaat\nDe Vries Advocaten\n06 55 50 12 34',
    ),
  }),
  fc.record({
    does: fc.constant('card' as const),
    name: fc.constantFrom('een', 'twee'),
    mail: address,
    number: fc.integer({ min: 10, max: 99 }),
  }),
  fc.record({ does: fc.constant('no-card' as const), name: fc.constantFrom('een', 'twee') }),
  fc.record({
    does: fc.constant('etiquette' as const),
    form: fc.constantFrom('u' as const, 'je' as const),
    minds: fc.constantFrom('geen noten', 'nooit vóór tienen bellen'),
  }),
  fc.record({
    does: fc.constant('day' as const),
    day: fc.constantFrom('1970-12-01', '1971-01-02'),
  }),
  fc.record({ does: fc.constant('gift' as const), what: fc.constantFrom('wijn', 'een boek') }),
  fc.record({
    does: fc.constant('clock' as const),
    place: fc.constantFrom('New York', 'Tokio', null),
  }),
);

/** Two records that may be one person, and an address book. */
async function desk(): Promise<RelationsDesk & { readonly book: string }> {
  const opened = await openRelationsDesk({ seed: 'merge' });
  const book = opened.world.mail.contacts.addBook('berg', { name: 'werk' });
  await opened.connect({ kind: 'memory-contacts', settings: { user: 'berg' } });
  for (const from of [WORK, HOME])
    await opened.world.receive(letter({ from: `Els de Vries <${from}>`, to: BERG }));
  return { ...opened, book };
}

async function happen(
  desk: RelationsDesk & { readonly book: string },
  what: Happening,
  first: string,
): Promise<void> {
  const { world, owner, book } = desk;
  const himself = principal();
  const { contacts } = world.mail;
  switch (what.does) {
    case 'mail':
      return world.receive(
        letter({ from: `Els de Vries <${what.from}>`, to: BERG, text: what.says }),
      );
    case 'card': {
      const phone = `TEL:+316555000${what.number}`;
      const text = card(what.name, 'Els de Vries', [`EMAIL:${what.mail}`, phone]);
      contacts.put('berg', book, text, `${what.name}.vcf`);
      await desk.look();
      return;
    }
    case 'no-card':
      contacts.remove('berg', book, `${book}${what.name}.vcf`);
      await desk.look();
      return;
    case 'etiquette': {
      const person = await personMeant(owner.store.read, first);
      const { form, minds } = what;
      return changeEtiquette(owner, himself, person, { form, addSensitivities: [minds] });
    }
    case 'day': {
      const person = await personMeant(owner.store.read, first);
      return noteDay(owner, himself, person, { kind: 'birthday', day: what.day });
    }
    case 'gift': {
      const person = await personMeant(owner.store.read, first);
      const gift = { direction: 'given', day: '2026-11-24', what: what.what, worth: null } as const;
      await noteGift(owner, himself, person, gift);
      return;
    }
    case 'clock': {
      const { place } = what;
      const change = { person: first, by: himself.id, change: { place } };
      await setPersonClock(owner, change, 'nl');
      return;
    }
    default:
      return what satisfies never;
  }
}

/** All that is on record of people, whoever they are merged with. */
async function state({ owner }: RelationsDesk): Promise<unknown> {
  const all = (sql: string) => owner.store.read.all(sql);
  return {
    people: await all('SELECT * FROM person ORDER BY id'),
    claims: await all('SELECT * FROM claim ORDER BY kind, value, person'),
    etiquette: await all('SELECT person, card FROM etiquette ORDER BY person'),
    gifts: await all('SELECT person, what FROM gift ORDER BY id'),
    days: await all('SELECT person, kind, evidence, day FROM person_day ORDER BY 1, 2, 3'),
    members: await all('SELECT person, organisation, evidence, role FROM member ORDER BY 1, 2, 3'),
    cards: await all('SELECT name, person, text FROM contact_card ORDER BY name'),
    suggested: await all('SELECT person, field, value FROM person_suggestion ORDER BY 1, 2, 3'),
    // Not whether they are open: what a death stopped while they were one stays stopped.
    loops: await all('SELECT counterpart, address, what FROM loop ORDER BY id'),
    found: await all('SELECT * FROM person_one ORDER BY id'),
  };
}

async function idOf({ owner }: RelationsDesk, mail: string): Promise<string> {
  return (await personMeant(owner.store.read, mail)).id;
}

async function merged(at: RelationsDesk, one: string, other: string): Promise<string> {
  const { read } = at.owner.store;
  const himself = principal();
  return mergePeople(
    at.owner,
    himself,
    await personMeant(read, one),
    await personMeant(read, other),
  );
}

test('merged and parted again everything is as if they had never been one, whatever came of either between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 8 }), fc.boolean(), async (many, turned) => {
      const [kept, part] = turned ? [HOME, WORK] : [WORK, HOME];
      await using apart = await desk();
      await using together = await desk();
      const first = await idOf(apart, kept);
      await partPeople(apart.owner, principal(), await merged(apart, kept, part));
      const merge = await merged(together, kept, part);
      for (const what of many) {
        await happen(apart, what, first);
        await happen(together, what, first);
      }
      await partPeople(together.owner, principal(), merge);
      expect(await state(together)).toEqual(await state(apart));
    }),
    { numRuns: 25 },
  );
}, 240_000);

test('three records merged in a row are parted in any order', async () => {
  const third = 'els@derde.example';
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    await using at = await desk();
    await at.world.receive(letter({ from: `Els de Vries <${third}>`, to: BERG }));
    const before = await state(at);
    const merges = [await merged(at, WORK, HOME), await merged(at, third, WORK)];
    const whole = await at.shown(HOME);
    expect(whole.person.addresses.toSorted()).toEqual([HOME, WORK, third].toSorted());
    expect(whole.person.id).toBe(await idOf(at, third));
    for (const which of order) await partPeople(at.owner, principal(), merges[which] ?? '');
    expect(await state(at)).toEqual(before);
  }
});
