import { expect, test } from 'vitest';
import {
  briefingSettingsOf,
  changeBriefing,
  currentAbsence,
  dayFolder,
  decline,
  lastTalk,
  morningNow,
  standingOrdersOf,
} from '../../src/engine/index.ts';
import { readMessage } from '../../src/intake/index.ts';
import { wall } from '../../src/sample/zone.ts';
import { actsIn, readActs } from '../../src/store/records/acts.ts';
import { occurrencesWithin } from '../../src/store/records/diary/calendar-objects.ts';
import { listGatherings } from '../../src/store/records/gatherings/read.ts';
import { verifyLedger } from '../../src/store/records/ledger.ts';
import { himself, openWeek, type Week } from './week.ts';

/** Those whom the played week is about. */
const THEIRS = /veenstra|aerts|el ?idrissi|terpstra|okafor|bennett/i;

/** What left for them between two moments: when, to whom, and the first sentence after the salutation. */
function letters(week: Week, from: string, until: string): readonly string[] {
  return week.sample.world
    .sent()
    .filter(({ to, at }) => THEIRS.test(to.join()) && at >= wall(from) && at < wall(until))
    .toSorted((a, b) => a.at - b.at || a.to.join().localeCompare(b.to.join()))
    .map(({ to, at, raw }) => {
      const read = readMessage(raw);
      const text = read.kind === 'message' ? read.text.split('\n\n').slice(1).join(' ') : '';
      const said = text.replaceAll(/\s+/g, ' ');
      const when =
        Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Amsterdam');
      const time = when.toPlainTime().toString({ smallestUnit: 'minute' });
      return `${time} ${to.join().split('@')[0]}: ${/^.*?[.?:!](?= )/.exec(said)?.[0] ?? said}`;
    });
}

/** What stands in a diary with them. */
async function appointments(week: Week, id: 'vandenberg' | 'smit'): Promise<readonly string[]> {
  const span = { from: wall('2026-12-07T00:00'), until: wall('2026-12-19T00:00') };
  return (await occurrencesWithin(week.owner(id).store.read, span)).flatMap(({ occurrence }) => {
    const { summary, status, start } = occurrence;
    const theirs = THEIRS.test(summary ?? '') && !/Sade/.test(summary ?? '');
    return theirs && status !== 'CANCELLED' ? [`${start.slice(5, 16)} ${summary}`] : [];
  });
}

/** How far everything around the board meeting is. */
async function board(week: Week): Promise<readonly string[]> {
  const { read } = week.owner('vandenberg').store;
  const all = [
    ...(await listGatherings(read, 'open', 9)),
    ...(await listGatherings(read, 'closed', 9)),
  ];
  return all.flatMap(({ tasks }) => tasks.map(({ kind, state }) => `${kind} ${state}`)).toSorted();
}

/** What left on each day, and to whom, as a person of the office would tell it. */
const DAYS: readonly (readonly [day: string, letters: readonly string[]])[] = [
  [
    '2026-12-07',
    [
      '08:20 g.okafor: Dr Smit would be glad to speak with you about the shared protocol for half an hour.',
      '08:50 n.elidrissi: Graag nodig ik u namens de heer Van den Berg uit voor een afspraak:',
      '08:50 t.aerts: Graag nodig ik u namens de heer Van den Berg uit voor een afspraak:',
      '09:42 t.aerts: Voor de bespreking op woensdag 9 december 2026, 13.00–14.30 uur (Nederlandse tijd) ontvang ik graag van u de begroting, uiterlijk dinsdag 8 december, 17.00 uur.',
      '10:00 r.veenstra: Op donderdag 3 december legden wij u twee momenten voor; onze mail staat hieronder.',
      '11:10 j.terpstra: Dank voor uw bericht.',
      '15:10 r.veenstra: Dank voor uw antwoord.',
      '15:40 o.bennett: Thank you for your answer.',
    ],
  ],
  [
    '2026-12-08',
    [
      '07:40 r.veenstra: Het spijt mij dat uw afspraak met de heer Van den Berg van vandaag, dinsdag 8 december, 10.00 uur niet op dat tijdstip kan doorgaan.',
      '08:05 o.bennett: I am sorry that Dr Smit cannot see you today, Tuesday 8 December, at 15:00.',
      '08:05 r.veenstra: Mijn bericht van vandaag, dinsdag 8 december, 7.40 uur kunt u als niet verzonden beschouwen:',
      '08:30 o.bennett: Please disregard my message of today, Tuesday 8 December, at 08:05:',
      '09:30 j.terpstra: Dank voor uw antwoord.',
      '10:05 g.okafor: Thank you for your answer.',
      '12:30 n.elidrissi: Hierbij de agenda en de stukken voor de bespreking op woensdag 9 december 2026, 13.00–14.30 uur (Nederlandse tijd).',
      '12:30 t.aerts: Hierbij de agenda en de stukken voor de bespreking op woensdag 9 december 2026, 13.00–14.30 uur (Nederlandse tijd).',
    ],
  ],
  [
    '2026-12-09',
    [
      '15:10 n.elidrissi: Hierbij het conceptverslag van de bespreking van woensdag 9 december 2026.',
      '15:10 t.aerts: Hierbij het conceptverslag van de bespreking van woensdag 9 december 2026.',
    ],
  ],
  ['2026-12-10', ['08:40 o.bennett: Many happy returns of the day.']],
  [
    '2026-12-11',
    [
      '08:35 n.elidrissi: Het verslag van de bespreking van woensdag 9 december 2026 is vastgesteld; u vindt het hieronder.',
      '08:35 t.aerts: Het verslag van de bespreking van woensdag 9 december 2026 is vastgesteld; u vindt het hieronder.',
      '08:40 n.elidrissi: Van harte feliciteer ik u met uw verjaardag.',
    ],
  ],
  ['2026-12-12', []],
  // Who writes while she is away is told so, once.
  ['2026-12-13', ['11:40 o.bennett: Thank you for your message.']],
];

test('the people of the office play the week: what leaves each day, what stands at its end, and nothing goes wrong', async () => {
  await using week = await openWeek({ played: true });
  // On Monday morning two are asked already, and stand in the silence report.
  expect(letters(week, '2026-11-23T00:00', '2026-12-07T08:00')).toEqual([
    '10:10 r.veenstra: De heer Van den Berg spreekt u graag over de splitsing van de Molenweg, een uur.',
    '11:00 o.bennett: Dr Smit would be glad to speak with you about the trial for an hour.',
  ]);
  const viewing = { language: 'nl', everything: true } as const;
  for (const [id, name] of [
    ['vandenberg', 'Ruth Veenstra'],
    ['smit', 'Oliver Bennett'],
  ] as const) {
    const { silence } = await morningNow(week.owner(id), viewing);
    expect(silence.theyOwe.map((one) => one.name)).toContain(name);
  }
  for (const [day, expected] of DAYS) {
    await week.until(`${day}T23:30`);
    expect([day, letters(week, `${day}T00:00`, `${day}T23:59`)]).toEqual([day, expected]);
    // Never more than three things unasked, and a folder for the day that comes.
    for (const id of ['vandenberg', 'smit'] as const)
      expect((await morningNow(week.owner(id), viewing)).signals.length).toBeLessThanOrEqual(3);
  }
  await week.until('2026-12-14T09:30');
  expect(await appointments(week, 'vandenberg')).toEqual([
    '12-08T10:00 Afspraak met Ruth Veenstra over de splitsing van de Molenweg',
    '12-09T13:00 Bestuursvergadering met Tom Aerts en Nadia El Idrissi',
    '12-14T17:00 Afspraak met Jelle Terpstra over de verkoop van Molenweg 3',
  ]);
  expect(await appointments(week, 'smit')).toEqual([
    '12-08T15:00 Appointment with Oliver Bennett about the trial',
    '12-15T12:00 Appointment with Grace Okafor about the shared protocol',
  ]);
  // The paper came, the set went, the minutes are approved, and the action is done.
  expect(await board(week)).toEqual(['action done', 'minutes done', 'paper done', 'set done']);
  expect(week.troubles).toEqual([]);
  for (const id of ['vandenberg', 'smit'] as const)
    expect(await verifyLedger(week.owner(id).store.read, null)).toMatchObject({ proof: 'holds' });
});

test('what holds for a while, who is away, what was ordered by mail and decided in the talk', async () => {
  await using week = await openWeek({ played: true });
  await week.until('2026-12-09T12:00');
  expect((await standingOrdersOf(week.owner('vandenberg'))).map(({ rule }) => rule)).toEqual([
    { rule: 'first', topic: 'de splitsing van de Molenweg' },
  ]);
  expect((await standingOrdersOf(week.owner('smit'))).map(({ rule }) => rule.rule)).toEqual([
    'free',
  ]);
  await week.until('2026-12-10T08:30');
  // Mailed on Wednesday evening from home, agreed to on Thursday morning.
  const moved = (await readActs(week.owner('vandenberg').store.read, '', 10_000)).filter(
    ({ act }) => act.kind === 'meeting.move' && /Tennis/.test(JSON.stringify(act.reason.values)),
  );
  expect(moved.map(({ state }) => state)).toEqual(['done']);
  await week.until('2026-12-11T16:30');
  expect(await currentAbsence(week.owner('smit'))).toMatchObject({
    ...{ from: '2026-12-12', until: '2026-12-14', standIn: { name: 'Grace Okafor' } },
  });
  const viewing = { language: 'nl', everything: true } as const;
  const folder = await dayFolder(week.owner('vandenberg'), '2026-12-14', viewing);
  expect(JSON.stringify(folder)).toContain('Jelle Terpstra');
  await week.until('2026-12-14T09:30');
  const talk = await lastTalk(week.owner('vandenberg'), { everything: true });
  expect(talk?.decisions.map(({ number, words }) => `${number}. ${words}`)).toEqual([
    '1. bel hem dinsdag',
  ]);
});

test('who sits at the page goes first: what he declines is not agreed to, and nobody answers a letter that never left', async () => {
  await using week = await openWeek({ played: true });
  const owner = week.owner('vandenberg');
  const settings = await briefingSettingsOf(owner);
  await changeBriefing(owner, { ...settings, talk: null }, 'vandenberg');
  await week.until('2026-12-07T11:05');
  for (const { id } of await actsIn(owner.store.read, 'approve'))
    await decline(owner, id, himself('vandenberg'), false);
  await week.until('2026-12-14T10:00');
  expect(week.sample.world.sent().filter(({ to }) => /terpstra/.test(to.join()))).toEqual([]);
  expect((await appointments(week, 'vandenberg')).join()).not.toContain('Terpstra');
  expect(week.troubles).toEqual([]);
});
