import { describe, expect, test } from 'vitest';
import { participant } from '../availability/asking/make.ts';
import type { Participant } from '../availability/asking/question.ts';
import { busyIndex } from '../availability/busy-index.ts';
import { weekdays } from '../hours/working-hours.ts';
import type { Clash, ClashDiary, ClashEvent } from './clash.ts';
import { clashesOf } from './clashes.ts';
import { sayClash, sayCure } from './say-clash.ts';

const ZONE = 'Europe/Amsterdam';

function at(local: string, zone = ZONE): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

const KNOWN = { from: at('2026-01-01T00:00'), until: at('2027-06-01T00:00') };
const HOURS = {
  zone: ZONE,
  week: weekdays({ from: '09:00', until: '17:00' }),
  exceptions: [],
  daysOff: new Map(),
  assumed: false,
};

/** On Tuesday 3 November 2026 unless it says another date. */
function event(
  title: string,
  from: string,
  until: string,
  more: Partial<ClashEvent> = {},
): ClashEvent {
  const moment = (time: string): number => at(time.includes('T') ? time : `2026-11-03T${time}`);
  return {
    uid: title,
    recurrenceId: null,
    summary: title,
    from: moment(from),
    until: moment(until),
    zone: ZONE,
    allDay: false,
    floating: false,
    kind: 'busy',
    place: null,
    movability: { moves: 'freely' },
    attendees: [],
    parent: null,
    ...more,
  };
}

function diaryOf(
  events: readonly ClashEvent[],
  owner: Partial<Participant> = {},
  more: Partial<ClashDiary> = {},
): ClashDiary {
  return {
    owner: participant({
      id: 'smit',
      name: 'dr. Smit',
      zone: ZONE,
      busy: busyIndex([], KNOWN),
      hours: HOURS,
      ...owner,
    }),
    events,
    birthdays: [],
    travelMinutes: null,
    now: at('2026-11-02T08:00'),
    ...more,
  };
}

const WITHIN = { from: at('2026-11-02T00:00'), until: at('2026-11-09T00:00') };

/** A clash and its cures as a Dutch reader sees them. */
function said(clash: Clash): readonly string[] {
  return [sayClash(clash, ZONE, 'nl'), ...clash.cures.map((cure) => sayCure(cure, ZONE, 'nl'))];
}

function look(diary: ClashDiary, within = WITHIN): readonly (readonly string[])[] {
  return clashesOf(diary, within).map(said);
}

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
        'Vraag wat voorgaat: een afspraak kan niet vanzelf worden verzet.',
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
    expect(clashesOf(diaryOf(diary), WITHIN).map(({ kind }) => kind)).toEqual(['double-booking']);
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
    expect(clashesOf(diary, WITHIN).map(({ kind }) => kind)).toEqual(['travel']);
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
        'Op dinsdag 3 november blijft er geen 30 minuten over voor de lunch.',
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
    const [clash] = clashesOf(diaryOf(events), WITHIN);
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
        'Een felicitatie bij „Intake” is op haar plaats.',
      ],
      [
        'Anna is jarig op dinsdag 3 november; „Borrel” loopt tot in de avond.',
        'Vraag of „Borrel” door moet gaan.',
      ],
    ]);
  });
});

describe('zones', () => {
  const bob = { name: 'Bob', address: 'bob@example.test', zone: 'America/New_York', daytime: null };

  test('before somebody’s day, with a time inside everybody’s', () => {
    const diary = diaryOf([event('Overleg', '10:00', '11:00', { attendees: [bob] })]);
    expect(look(diary)).toEqual([
      [
        '„Overleg” is voor Bob buiten de dag: dinsdag 3 november, 4.00 uur.',
        'Verzet „Overleg” naar dinsdag 3 november tussen 15.00 en 16.00 uur: dezelfde dag.',
      ],
    ]);
  });

  test('a series that shifts for somebody far away, there and back', () => {
    const dates = ['2026-10-20', '2026-10-27', '2026-11-03', '2026-11-10'];
    const series = dates.map((date) =>
      event('Weekoverleg', `${date}T15:00`, `${date}T16:00`, {
        recurrenceId: `${date}T15:00:00`,
        attendees: [bob],
      }),
    );
    const within = { from: at('2026-10-01T00:00'), until: at('2026-12-01T00:00') };
    expect(look(diaryOf(series), within)).toEqual([
      [
        'Door het verzetten van de klok is „Weekoverleg” voor Bob vanaf dan 1 uur later: dinsdag 27 oktober, 10.00 uur.',
        'Vraag Bob of dinsdag 27 oktober, 10.00 uur schikt.',
      ],
      [
        'Door het verzetten van de klok is „Weekoverleg” voor Bob vanaf dan 1 uur eerder: dinsdag 3 november, 9.00 uur.',
        'Vraag Bob of dinsdag 3 november, 9.00 uur schikt.',
      ],
    ]);
  });

  test('a time without a zone', () => {
    expect(look(diaryOf([event('Ontbijt', '09:00', '10:00', { floating: true })]))).toEqual([
      [
        '„Ontbijt” (dinsdag 3 november, 9.00 uur) heeft geen tijdzone; op reis staat het op een ander tijdstip.',
        'Geef „Ontbijt” de tijdzone Europe/Amsterdam.',
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
  const clashes = clashesOf(diaryOf(events, owner, { travelMinutes: () => 60 }), WITHIN);
  const written = clashes.flatMap((clash) => [
    sayClash(clash, ZONE, 'en'),
    ...clash.cures.map((cure) => sayCure(cure, ZONE, 'en')),
  ]);
  expect(new Set(clashes.map(({ kind }) => kind))).toEqual(
    new Set(['double-booking', 'no-zone', 'no-lunch', 'full-day', 'travel']),
  );
  for (const sentence of written) expect(sentence).not.toMatch(/«|\{|NaN|undefined|^$/);
});

test('an empty span and a crowd of events do no harm', () => {
  expect(clashesOf(diaryOf([]), { from: 5, until: 5 })).toEqual([]);
  const crowd = Array.from({ length: 400 }, (_, number) =>
    event(`x${number}`, '10:00', '11:00', { movability: { moves: 'fixed' } }),
  );
  expect(clashesOf(diaryOf(crowd), WITHIN).length).toBeLessThanOrEqual(200);
});
