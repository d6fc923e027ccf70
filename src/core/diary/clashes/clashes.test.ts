import { describe, expect, test } from 'vitest';
import { weekdays } from '../hours/working-hours.ts';
import { HOURS, WITHIN, ZONE, at, diaryOf, event, look, said } from './clashes.fixture.ts';
import { clashesOf } from './clashes.ts';
import { sayClash, sayCure } from './say-clash.ts';

describe('double booking', () => {
  test('the one that moves most easily moves, on the same day', () => {
    const diary = diaryOf([
      event('Bestuur', '10:00', '11:00', { movability: { moves: 'fixed' } }),
      event('Koffie', '10:30', '11:30', { movability: { moves: 'at-cost', cost: 2 } }),
    ]);
    expect(look(diary)).toEqual([
      [
        '„Bestuur” en „Koffie” vallen samen: dinsdag 3 november tussen 10.30 en 11.00 uur.',
        'Verzet „Koffie” naar dinsdag 3 november tussen 9.00 en 10.00 uur: dezelfde dag.',
      ],
    ]);
  });

  test('two that cannot move are asked about; under secrecy no title is said', () => {
    const fixed = { movability: { moves: 'fixed' }, summary: null } as const;
    const diary = diaryOf([
      event('a', '10:00', '11:00', fixed),
      event('b', '10:30', '11:30', fixed),
    ]);
    expect(look(diary)).toEqual([
      [
        'Een afspraak en een afspraak vallen samen: dinsdag 3 november tussen 10.30 en 11.00 uur.',
        'Vraag wat voorgaat: een afspraak kan niet zonder meer worden verzet.',
      ],
    ]);
  });

  test('what touches, what takes no time, and a way with its own meeting are none', () => {
    const diary = diaryOf([
      event('a', '10:00', '11:00'),
      event('b', '11:00', '12:00'),
      event('verjaardag', '2026-11-03T00:00', '2026-11-04T00:00', { kind: null, allDay: true }),
      event('reis', '10:30', '11:30', { parent: 'b' }),
      event('reis terug', '11:00', '11:30', { parent: 'b' }),
    ]).events;
    expect(look(diaryOf(diary.filter(({ uid }) => uid !== 'reis')))).toEqual([]);
    expect(clashesOf(diaryOf(diary), WITHIN).clashes.map(({ kind }) => kind)).toEqual([
      'double-booking',
    ]);
  });

  test('times held for the same meeting are none, since one of them is taken; for another they are', () => {
    const held = (title: string, offer: string) =>
      event(title, '10:00', '11:00', { kind: 'held', offer });
    expect(look(diaryOf([held('one', 'co-1'), held('other', 'co-1')]))).toEqual([]);
    expect(look(diaryOf([held('one', 'co-1'), held('other', 'co-2')]))).toHaveLength(1);
  });

  test('a meeting during an absence', () => {
    const diary = diaryOf([
      event('Vakantie', '2026-11-02T00:00', '2026-11-07T00:00', { kind: 'away', allDay: true }),
      event('Intake', '10:00', '11:00'),
    ]);
    // All of that week is taken by the absence: the first time is on the Monday after it.
    expect(look(diary)).toEqual([
      [
        '„Intake” is gepland tijdens een afwezigheid, „Vakantie”: dinsdag 3 november tussen 10.00 en 11.00 uur.',
        'Verzet „Intake” naar maandag 9 november tussen 9.00 en 10.00 uur.',
      ],
    ]);
  });
});

describe('travel', () => {
  const events = [
    event('Zitting', '09:00', '10:00', { place: 'Utrecht', movability: { moves: 'fixed' } }),
    event('Passeren', '10:15', '11:15', { place: 'Delft', movability: { moves: 'fixed' } }),
  ];
  test('too far in the time there is', () => {
    expect(look(diaryOf(events, {}, { travelMinutes: () => 45 }))).toEqual([
      [
        'Van „Zitting” (Utrecht) naar „Passeren” (Delft) is het ongeveer 45 minuten reizen; er is 15 minuten voor.',
        'Doe „Passeren” op afstand, per telefoon of video.',
      ],
    ]);
  });
  test('the way that reaches into the first is no second trouble; one into a call is', () => {
    const way = event('Reistijd', '09:30', '10:15', { parent: 'Passeren' });
    const travel = { travelMinutes: () => 45 };
    expect(look(diaryOf([...events, way], {}, travel))).toHaveLength(1);
    const call = event('Bellen', '09:45', '10:15', { movability: { moves: 'fixed' } });
    const told = look(diaryOf([...events, way, call], {}, travel)).map(([first]) => first);
    expect(told.filter((each) => each?.includes('Reistijd'))).toEqual([
      expect.stringContaining('Bellen'),
    ]);
  });
  test('a meeting that can end earlier does so', () => {
    const loose = events.map((each) => ({
      ...each,
      movability: { moves: 'at-cost', cost: 9 } as const,
    }));
    const owner = { hours: { ...HOURS, week: weekdays({ from: '09:00', until: '11:15' }) } };
    const late = {
      ...diaryOf(loose, owner, { travelMinutes: () => 45 }),
      now: at('2026-11-20T08:00'),
    };
    expect(look(late)[0]).toContain(
      'Laat „Zitting” eindigen om 9.30 uur; dan duurt het 30 minuten.',
    );
  });
  test('of unknown length, with little time: asked', () => {
    expect(look(diaryOf(events, {}, { travelMinutes: () => null }))).toEqual([
      [
        'Hoe lang de reis is van „Zitting” (Utrecht) naar „Passeren” (Delft), is niet bekend; er zit weinig tijd tussen.',
        'Vraag hoe lang de reis naar „Passeren” duurt.',
      ],
    ]);
  });
  test('a call in between takes the time to travel', () => {
    const later = event('Later', '11:00', '12:00', { place: 'Delft' });
    const call = event('Bellen', '10:15', '10:45');
    const diary = diaryOf([...events.slice(0, 1), call, later], {}, { travelMinutes: () => 45 });
    expect(clashesOf(diary, WITHIN).clashes.map(({ kind }) => kind)).toEqual(['travel']);
  });
});

describe('days', () => {
  test('no lunch', () => {
    const owner = { lunch: { from: '12:00', until: '13:30', minutes: 30 } };
    const diary = diaryOf(
      [event('Lang', '11:00', '13:15', { movability: { moves: 'at-cost', cost: 3 } })],
      owner,
    );
    expect(look(diary)).toEqual([
      [
        'Op dinsdag 3 november blijft er minder dan 30 minuten over voor de lunch.',
        'Verzet „Lang” naar dinsdag 3 november tussen 9.00 en 11.15 uur: dezelfde dag.',
      ],
    ]);
  });

  test('too full a day: something goes to another day', () => {
    const events = [
      event('Een', '09:00', '12:00'),
      event('Twee', '12:00', '15:00'),
      event('Drie', '15:00', '17:30'),
    ];
    const [clash] = clashesOf(diaryOf(events), WITHIN).clashes;
    expect(clash === undefined ? [] : said(clash)).toEqual([
      'Dinsdag 3 november is te vol: 8 uur en 30 minuten aan afspraken.',
      'Verzet „Drie” naar woensdag 4 november tussen 9.00 en 11.30 uur.',
    ]);
  });

  test('a public holiday', () => {
    const names = { nl: 'Allerzielen', en: 'All Souls' };
    const hours = { ...HOURS, daysOff: new Map([['2026-11-03', { date: '2026-11-03', names }]]) };
    expect(look(diaryOf([event('Intake', '10:00', '11:00')], { hours }))).toEqual([
      [
        'Dinsdag 3 november is het Allerzielen; er is 1 afspraak gepland.',
        'Verzet „Intake” naar woensdag 4 november tussen 9.00 en 10.00 uur.',
      ],
    ]);
  });

  test('birthdays: of whoever comes, and of the family in the evening', () => {
    const els = { name: 'Els', address: 'els@smit.example', zone: null, daytime: null };
    const birthdays = [
      { date: '2026-11-03', name: 'Els', address: 'Els@smit.example' },
      { date: '2026-11-03', name: 'Anna', address: null },
    ];
    const events = [
      event('Intake', '10:00', '11:00', { attendees: [els] }),
      event('Borrel', '17:00', '19:00', { movability: { moves: 'fixed' } }),
    ];
    expect(look(diaryOf(events, {}, { birthdays }))).toEqual([
      [
        'Els is jarig op de dag van „Intake”: dinsdag 3 november.',
        'Een felicitatie bij „Intake” is op zijn plaats.',
      ],
      [
        'Anna is jarig op dinsdag 3 november; „Borrel” loopt tot in de avond.',
        'Vraag of „Borrel” door moet gaan.',
      ],
    ]);
  });
});

test('every clash and cure has words in both languages', () => {
  const events = [
    event('a', '10:00', '11:00', { place: 'Utrecht', floating: true }),
    event('b', '10:30', '19:00', { place: 'Delft' }),
    event('c', '19:10', '20:00', { place: 'Utrecht' }),
  ];
  const owner = { lunch: { from: '12:00', until: '13:00', minutes: 30 } };
  const { clashes } = clashesOf(diaryOf(events, owner, { travelMinutes: () => 60 }), WITHIN);
  const written = clashes.flatMap((clash) => [
    sayClash(clash, ZONE, 'en'),
    ...clash.cures.map((cure) => sayCure(cure, ZONE, 'en')),
  ]);
  expect(new Set(clashes.map(({ kind }) => kind))).toEqual(
    new Set(['double-booking', 'no-zone', 'no-lunch', 'full-day', 'travel']),
  );
  for (const sentence of written) expect(sentence).not.toMatch(/«|\{|NaN|undefined|^$/);
});

test('an empty span has nothing in it', () => {
  expect(clashesOf(diaryOf([]), { from: 5, until: 5 }).clashes).toEqual([]);
});
