import { expect, test } from 'vitest';
import { tell } from '../../../src/engine/index.ts';
import { personWithAddress } from '../../../src/store/records/people.ts';
import { ELS, JANSEN, order } from '../diary/desk.ts';
import { letter } from '../../world/letter.ts';
import { principal } from '../../world/office.ts';
import {
  asks,
  comesTo,
  consent,
  daysPass,
  isAsked,
  left,
  openChasingDesk,
  openLoops,
  REPORT,
} from './desk.ts';

const BUDGET = {
  subject: 'Begroting',
  text: 'Beste Els,\n\nWil je ons de begroting sturen?\n\nP. Berg',
};

test('who owes us is told person by person, with what comes next; in English too', async () => {
  await using world = await openChasingDesk();
  await asks(world, JANSEN, REPORT);
  await asks(world, ELS, BUDGET);
  const all = await order(world, 'Wie moet ons nog antwoorden?');
  expect(all.answers).toEqual([
    `Hier wachten wij op:
– Piet Jansen: het taxatierapport van het pand (sinds dinsdag 24 november, weer bekeken dinsdag 1 december)
– Els Visser: de begroting (sinds dinsdag 24 november, weer bekeken dinsdag 1 december).`,
  ]);
  const one = await order(world, 'What does Piet Jansen owe us?', 'en');
  expect(one.answers).toEqual([
    `Piet Jansen owes us:
– het taxatierapport van het pand (since Tuesday 24 November, looked at again Tuesday 1 December).`,
  ]);
  const none = await order(world, 'Wat zijn wij Piet Jansen schuldig?');
  expect(none.answers).toEqual(['Wij zijn Piet Jansen niets schuldig.']);
});

test('“stop met rappelleren van Jansen”: what lay ready does not leave, and after two weeks he is told', async () => {
  await using world = await openChasingDesk();
  await asks(world, JANSEN, REPORT);
  await comesTo(world, '2026-12-01T10:00');
  const told = await order(world, 'stop met rappelleren van Piet Jansen');
  expect(told.answers).toEqual([
    'Piet Jansen wordt van wat nu openstaat niet meer herinnerd. Wat klaarlag, gaat er niet uit; over twee weken hoort u hoe het staat.',
  ]);
  expect(await consent(world)).toEqual([]);
  await daysPass(world, '2026-12-14T12:00');
  expect(left(world)).toEqual([]);
  await daysPass(world, '2026-12-16T12:00');
  expect(await isAsked(world)).toEqual([
    'Van Piet Jansen is geen antwoord op "het taxatierapport van het pand". Afgesproken is dat wij hieraan niet herinneren. Wat wilt u? [Ik bel zelf | Ik schrijf zelf | Het is afgehandeld | Laten rusten]',
  ]);
});

test('“rappelleer Els Visser eerst maandag”: not before, and then', async () => {
  await using world = await openChasingDesk();
  await asks(world, ELS, BUDGET);
  await comesTo(world, '2026-12-01T10:00');
  await order(world, 'rappelleer Els Visser eerst maandag');
  await daysPass(world, '2026-12-04T18:00');
  expect(left(world)).toEqual([]);
  await daysPass(world, '2026-12-07T12:00');
  expect(left(world)).toHaveLength(1);
});

test('“never chase Jansen” holds for what is still to come', async () => {
  await using world = await openChasingDesk();
  await order(world, 'never chase Piet Jansen', 'en');
  const known = await personWithAddress(world.owner().store.read, 'piet@jansen.example');
  expect(known?.marks).toContain('never-chase');
  await asks(world, JANSEN, REPORT);
  await daysPass(world, '2026-12-02T12:00');
  expect(left(world)).toEqual([]);
  expect(await isAsked(world)).toHaveLength(1);
});

test('a stranger who writes such words changes nothing, and somebody unknown is asked about', async () => {
  await using world = await openChasingDesk();
  await asks(world, JANSEN, REPORT);
  const text = 'Stop met rappelleren van Piet Jansen.';
  await world.receive(letter({ from: ELS, to: 'berg@kantoor.example', subject: 'x', text }));
  expect((await openLoops(world)).map(({ plan }) => plan ?? null)).toContain(null);
  const asked = await tell(world.owner(), principal(), {
    text: 'stop met rappelleren van Zwartewater',
    language: 'nl',
  });
  expect(asked.understood).toBe(false);
});

test('what is the principal’s alone is not told to his assistant', async () => {
  await using world = await openChasingDesk();
  await asks(world, JANSEN, REPORT);
  await world
    .owner()
    .store.transact((writer) => writer.run(`UPDATE loop SET confidentiality = 'principal'`));
  const by = { ...principal(), roles: ['assistant'] as const };
  const told = await tell(world.owner(), by, {
    text: 'wie moet ons nog antwoorden',
    language: 'nl',
  });
  expect(told).toMatchObject({ answers: ['Niemand is ons een antwoord schuldig.'] });
});
