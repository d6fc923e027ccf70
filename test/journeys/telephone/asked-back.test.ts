import { expect, test } from 'vitest';
import { tell } from '../../../src/engine/index.ts';
import { openConvenings } from '../../../src/store/records/meetings/convenings.ts';
import { letter } from '../../world/letter.ts';
import { principal } from '../../world/office.ts';
import { consent, JANSEN, openDesk, order } from '../diary/desk.ts';
import { loopsOf, note, TESS } from './desk.ts';

test('a name that fits three people is asked back with the choices, and one of them is taken', async () => {
  await using world = await openDesk();
  for (const name of ['Karin', 'Kees'])
    await world.receive(
      letter({
        from: `${name} Jansen <${name.toLowerCase()}@jansen.example>`,
        to: 'berg@kantoor.example',
        subject: 'Dag',
        text: 'Dank voor de lunch.',
        date: world.clock.now(),
      }),
    );
  const told = await note(world, 'Jansen belde: donderdag lukt, nummer 020 123 45 67');
  if (told.understood) throw new Error('guessed');
  expect(told.question).toBe('Wie bedoelt u met „Jansen”?');
  const said = told.readings.map((one) => one.said);
  expect(said.toSorted()).toEqual([
    'Karin Jansen (karin@jansen.example) belde: donderdag lukt, nummer +31201234567',
    'Kees Jansen (kees@jansen.example) belde: donderdag lukt, nummer +31201234567',
    'Piet Jansen (piet@jansen.example) belde: donderdag lukt, nummer +31201234567',
  ]);
  expect(await loopsOf(world)).toEqual([]);
  const again = await note(world, said.find((one) => one.startsWith('Kees')) ?? '');
  expect(again.understood).toBe(true);
  expect(await loopsOf(world)).toEqual([
    'we kees@jansen.example: terugbellen: Kees Jansen, +31201234567, donderdag lukt',
  ]);
});

test('of two of a name the one with something open is meant', async () => {
  await using world = await openDesk();
  await world.receive(
    letter({
      from: 'Karin Visser <karin@visser.example>',
      to: 'berg@kantoor.example',
      subject: 'Dag',
      text: 'Dank voor de lunch.',
      date: world.clock.now(),
    }),
  );
  await order(world, 'Stel Els Visser twee momenten voor volgende week voor');
  await consent(world);
  world.clock.moveBy(3_600_000);
  const told = await note(world, 'Visser belde: geen van de tijden lukt');
  expect(told.understood && told.said).toEqual(['Els Visser belde: geen van de tijden lukt']);
});

test('two matters open with one caller: which it is about is asked, and what he names is taken', async () => {
  await using world = await openDesk();
  for (const [subject, text] of [
    ['De boekenkast', 'Wanneer kun je de boekenkast leveren?'],
    ['De offerte', 'Wanneer krijg ik de offerte?'],
  ] as const)
    await world.receive(
      letter({
        from: 'berg@kantoor.example',
        to: JANSEN,
        subject,
        text: `Beste Piet,\n\n${text}\n\nGroet`,
        date: world.clock.now(),
      }),
      { use: 'sent' },
    );
  const told = await note(world, 'Piet Jansen belde: dat wordt donderdag');
  if (told.understood) throw new Error('guessed');
  expect(told.question).toBe('Waarover belde Piet Jansen? Er staat meer dan één zaak open.');
  const said = told.readings.map((one) => one.said).toSorted();
  expect(said).toEqual([
    'Piet Jansen (piet@jansen.example) belde over „Wanneer krijg ik de offerte?”: dat wordt donderdag',
    'Piet Jansen (piet@jansen.example) belde over „de boekenkast”: dat wordt donderdag',
  ]);
  await note(world, said[0] ?? '');
  expect(await loopsOf(world)).toEqual(['they piet@jansen.example: de boekenkast']);
});

test('two meetings without a name are told apart by who else comes', async () => {
  await using world = await openDesk();
  for (const other of ['Els Visser', 'Kate Hill']) {
    await order(world, `plan overleg met Piet Jansen en ${other} volgende week, een uur`);
    await consent(world);
  }
  const told = await note(world, 'Piet Jansen belde: geen van de tijden lukt');
  if (told.understood) throw new Error('guessed');
  const said = told.readings.map((one) => one.said).toSorted();
  expect(said).toEqual([
    'Piet Jansen (piet@jansen.example) belde over „overleg – Els Visser”: geen van de tijden lukt',
    'Piet Jansen (piet@jansen.example) belde over „overleg – Kate Hill”: geen van de tijden lukt',
  ]);
  expect(await note(world, said[1] ?? '')).toMatchObject({ understood: true });
  const open = await openConvenings(world.owner().store.read);
  const heard = open.filter(({ said: answers }) => answers.length > 0);
  expect(heard.map(({ parties }) => parties.map(({ name }) => name))).toEqual([
    ['Piet Jansen', 'Kate Hill'],
  ]);
});

test('an order about somebody who rang is still an order; a question and a task to ring are no notes', async () => {
  await using world = await openDesk();
  const ordered = await tell(world.owner(), principal(), {
    text: 'Piet Jansen belde. Plan morgen om 10 uur een overleg met hem',
    language: 'nl',
  });
  expect(ordered.understood && ordered.orders.map(({ kind }) => kind)).toEqual(['plan']);
  const wants = await tell(world.owner(), TESS, {
    text: 'Piet Jansen belde: plan dinsdag om 10 uur een overleg met mij',
    language: 'nl',
  });
  // What he wants is no order of whoever takes the note.
  expect(wants.understood && wants.orders).toEqual([]);
  for (const text of ['Wanneer belde Jansen?', 'Bel Jansen terug'])
    expect(await tell(world.owner(), TESS, { text, language: 'nl' })).not.toMatchObject({
      orders: [],
    });
});

test('taken down twice in a minute it is one note; after a restart it still is', async () => {
  await using world = await openDesk();
  const text = 'Els Visser belde, wil graag teruggebeld worden, 020 123 45 67';
  const first = await tell(world.owner(), TESS, { text, language: 'nl' });
  await using later = await world.reopen();
  const second = await tell(later.owner(), TESS, { text, language: 'nl' });
  await later.settle();
  expect(first.understood && second.understood && first.arrival === second.arrival).toBe(true);
  expect(await loopsOf(later)).toHaveLength(1);
});

test('what is open at another principal of the office is nobody’s business here', async () => {
  await using world = await openDesk({ principals: [{ id: 'berg' }, { id: 'dalen' }] });
  await world.receive(
    letter({
      from: 'dalen@kantoor.example',
      to: 'Mila Kok <mila@kok.example>',
      subject: 'De akte',
      text: 'Geachte mevrouw Kok,\n\nWanneer kunt u de akte sturen?\n\nGroet',
      date: world.clock.now(),
    }),
    { owner: 'dalen', use: 'sent' },
  );
  const told = await note(world, 'Mila Kok belde: de akte komt donderdag');
  expect(told.understood && told.said).toEqual(['Mila Kok belde: de akte komt donderdag']);
  // Known here by name only: to be rung back; there nothing is closed.
  expect(await loopsOf(world)).toEqual(['we tel:: terugbellen: Mila Kok, de akte komt donderdag']);
});
