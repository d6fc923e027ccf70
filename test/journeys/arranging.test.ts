import { describe, expect, test } from 'vitest';
import { openMeetingFitter } from '../../src/channels/solver/fitter.ts';
import { addCalendar, approve, arrange, tell } from '../../src/engine/index.ts';
import { PLAIN_CARD } from '../../src/core/diary/acting/event-act.ts';
import { readActs } from '../../src/store/records/acts.ts';
import { writeCard } from '../../src/store/records/diary/event-cards.ts';
import { at, openDiaryOffice, type DiaryOffice, type PhoneEvent } from '../world/diary.ts';
import { principal } from '../world/office.ts';

/** The clock stands on Tuesday 24 November 2026, nine o'clock; Wednesday is lost. */
const LOST = { from: at('2026-11-25T00:00'), until: at('2026-11-26T00:00') };
const RANGE = { from: at('2026-11-25T00:00'), until: at('2026-12-05T00:00') };
const NOTHING = { lost: null, range: RANGE, meetings: [], people: [], rules: [], limitMs: 5000 };
const ASKED = { with: [], optional: [], priority: 5 };

const OURS = ['ORGANIZER:mailto:berg@kantoor.example'];
const THEIRS = [
  'ORGANIZER:mailto:griffie@gemeente.example',
  'ATTENDEE;PARTSTAT=ACCEPTED:mailto:berg@kantoor.example',
];

const wednesday = (title: string, from: string, until: string, more: Partial<PhoneEvent> = {}) => ({
  uid: title.toLowerCase(),
  title,
  from: `20261125T${from}00`,
  until: `20261125T${until}00`,
  ...more,
});

/** Jansen is his own to move, the bank is fixed, the municipality organises its own. */
async function withAFullWednesday(office: DiaryOffice): Promise<void> {
  const els = 'ATTENDEE;CN=Els Jansen:mailto:els@elders.example';
  await office.put(wednesday('Jansen', '1000', '1100', { lines: [...OURS, els] }));
  await office.put(wednesday('Dossiers', '1330', '1500'));
  await office.put(wednesday('Bank', '1500', '1600'));
  await office.put(wednesday('Gemeente', '1600', '1630', { lines: THEIRS }));
  const card = { ...PLAIN_CARD, movability: { moves: 'fixed' as const } };
  await office.world
    .owner()
    .store.transact((writer) =>
      writeCard(writer, { ...card, calendar: 'agenda', uid: 'bank', changedAt: 0 }),
    );
}

const acts = (office: DiaryOffice) => readActs(office.world.owner().store.read, '', 200);

/** He agrees to everything that waits; what came of the acts on events. */
async function agree(office: DiaryOffice): Promise<readonly string[]> {
  const owner = office.world.owner();
  for (const { id, state } of await acts(office))
    if (state === 'approve') await approve(owner, id, principal());
  await office.world.settle();
  return (await acts(office))
    .filter(({ act }) => act.payload.type === 'event')
    .map(({ state }) => state);
}

const days = (office: DiaryOffice) => office.on('2026-11-24', '2026-12-12');
const dayOf = (lines: readonly string[], title: string) =>
  lines.find((line) => line.endsWith(title))?.slice(0, 2);

describe('a day that is lost', () => {
  test('what is his to move goes elsewhere as one bundle, proven the best; the rest is named', async () => {
    await using office = await openDiaryOffice({ openFitter: async () => openMeetingFitter() });
    await withAFullWednesday(office);
    const owner = office.world.owner();
    const found = await arrange(owner, principal(), { ...NOTHING, lost: LOST }, 'nl');
    expect(found).toMatchObject({ proven: true, ended: 'proven' });
    expect(found.said).toEqual([
      expect.stringMatching(/^“Jansen” gaat van woensdag 25 november, 10.00 uur naar donderdag 26/),
      expect.stringMatching(
        /^“Dossiers” gaat van woensdag 25 november, 13.30 uur naar donderdag 26/,
      ),
      '„Bank”, woensdag 25 november 2026, 15.00–16.00 uur, staat vast en blijft staan; daarover moet u zelf beslissen.',
      '„Gemeente”, woensdag 25 november 2026, 16.00–16.30 uur, is van een ander en kan hier niet worden verzet.',
    ]);
    // Nothing has moved: it waits for his word, the letter to Els with it.
    expect(dayOf(await days(office), 'Jansen')).toBe('25');
    expect(office.world.mail.sent()).toEqual([]);
    expect(await agree(office)).toEqual(['done', 'done']);
    expect(dayOf(await days(office), 'Jansen')).toBe('26');
    expect(dayOf(await days(office), 'Dossiers')).toBe('26');
    expect(dayOf(await days(office), 'Bank')).toBe('25');
    expect(office.world.mail.sent().map(({ to }) => to)).toEqual([['els@elders.example']]);
  });

  test('is told in English, and found without a solver as well', async () => {
    await using office = await openDiaryOffice();
    await withAFullWednesday(office);
    const owner = office.world.owner();
    const found = await arrange(owner, principal(), { ...NOTHING, lost: LOST }, 'en');
    expect(found.said[0]).toMatch(/^“Jansen” goes from Wednesday 25 November/);
    expect(found.proven).toBe(true);
  });

  test('of a series only the one time that is lost moves, and not onto another of its own', async () => {
    await using office = await openDiaryOffice();
    await office.settings({ week: [[], [], [{ from: '09:00', until: '10:00' }], [], [], [], []] });
    const weekly = wednesday('Weekoverleg', '0900', '1000', {
      lines: ['RRULE:FREQ=WEEKLY;COUNT=6'],
    });
    await office.put(weekly);
    const owner = office.world.owner();
    const range = { from: LOST.from, until: at('2026-12-17T00:00') };
    const found = await arrange(owner, principal(), { ...NOTHING, lost: LOST, range }, 'nl');
    // On every Wednesday hour he works there is the series itself: there is no place.
    expect(found.meetings).toEqual([expect.objectContaining({ from: null })]);
    await office.settings({ week: [[], [], [{ from: '09:00', until: '11:00' }], [], [], [], []] });
    await arrange(owner, principal(), { ...NOTHING, lost: LOST, range }, 'nl');
    await agree(office);
    expect(await office.on('2026-11-24', '2026-12-17')).toEqual([
      '02 09:00-10:00 Weekoverleg',
      '02 10:00-11:00 Weekoverleg',
      '09 09:00-10:00 Weekoverleg',
      '16 09:00-10:00 Weekoverleg',
    ]);
  });

  test('what takes the new time before he agrees is left alone', async () => {
    await using office = await openDiaryOffice();
    await office.put(wednesday('Dossiers', '1330', '1500'));
    const owner = office.world.owner();
    const found = await arrange(owner, principal(), { ...NOTHING, lost: LOST }, 'nl');
    const goal = found.meetings[0]?.from ?? 0;
    const local = Temporal.Instant.fromEpochMilliseconds(goal)
      .toZonedDateTimeISO('Europe/Amsterdam')
      .toPlainDateTime()
      .toString()
      .replaceAll(/[-:]/g, '');
    const day = `${local.slice(0, 13)}00`;
    await office.put({ uid: 'notary', from: day, until: `${local.slice(0, 9)}235900` });
    expect(await agree(office)).toEqual(['withdrawn']);
    expect(dayOf(await days(office), 'Dossiers')).toBe('25');
  });
});

describe('several meetings', () => {
  test('new ones and those that stand, in rooms that are free and large enough, in the order asked', async () => {
    await using office = await openDiaryOffice({ openFitter: async () => openMeetingFitter() });
    const owner = office.world.owner();
    await addCalendar(owner, 'klein', { title: 'Kleine zaal', counts: false });
    await addCalendar(owner, 'groot', { title: 'Raadszaal', counts: false });
    await office.settings({
      lunch: null,
      rooms: [
        { calendar: 'klein', seats: 3, equipment: [], place: null },
        { calendar: 'groot', seats: 12, equipment: ['beamer'], place: null },
      ],
    });
    // The large room is taken all Wednesday morning.
    await office.put(wednesday('Bezet', '0900', '1300'), 'groot');
    await office.put(wednesday('Kas', '0900', '1000'));
    const day = [{ from: at('2026-11-25T09:00'), until: at('2026-11-25T17:00') }];
    const large = { seats: 8, equipment: ['beamer'] };
    const found = await arrange(
      owner,
      principal(),
      {
        ...NOTHING,
        meetings: [
          { ...ASKED, uid: 'kas', windows: day },
          {
            ...ASKED,
            ...{ title: 'Bestuur', minutes: 120, windows: day, room: large },
            with: [{ name: 'Els Jansen', address: 'els@elders.example' }],
          },
          {
            ...ASKED,
            ...{
              title: 'Voorbespreking',
              minutes: 60,
              windows: day,
              room: { seats: 2, equipment: [] },
            },
            with: [{ name: 'Els Jansen', address: 'els@elders.example' }],
          },
        ],
        people: [
          {
            ...{ name: 'Els Jansen', address: 'els@elders.example' },
            busy: [{ from: at('2026-11-25T08:00'), until: at('2026-11-25T12:00') }],
          },
        ],
        rules: [{ order: 'before', first: 'Voorbespreking', second: 'Bestuur', gapMinutes: 0 }],
      },
      'nl',
    );
    const [kas, board, before] = found.meetings;
    expect(kas).toMatchObject({ moved: false });
    expect(board?.room).toBe('groot');
    expect(board?.from).toBeGreaterThanOrEqual(at('2026-11-25T13:00'));
    expect(before?.from).toBeGreaterThanOrEqual(at('2026-11-25T12:00'));
    expect(before?.until).toBeLessThanOrEqual(board?.from ?? 0);
    expect(found.proven).toBe(true);
    await agree(office);
    const entries = await office.entries('2026-11-25', '2026-11-26');
    const where = entries.map(({ occurrence, traits }) => [occurrence.summary, traits.location]);
    expect(where).toContainEqual(['Bestuur met Els Jansen', 'Raadszaal']);
    expect(where).toContainEqual(['Kas', null]);
    // Els is invited to both once they stand.
    expect(office.world.mail.sent()).toHaveLength(2);
  });

  test('two that clash come apart with one move; what has no place is said with what would help', async () => {
    await using office = await openDiaryOffice();
    await office.put(wednesday('Dossiers', '1000', '1200'));
    await office.put(wednesday('Kas', '1100', '1200'));
    const owner = office.world.owner();
    const both = [
      { ...ASKED, uid: 'dossiers' },
      { ...ASKED, uid: 'kas' },
    ];
    const found = await arrange(owner, principal(), { ...NOTHING, meetings: both }, 'nl');
    expect(found.meetings.filter(({ moved }) => moved)).toHaveLength(1);
    expect(found.said.join('\n')).toMatch(/gaat van woensdag 25 november/);
    const windows = [{ from: at('2026-11-25T10:00'), until: at('2026-11-25T11:00') }];
    const squeezed = [...both, { ...ASKED, title: 'Directie', minutes: 90, windows }];
    const refused = await arrange(owner, principal(), { ...NOTHING, meetings: squeezed }, 'nl');
    expect(refused.meetings.at(-1)?.from).toBeNull();
    expect(refused.said.join('\n')).toContain('“Directie”');
  });

  test('what cannot be asked is refused with a code', async () => {
    await using office = await openDiaryOffice();
    const owner = office.world.owner();
    const asking = (meetings: Parameters<typeof arrange>[2]['meetings']) =>
      arrange(owner, principal(), { ...NOTHING, meetings }, 'nl');
    await expect(asking([])).rejects.toMatchObject({ code: 'nothing-to-arrange' });
    await expect(asking([{ ...ASKED, uid: 'nobody' }])).rejects.toMatchObject({
      code: 'event-unknown',
    });
    await expect(asking([{ ...ASKED, title: 'Kas' }])).rejects.toMatchObject({
      code: 'meeting-unclear',
    });
    const twice = { ...ASKED, title: 'Kas', minutes: 30 };
    await expect(asking([twice, twice])).rejects.toMatchObject({ code: 'fit-name-twice' });
    expect(await acts(office)).toEqual([]);
  });
});

describe('"ik ben ziek"', () => {
  test('is an absence that tells no reason, and proposals for what he had', async () => {
    await using office = await openDiaryOffice();
    await withAFullWednesday(office);
    const owner = office.world.owner();
    const order = { text: 'ik ben morgen ziek', language: 'nl' as const };
    const told = await tell(owner, principal(), order);
    if (!told.understood) throw new Error(told.question);
    expect(told.answers).toEqual([
      'Dit raakt 4 afspraken en 2 mensen: 2 brieven, 1 verzet, 1 afgezegd, 1 afgeslagen, 1 blijft staan en er vervalt 1,5 uur.',
      '„Bank”, woensdag 25 november 2026, 15.00–16.00 uur, staat vast. Te kiezen: iemand gaat in uw plaats, of ik vraag om uitstel. Mijn voorstel: u zegt wie er gaat.',
    ]);
    const waiting = await acts(office);
    const kinds = waiting.map(({ act, state }) => [act.kind, act.payload.type, state].join(' '));
    expect(kinds.toSorted()).toEqual([
      'diary.keep event approve',
      'diary.keep event approve',
      'invitation.decline mail approve',
      'meeting.cancel event approve',
      'meeting.cancel mail approve',
      'meeting.hold event approve',
      'meeting.hold event approve',
      'meeting.move event approve',
    ]);
    expect(JSON.stringify(waiting.map(({ act }) => act.payload))).not.toMatch(/ziek|ill\b/i);
    expect(await agree(office)).toEqual(Array.from({ length: 6 }, () => 'done'));
    const lines = await days(office);
    expect(dayOf(lines, 'Afwezig')).toBe('25');
    expect(dayOf(lines, 'Dossiers')).toBe('26');
    expect(lines.filter((line) => /vastgehouden/i.test(line))).toHaveLength(2);
  });

  test('on an empty day is the absence alone; whoever is merely away decides for himself', async () => {
    await using office = await openDiaryOffice();
    const owner = office.world.owner();
    const ill = await tell(owner, principal(), { text: 'ik ben morgen ziek', language: 'nl' });
    expect(ill).toMatchObject({ understood: true, answers: [], acts: [expect.anything()] });
    await office.put({ uid: 'dossiers', from: '20261127T100000', until: '20261127T110000' });
    const away = await tell(owner, principal(), {
      text: 'vrijdag ben ik er niet',
      language: 'nl',
    });
    expect(away).toMatchObject({ understood: true, acts: [expect.anything()] });
  });
});
