import { expect, test } from 'vitest';
import type { Language } from '../text/words.ts';
import { officeOf } from './orders.fixture.ts';
import { MAX_ORDERS, MAX_ORDER_UNITS, MAX_READINGS_SHOWN } from './limits.ts';
import { readOrder } from './read-order.ts';
import { sayOrder } from './say-order.ts';

/** What an order is read as, said back; or the question with its nearest readings. */
function answer(text: string, language: Language = 'nl'): readonly string[] {
  const reading = readOrder(text, officeOf(language));
  if (reading.understood) return reading.orders.map((order) => sayOrder(order, language));
  return [reading.question.key, ...reading.readings.map(({ said }) => said)];
}

test.each([
  [
    'plan overleg met Els volgende week dinsdag om half drie',
    'Overleg met Els Bakker, dinsdag 10 november 2026, 14.30–15.30 uur (Amsterdam); een uur aangenomen',
  ],
  [
    'wil je morgen om 10 uur een half uur met Jan Mulder inplannen?',
    'Afspraak met Jan Mulder, donderdag 5 november 2026, 10.00–10.30 uur (Amsterdam)',
  ],
  [
    'zet donderdagmiddag vast voor het jaarverslag',
    'Vrijhouden voor “het jaarverslag”: donderdag 5 november 2026, 12.00–17.30 uur; de werkuren aangenomen',
  ],
  // It is Wednesday: who means today says so.
  [
    'verzet de lunch met Peter naar woensdag',
    'Verzetten: “Lunch met Peter” (vrijdag 6 november 2026, 12.30 uur) naar woensdag 11 november 2026, 12.30 uur; dezelfde tijd van de dag aangenomen',
  ],
  [
    'verzet de lunch met Peter naar maandag',
    'Verzetten: “Lunch met Peter” (vrijdag 6 november 2026, 12.30 uur) naar maandag 9 november 2026, 12.30 uur; dezelfde tijd van de dag aangenomen',
  ],
  ['vrijdag ben ik er niet', 'Afwezig: vrijdag 6 november 2026'],
  ['wat staat er vrijdag?', 'Wat staat er vrijdag 6 november 2026?'],
  [
    'plan een afspraak met Karin vrijdag om 10 uur',
    'Afspraak met Karin, vrijdag 6 november 2026, 10.00–11.00 uur (Amsterdam); Karin is hier niet bekend; er gaat geen uitnodiging uit; een uur aangenomen',
  ],
])('%s', (text, said) => {
  expect(answer(text)).toEqual([said]);
});

test.each([
  'bied Els Visser twee tijden van een uur aan volgende week',
  'plan overleg met Els Visser over twee weken',
  'offer Els Visser two times of an hour next week',
])('somebody of the same first name is somebody else: %s', (text) => {
  const reading = readOrder(text, officeOf(text.startsWith('offer') ? 'en' : 'nl'));
  const said = JSON.stringify(reading.understood ? reading.orders : reading.readings);
  expect(said).toContain('"name":"Els Visser"');
  expect(said).not.toContain('Bakker');
});

test.each([
  [
    'move my 3 pm to Friday',
    'Reschedule: “Meeting with Karel Jansen” (Wednesday 4 November 2026, 15:00) to Friday 6 November 2026, 15:00; the same time of day assumed',
  ],
  [
    'lunch with Peter on Friday at 12:30 at De Kas',
    'Lunch with Peter Hughes, Friday 6 November 2026, 12:30–14:00 (Amsterdam), in “De Kas”; 1 hour and 30 minutes assumed',
  ],
  [
    "I'm away from 3 to 10 August",
    'Away: from Tuesday 3 August 2027 to Tuesday 10 August 2027; the last day included, assumed',
  ],
  [
    'shedule a meeting with Els tomorrow at 2',
    'Meeting with Els Bakker, Thursday 5 November 2026, 14:00–15:00 (Amsterdam); an hour assumed; “shedule” read as “schedule”, assumed',
  ],
])('%s', (text, said) => {
  expect(answer(text, 'en')).toEqual([said]);
});

test('several orders in one breath', () => {
  expect(answer('zeg de lunch met Peter af en verzet de raad van toezicht naar vrijdag')).toEqual([
    'Afzeggen: “Lunch met Peter” (vrijdag 6 november 2026, 12.30 uur)',
    'Verzetten: “Raad van toezicht” (dinsdag 10 november 2026, 14.00 uur) naar vrijdag 13 november 2026, 14.00 uur; de week waarin het staat aangenomen; dezelfde tijd van de dag aangenomen',
  ]);
});

test('of two people of one name it is asked which, with what each would be', () => {
  expect(answer('plan overleg met Jansen dinsdag om 10 uur')).toEqual([
    'orders.which-person',
    'Overleg met Karel Jansen, dinsdag 10 november 2026, 10.00–11.00 uur (Amsterdam); een uur aangenomen',
    'Overleg met Mieke Jansen, dinsdag 10 november 2026, 10.00–11.00 uur (Amsterdam); een uur aangenomen',
  ]);
});

test('of two events of an afternoon it is asked which', () => {
  expect(answer('zeg de afspraak van vanmiddag af')).toEqual([
    'orders.which-event',
    'Afzeggen: “Overleg met Karel Jansen” (woensdag 4 november 2026, 15.00 uur)',
    'Afzeggen: “Bespreking huur” (woensdag 4 november 2026, 15.30 uur)',
  ]);
});

test('a time that has passed is asked about, with the next one', () => {
  expect(answer('plan overleg met Els vandaag om half tien')).toEqual([
    'orders.past',
    'Overleg met Els Bakker, donderdag 5 november 2026, 9.30–10.30 uur (Amsterdam); een uur aangenomen',
  ]);
});

test('"next Friday" with a Friday still to come is asked about', () => {
  expect(answer('book a meeting with Els next Friday at 10', 'en')).toEqual([
    'orders.which-time',
    'Meeting with Els Bakker, Friday 13 November 2026, 10:00–11:00 (Amsterdam); an hour assumed',
    'Meeting with Els Bakker, Friday 6 November 2026, 10:00–11:00 (Amsterdam); an hour assumed',
  ]);
});

test.each([
  'verzet het overleg met Els niet',
  'als Els kan, plan dan dinsdag om 10 uur overleg',
  'verplaats Els tenzij ze ziek is',
  'bel de loodgieter',
  'boek een vlucht naar Parijs vrijdag',
  'maak een rapport voor vrijdag',
  'zet een pot koffie',
  'plan 3 keer een overleg met Els',
  'goedemorgen',
  'plan',
  '',
])('"%s" is no order and asks', (text) => {
  expect(answer(text)).toEqual(['orders.unclear']);
});

test('one order that is not clear holds back all of the text', () => {
  const reading = readOrder('zeg de lunch met Peter af en bel de loodgieter', officeOf('nl'));
  expect(reading.understood).toBe(false);
  const doubtful = readOrder('zeg de lunch met Peter af en zeg Jansen af', officeOf('nl'));
  expect(doubtful).toMatchObject({
    understood: true,
    orders: [{ kind: 'cancel' }, { kind: 'cancel' }],
  });
  const mixed = readOrder(
    'zeg de lunch met Peter af en plan overleg met Jansen morgen 10 uur',
    officeOf('nl'),
  );
  expect(mixed).toMatchObject({ understood: false, orders: [{ kind: 'cancel' }] });
});

test('every part rests on words of the text', () => {
  const text = 'plan overleg met Els volgende week dinsdag om half drie';
  const reading = readOrder(text, officeOf('nl'));
  const [order] = reading.understood ? reading.orders : [];
  const words = order?.rests.map(({ part, start, end }) => [part, text.slice(start, end)]);
  expect(words).toEqual([
    ['order', 'plan'],
    ['when', 'volgende week dinsdag om half drie'],
    ['who', 'Els'],
    ['what', 'overleg'],
  ]);
});

test('an instant is as good as a local time', () => {
  const office = { ...officeOf('nl'), now: '2026-11-04T09:00:00Z' };
  expect(readOrder('vrijdag ben ik er niet', office)).toEqual(
    readOrder('vrijdag ben ik er niet', officeOf('nl')),
  );
});

test('too much at once is asked about and read no further', () => {
  expect(answer('a'.repeat(MAX_ORDER_UNITS + 1))).toEqual(['orders.too-long']);
  expect(answer('zeg de lunch af. '.repeat(MAX_ORDERS + 1))).toEqual(['orders.too-many']);
  const many = officeOf('nl').events.map((event, at) => ({ ...event, summary: `Overleg ${at}` }));
  const reading = readOrder('zeg het overleg af', { ...officeOf('nl'), events: many });
  expect(reading.understood ? [] : reading.readings.length).toBe(MAX_READINGS_SHOWN);
});

test('what is enough of several is said back, and stays said where it is asked which is meant', () => {
  expect(
    answer('plan overleg met Els, Peter en Jan volgende week, een uur, minstens twee van hen'),
  ).toEqual([
    'Overleg met Els Bakker, Peter Hughes en Jan Mulder, nog te plannen van maandag 9 november 2026 tot en met zondag 15 november 2026, duur 1 uur, minstens 2 van hen',
  ]);
  const asked = answer(
    'plan overleg met Els, Peter en Jansen volgende week, een uur, minstens twee van hen',
  );
  expect(asked[0]).toBe('orders.which-person');
  expect(asked.slice(1).map((said) => said.endsWith(', minstens 2 van hen'))).toEqual([true, true]);
});

test('three quarters of an hour are no part of when', () => {
  expect(answer('find a time with Els in two weeks, three quarters of an hour', 'en')).toEqual([
    expect.stringMatching(
      /from Monday 16 November 2026 to Sunday 22 November 2026, length 45 minutes$/,
    ),
  ]);
});

test('"everything on Tuesday", said on a Tuesday, is of one of them, and it says which', () => {
  const on = (now: string, text: string) => {
    const office = officeOf('nl');
    const [els] = office.events.filter(({ uid }) => uid === 'els');
    const next = { uid: 'next', summary: 'Overleg met Bart', people: [] };
    const events = [
      ...office.events,
      ...(els === undefined
        ? []
        : [{ ...els, ...next, start: '2026-11-17T11:00', end: '2026-11-17T12:00' }]),
    ];
    const reading = readOrder(text, { ...office, events, now });
    return reading.understood ? reading.orders.map((order) => sayOrder(order, 'nl')) : [];
  };
  const [today = ''] = on('2026-11-10T08:00', 'schuif alles van dinsdag een uur op');
  expect(today).toContain('dinsdag 17 november 2026');
  expect(today).not.toContain('10 november');
  expect(today).toContain('de dag aangenomen');
  const [before = ''] = on('2026-11-09T08:00', 'schuif alles van dinsdag een uur op');
  expect(before).toContain('dinsdag 10 november 2026');
  expect(before).not.toContain('17 november');
});
