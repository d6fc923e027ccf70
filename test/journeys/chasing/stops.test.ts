import { expect, test } from 'vitest';
import { approve } from '../../../src/engine/index.ts';
import { readActs } from '../../../src/store/records/acts.ts';
import { addMark, personWithAddress, writePerson } from '../../../src/store/records/people.ts';
import { ELS, JANSEN } from '../diary/desk.ts';
import { letter } from '../../world/letter.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import {
  asks,
  comesTo,
  consent,
  isAsked,
  left,
  letters,
  openChasingDesk,
  openLoops,
  sentTimes,
  wall,
  writes,
  REPORT,
} from './desk.ts';

const DEED = {
  subject: 'Opdracht',
  text: 'Geachte heer Jansen,\n\nWilt u ons de getekende opdrachtbevestiging sturen?\n\nP. Berg',
};

/** He has a second address, and works with somebody at the same house. */
async function knowJansen(world: TestOffice): Promise<void> {
  await world.owner().store.transact(async (writer) => {
    const person = await personWithAddress(writer, 'piet@jansen.example');
    if (person === null) throw new Error('Jansen is not known');
    const addresses = [...person.addresses, 'p.jansen@thuis.example'];
    await writePerson(writer, { ...person, addresses }, 'user', world.clock.now());
  });
}

test('consented to on a Saturday, it leaves on Monday at ten', async () => {
  await using world = await openChasingDesk();
  await comesTo(world, '2026-11-27T11:00');
  await asks(world, JANSEN, REPORT);
  await comesTo(world, '2026-12-04T10:00');
  await comesTo(world, '2026-12-05T21:15');
  expect(await consent(world)).toEqual(['correspondence.chase']);
  expect(left(world)).toEqual([]);
  await comesTo(world, '2026-12-06T14:00');
  expect(left(world)).toEqual([]);
  await comesTo(world, '2026-12-07T10:00');
  expect(sentTimes(world)).toEqual(['2026-12-07T10:00 piet@jansen.example: Re: Pand Lindelaan']);
  // Its own round of that morning writes nothing beside it.
  expect(await consent(world)).toEqual([]);
});

test('an answer between proposal and consent: nothing of it leaves, and the other point is written alone', async () => {
  await using world = await openChasingDesk();
  const report = await asks(world, JANSEN, REPORT);
  await asks(world, JANSEN, DEED);
  await comesTo(world, '2026-12-01T10:00');
  await comesTo(world, '2026-12-01T10:20');
  await writes(world, JANSEN, { text: 'Het rapport gaat hierbij.\n\nPiet Jansen', under: report });
  await comesTo(world, '2026-12-01T10:21');
  expect(await consent(world)).toEqual(['correspondence.chase']);
  expect(letters(world)).toHaveLength(1);
  expect(letters(world)[0]).toContain('vroegen wij u om de getekende opdrachtbevestiging');
  expect(letters(world)[0]).not.toContain('taxatierapport');
});

test('an answer from another address of his, in a mail of its own, stops it where it names the thing', async () => {
  await using world = await openChasingDesk();
  await knowJansen(world);
  await asks(world, JANSEN, REPORT);
  await asks(world, JANSEN, DEED);
  await writes(world, 'Piet Jansen <p.jansen@thuis.example>', {
    subject: 'Rapport',
    text: 'Hierbij, van huis uit, het taxatierapport van het pand.\n\nPiet Jansen',
  });
  expect((await openLoops(world)).map(({ what }) => what)).toEqual([
    'de getekende opdrachtbevestiging',
  ]);
});

test('a mail of his about something else stops nothing', async () => {
  await using world = await openChasingDesk();
  await asks(world, JANSEN, REPORT);
  await writes(world, JANSEN, { subject: 'Borrel', text: 'Kom je vrijdag ook?\n\nPiet' });
  expect((await openLoops(world)).filter(({ owes }) => owes === 'they')).toHaveLength(1);
});

const AWAY = ['Auto-Submitted: auto-replied'];

test('somebody away is reminded after his return, also of what is asked meanwhile', async () => {
  await using world = await openChasingDesk();
  const report = await asks(world, JANSEN, REPORT);
  await writes(world, JANSEN, {
    subject: 'Afwezig',
    text: 'Ik ben afwezig tot en met maandag 14 december 2026.',
    under: report,
    headers: AWAY,
  });
  await asks(world, JANSEN, DEED);
  await comesTo(world, '2026-12-01T10:00');
  expect(await consent(world)).toEqual([]);
  await comesTo(world, '2026-12-15T10:00');
  expect(await consent(world)).toEqual(['correspondence.chase']);
  expect(letters(world)[0]).toContain('Twee punten staan bij ons nog open');
});

test('whoever stands in for him is asked instead, and his answer is the answer', async () => {
  await using world = await openChasingDesk();
  const report = await asks(world, JANSEN, REPORT);
  await writes(world, JANSEN, {
    subject: 'Afwezig',
    text: 'Ik ben afwezig tot en met maandag 14 december 2026. Neem contact op met mijn collega Anna de Wit (anna@jansen.example).',
    under: report,
    headers: AWAY,
  });
  await comesTo(world, '2026-12-01T10:00');
  expect(await consent(world)).toEqual(['correspondence.chase']);
  expect(letters(world)).toEqual([
    'anna@jansen.example: Piet Jansen is afwezig en noemt u voor de tussentijd. Op dinsdag 24 november vroegen wij om het taxatierapport van het pand; onze mail staat hieronder. Zou u het ons uiterlijk dinsdag 8 december kunnen sturen, of laten weten bij wie wij daarvoor terechtkunnen?',
  ]);
  const [asked] = left(world);
  await writes(world, 'Anna de Wit <anna@jansen.example>', {
    text: 'Hierbij het rapport.\n\nAnna de Wit',
    under: asked?.messageId ?? '',
  });
  expect((await openLoops(world)).filter(({ owes }) => owes === 'they')).toEqual([]);
});

test('a notice that names somebody of another house leads nobody there', async () => {
  await using world = await openChasingDesk();
  const report = await asks(world, JANSEN, REPORT);
  await writes(world, JANSEN, {
    subject: 'Afwezig',
    text: 'Ik ben afwezig tot en met maandag 14 december 2026. Neem contact op met dief@kwaad.example.',
    under: report,
    headers: AWAY,
  });
  await comesTo(world, '2026-12-01T10:00');
  expect(await consent(world)).toEqual([]);
  await comesTo(world, '2026-12-15T10:00');
  expect(await consent(world)).toEqual(['correspondence.chase']);
  expect(letters(world)[0]).toMatch(/^piet@jansen\.example: /);
});

test('where a profession keeps secrets nobody stands in, and the letter names nothing', async () => {
  await using world = await openChasingDesk({ principals: [{ id: 'berg', secrecy: 'lawyer' }] });
  const report = await asks(world, JANSEN, REPORT);
  await asks(world, JANSEN, DEED);
  await writes(world, JANSEN, {
    subject: 'Afwezig',
    text: 'Ik ben afwezig tot en met vrijdag 4 december 2026. Neem contact op met mijn collega Anna de Wit (anna@jansen.example).',
    under: report,
    headers: AWAY,
  });
  await comesTo(world, '2026-12-01T10:00');
  expect(await consent(world)).toEqual([]);
  await comesTo(world, '2026-12-07T10:00');
  expect(await consent(world)).toEqual(['correspondence.chase']);
  expect(letters(world)).toEqual([
    'piet@jansen.example: Op dinsdag 24 november stuurden wij u een bericht. Zouden wij uiterlijk maandag 14 december uw antwoord mogen hebben? Is het al onderweg, dan hoeft u niets te doen.',
  ]);
  expect(left(world)[0]?.subject).toBe('Ons bericht van maandag 7 december');
});

test('news of a death stops everything that waits for the household, what was consented to as well', async () => {
  await using world = await openChasingDesk();
  await comesTo(world, '2026-11-27T11:00');
  await asks(world, ELS, { ...REPORT, text: 'Kun je ons het taxatierapport sturen?\n\nP.' });
  await comesTo(world, '2026-12-04T10:00');
  await comesTo(world, '2026-12-05T09:00');
  expect(await consent(world)).toEqual(['correspondence.chase']);
  await writes(world, ELS, {
    subject: 'Verdrietig nieuws',
    text: 'Gisteren is mijn man overleden.\n\nEls Visser',
  });
  await comesTo(world, '2026-12-07T10:00');
  expect(left(world).filter(({ subject }) => subject.includes('Lindelaan'))).toEqual([]);
  expect(await openLoops(world)).toEqual([]);
});

test('two principals have the same debtor: each writes for himself, and knows nothing of the other', async () => {
  await using world = await openChasingDesk({ principals: [{ id: 'berg' }, { id: 'smit' }] });
  await asks(world, JANSEN, REPORT);
  const text = 'Geachte heer Jansen,\n\nWilt u ons de jaarrekening sturen?\n\nP. Smit';
  await world.receive(
    letter({ from: 'smit@kantoor.example', to: JANSEN, text, date: world.clock.now() }),
    { owner: 'smit', use: 'sent' },
  );
  world.clock.moveTo(wall('2026-12-01T10:00'));
  await world.settle();
  await world.settle('smit');
  for (const id of ['berg', 'smit']) {
    const waiting = (await readActs(world.owner(id).store.read, '', 100)).filter(
      ({ act, state }) => state === 'approve' && act.kind === 'correspondence.chase',
    );
    expect(waiting).toHaveLength(1);
    for (const act of waiting) await approve(world.owner(id), act.id, principal(id));
    await world.settle(id);
  }
  const all = letters(world);
  expect(all).toHaveLength(2);
  expect(all.filter((one) => one.includes('taxatierapport'))).toHaveLength(1);
  expect(all.filter((one) => one.includes('jaarrekening'))).toHaveLength(1);
});

test('a court is not reminded: the principal is told instead, once', async () => {
  await using world = await openChasingDesk();
  await world.owner().store.transact(async (writer) => {
    const person = await personWithAddress(writer, 'piet@jansen.example');
    if (person !== null) await addMark(writer, person.id, 'court', world.clock.now());
  });
  await asks(world, JANSEN, REPORT);
  await comesTo(world, '2026-12-01T10:00');
  expect(await consent(world)).toEqual([]);
  expect(await isAsked(world)).toEqual([
    'Van Piet Jansen is geen antwoord op "het taxatierapport van het pand". Een rechtbank herinneren wij niet uit onszelf. Wat wilt u? [Ik bel zelf | Ik schrijf zelf | Het is afgehandeld | Laten rusten]',
  ]);
});
