import { expect, test } from 'vitest';
import { readBundleAnswer } from '../../../src/core/bundle/answer.ts';
import { say } from '../../../src/core/text/words.ts';
import { allWords, answerBundle, bundlePoints, undoBundle } from '../../../src/engine/index.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { actsOn } from '../../../src/store/records/acts.ts';
import { letter } from '../../world/letter.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { consent, left, openDesk, order, standing } from '../diary/desk.ts';
import { put } from './day.ts';

const PIET = 'Piet Jansen <piet@jansen.example>';
const ELS = 'Els Visser <els@visser.example>';
const KATE = 'Kate Hill <kate@hill.example>';

const points = async (world: TestOffice, bundle: string, language: 'nl' | 'en' = 'nl') =>
  (await bundlePoints(world.owner().store.read, bundle)).map(
    ({ number, said }) => `${number}. ${say(allWords(world.owner()), said, language)}`,
  );

const on = (from: string, until: string) => ({
  from: `20261125T${from}00`,
  until: `20261125T${until}00`,
});

async function withAWednesday(world: TestOffice): Promise<void> {
  await put(
    world,
    { uid: 'piet', title: 'Kennismaking met Piet Jansen', ...on('0900', '1000'), guests: [PIET] },
    { uid: 'three', title: 'Begroting', ...on('1330', '1430'), guests: [ELS, KATE] },
    { uid: 'work', title: 'Jaarverslag schrijven', ...on('1500', '1600') },
    {
      uid: 'theirs',
      title: 'Ledenraad',
      ...on('1600', '1700'),
      organiser: 'griffie@raad.example',
      guests: ['P. berg <berg@kantoor.example>'],
    },
  );
}

/** The thread each letter that left went under. */
const threads = (world: TestOffice, after: number) =>
  world.mail
    .sent()
    .slice(after)
    .map(({ raw }) => readMessage(raw))
    .flatMap((read) => (read.kind === 'message' ? [read.inReplyTo ?? ''] : []));

test('“toch niet”: the diary goes back, the last first, and every letter is followed by one that puts it right', async () => {
  await using world = await openDesk();
  await withAWednesday(world);
  const before = await standing(world);
  const first = await order(world, 'ik ben morgen ziek');
  await consent(world);
  const sent = left(world);
  expect(sent).toHaveLength(4);
  const told = await order(world, 'toch niet');
  expect(told.answers).toEqual([
    'Wat verstuurd is, is niet terug te halen (4); op elke brief volgt er een die hem rechtzet. Belde u al iemand, bel dan nog eens.',
  ]);
  expect(await points(world, told.arrival)).toEqual([
    '1. Wie „Ledenraad” organiseert, hoort dat u toch komt.',
    '2. Terug zoals het stond: „Jaarverslag schrijven”, woensdag 25 november 2026, 15.00–16.00 uur.',
    '3. Terug zoals het stond: „Begroting”, woensdag 25 november 2026, 13.30–14.30 uur.',
    '4. Terug zoals het stond: „Kennismaking met Piet Jansen”, woensdag 25 november 2026, 9.00–10.00 uur.',
    '5. Gaat er weer uit: „Afwezig”, woensdag 25 november 2026.',
  ]);
  // Nothing of it is done before he agrees.
  expect(left(world)).toHaveLength(4);
  await consent(world);
  expect(
    left(world)
      .slice(4)
      .map(({ to, calendar, body }) => [to, calendar, body]),
  ).toEqual([
    [
      'griffie@raad.example',
      'REPLY 0 ACCEPTED',
      'Anders dan ik u vandaag, dinsdag 24 november, 9.00 uur schreef, komt de heer berg toch, morgen, woensdag 25 november, 16.00 uur. Mijn excuses voor de wisseling.',
    ],
    [
      'els@visser.example',
      'REQUEST 2 NEEDS-ACTION NEEDS-ACTION',
      'Mijn bericht van vandaag, dinsdag 24 november, 9.00 uur kunt u als niet verzonden beschouwen: uw afspraak met de heer berg van morgen, woensdag 25 november, 13.30 uur gaat door zoals zij stond. Mijn excuses voor het ongemak.',
    ],
    [
      'kate@hill.example',
      'REQUEST 2 NEEDS-ACTION NEEDS-ACTION',
      'Please disregard my message of today, Tuesday 24 November, at 09:00: your appointment with Mr berg tomorrow, Wednesday 25 November, at 13:30 goes ahead as it stood. I am sorry for the inconvenience.',
    ],
    [
      'piet@jansen.example',
      'REQUEST 2 ACCEPTED',
      'Mijn bericht van vandaag, dinsdag 24 november, 9.00 uur kunt u als niet verzonden beschouwen: uw afspraak met de heer berg van morgen, woensdag 25 november, 9.00 uur gaat door zoals zij stond. De tijden die ik daarin noemde, vervallen. Mijn excuses voor het ongemak.',
    ],
  ]);
  expect(threads(world, 4).toSorted()).toEqual(sent.map(({ messageId }) => messageId).toSorted());
  expect(await standing(world)).toEqual(before);
  // Nothing is taken back twice, by whatever words.
  for (const again of [
    await order(world, 'toch niet'),
    await undoBundle(world.owner(), principal(), first.arrival, 'nl'),
  ]) {
    expect(again.answers).toEqual(['Er is vandaag niets gedaan dat teruggedraaid kan worden.']);
    expect(again.acts).toEqual([]);
  }
});

test('who thinks better of taking it back lets that rest, and may take it back later all the same', async () => {
  await using world = await openDesk();
  await withAWednesday(world);
  await order(world, 'ik ben morgen ziek');
  await consent(world);
  const after = await standing(world);
  const sent = left(world).length;
  const undone = await order(world, 'toch niet');
  const rests = await order(world, 'laat maar');
  expect(rests.answers).toEqual([
    expect.stringMatching(/^Vervallen: [0-9]+\. Er was nog niets gedaan\.$/),
  ]);
  expect(await consent(world)).toEqual([]);
  expect(left(world)).toHaveLength(sent);
  expect(await standing(world)).toEqual(after);
  const anew = await order(world, 'maak dat ongedaan');
  expect(await points(world, anew.arrival)).toEqual(await points(world, undone.arrival));
});

test('en: what waits falls at once, without a letter, and what was declined stays declined', async () => {
  await using world = await openDesk();
  await withAWednesday(world);
  const before = await standing(world);
  const { arrival } = await order(world, 'I am ill tomorrow', 'en');
  const told = await order(world, 'never mind', 'en');
  expect(told.answers).toEqual([
    expect.stringMatching(/^Dropped: \d+\. Nothing had been done yet\.$/),
  ]);
  const acts = await actsOn(world.owner().store.read, arrival);
  expect(acts.every(({ state }) => state === 'declined')).toBe(true);
  expect(await consent(world)).toEqual([]);
  expect(left(world)).toEqual([]);
  expect(await standing(world)).toEqual(before);
  const again = await order(world, 'undo', 'en');
  expect(again.answers).toEqual(['Nothing was done today that can be undone.']);
});

test('of a bundle that was agreed to in part, only that part goes back; the command names it', async () => {
  await using world = await openDesk();
  await withAWednesday(world);
  const { arrival } = await order(world, 'ik ben morgen ziek');
  const read = readBundleAnswer('alleen 4');
  if (read === null || read.answer === 'later') throw new Error('no answer');
  await answerBundle(world.owner(), arrival, principal(), read);
  await world.settle();
  await order(world, 'plan overleg met Els op 3 december om 10 uur');
  const told = await undoBundle(world.owner(), principal(), arrival, 'nl');
  expect(await points(world, told.arrival)).toEqual([
    '1. Terug zoals het stond: „Jaarverslag schrijven”, woensdag 25 november 2026, 15.00–16.00 uur.',
  ]);
  expect(told.answers).toEqual([]);
});

test('whoever chose another time since keeps it, and what somebody changed since stays: both are said', async () => {
  await using world = await openDesk();
  await withAWednesday(world);
  await order(world, 'ik ben morgen ziek');
  await consent(world);
  const offer = left(world).find(({ to }) => to === 'piet@jansen.example');
  await world.receive(
    letter({
      from: PIET,
      to: 'berg@kantoor.example',
      subject: `Re: ${offer?.subject ?? ''}`,
      text: 'Beste,\n\nDonderdag 26 november om 9.00 uur is prima.\n\nPiet',
      inReplyTo: offer?.messageId ?? '',
      date: world.clock.now(),
    }),
  );
  await world.settle();
  await consent(world);
  await order(world, 'verplaats de begroting naar vrijdag 27 november om 14 uur');
  await consent(world);
  const arrival = (await order(world, 'ik ben vrijdagochtend een uur te laat')).arrival;
  expect(arrival).not.toBe('');
  const first = await world
    .owner()
    .store.read.get("SELECT id FROM arrival WHERE kind = 'order' ORDER BY seq LIMIT 1");
  const told = await undoBundle(world.owner(), principal(), String(first?.['id'] ?? ''), 'nl');
  expect(told.answers).toEqual([
    expect.stringMatching(/^Wat verstuurd is/),
    '„Begroting” is sindsdien door iemand veranderd en blijft zoals het nu staat. Mijn voorstel: zeg zelf waar het heen moet.',
    expect.stringMatching(/^Piet Jansen heeft intussen een andere tijd gekozen/),
  ]);
  const before = left(world).length;
  await consent(world, ({ arrival: of }) => of !== told.arrival);
  // Nobody of whom nothing goes back is written to as if it did.
  expect(
    left(world)
      .slice(before)
      .map(({ to }) => to),
  ).toEqual(['griffie@raad.example']);
  expect(await standing(world)).toContain('2026-11-26T09:00 10:00 Kennismaking met Piet Jansen');
});
