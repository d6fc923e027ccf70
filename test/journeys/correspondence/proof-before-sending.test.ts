import { expect, test } from 'vitest';
import { proof } from '../../../src/engine/index.ts';
import { actsOn } from '../../../src/store/records/acts.ts';
import { unseenAlerts } from '../../../src/store/records/alerts.ts';
import { consent, ELS, openDesk, order } from '../diary/desk.ts';

const HOUR_MS = 3_600_000;

test('a text is read as every mail is before it leaves, and nothing of it is kept', async () => {
  await using world = await openDesk();
  const { read } = world.owner().store;
  const before = await read.get('SELECT count(*) AS n FROM arrival');
  const told = await proof(
    world.owner(),
    {
      text: 'Geachte mevrouw Vissers,\n\nBijgaand de akte. Wij horen graag uiterlijk vrijdag 20 november 2026 van u; het bedrag gaat naar NL91 ABNA 0417 1643 01. Wij gaan akkoord.\n\nMet vriendelijke groet,',
      subject: null,
      to: ['els@visser.example'],
      annexes: [],
    },
    'nl',
  );
  expect(told.stops).toBe(true);
  expect(told.findings.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'In de aanhef staat "mevrouw Vissers", maar de naam is Visser.',
      'De brief zegt dat er iets is bijgevoegd, maar er is geen bijlage.',
      'De termijn "uiterlijk vrijdag 20 november 2026" is al voorbij.',
      'Het rekeningnummer NL91ABNA0417164301 bestaat niet: de controlecijfers kloppen niet.',
    ]),
  );
  expect(await read.get('SELECT count(*) AS n FROM arrival')).toEqual(before);
});

test('a whole mail is read with its own head', async () => {
  await using world = await openDesk();
  const told = await proof(
    world.owner(),
    {
      text: `From: berg@kantoor.example\nTo: ${ELS}\nSubject: De akte\n\nGeachte Els Visser,\n\nUw akte ligt klaar. {naam}\n`,
      subject: null,
      to: [],
      annexes: [],
    },
    'en',
  );
  expect(told.findings).toEqual([
    { weight: 'stop', text: 'Something was not filled in: "{naam}".' },
  ]);
});

test('a letter about tomorrow that is approved tomorrow does not leave: it is put before him again, and leaves when he says so', async () => {
  await using world = await openDesk();
  const before = world.mail.sent().length;
  const told = await order(world, 'schrijf Els Visser: De stukken komen morgen.');
  world.clock.moveBy(25 * HOUR_MS);
  await consent(world);
  expect(world.mail.sent()).toHaveLength(before);
  const [act] = await actsOn(world.owner().store.read, told.arrival);
  expect(act?.state).toBe('approve');
  expect(act?.act.remarks.map(({ said }) => said.key)).toContain('presend.said-of-another-day');
  const alerts = await unseenAlerts(world.owner().store.read);
  expect(alerts.map(({ text }) => text).join('\n')).toContain('noemt een dag die voorbij is');
  await consent(world);
  expect(world.mail.sent()).toHaveLength(before + 1);
});
