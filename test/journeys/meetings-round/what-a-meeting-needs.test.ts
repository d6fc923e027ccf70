import { expect, test } from 'vitest';
import { addCalendar, changeDiary, diarySettingsOf, questions } from '../../../src/engine/index.ts';
import { readActs } from '../../../src/store/records/acts.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { consent, order, standing } from '../diary/desk.ts';
import { answers, asked, goTo, guarded, letters, openRound } from './desk.ts';

const LUNCH = 'Lunch & Zo <bestel@lunchenzo.example>';

/** An office with a room of its own, a caterer, a link and the way to it. */
async function furnished(): Promise<TestOffice> {
  const world = await openRound();
  await addCalendar(world.owner(), 'zaal', { title: 'Grote zaal' });
  const settings = await diarySettingsOf(world.owner());
  await changeDiary(
    world.owner(),
    {
      ...settings,
      rooms: [{ calendar: 'zaal', seats: 10, equipment: ['beamer'], place: null }],
      suppliers: {
        catering: { name: 'Lunch & Zo', address: 'bestel@lunchenzo.example' },
        equipment: { name: 'Techniek', address: 'techniek@pand.example' },
      },
      videoLink: 'https://video.example/{code}',
      directions: 'Kade 3, Utrecht; parkeren achter het huis.',
    },
    principal().id,
  );
  await order(
    world,
    'plan een bestuursvergadering op donderdag 3 december van 10 tot 12 met Els Visser en Piet Jansen',
  );
  await consent(world);
  return world;
}

const HIS = { language: 'nl', everything: true } as const;

const ALL =
  'regel een zaal, lunch voor 3, een beamer, een flip-over, een videolink en een routebeschrijving voor de bestuursvergadering';

test('what a meeting needs is asked for each by itself: booked, ordered, put into the invitation, and each confirmed by itself', async () => {
  await using world = await furnished();
  const told = await order(world, ALL);
  expect(told.answers).toEqual([
    'In Grote zaal staat al een beamer; daar is niets voor te vragen.',
  ]);
  expect(await consent(world)).toEqual([
    'correspondence.write',
    'meeting.move',
    'meeting.move',
    'meeting.plan',
    'order.goods',
    'room.book',
  ]);
  expect(await standing(world)).toEqual([
    '2026-12-03T10:00 12:00 Bestuursvergadering met Els Visser en Piet Jansen',
    '2026-12-03T10:00 12:00 Bestuursvergadering met Els Visser en Piet Jansen',
  ]);
  // What the meeting is about is nobody's business there, so no letter names it.
  expect(letters(world, 2)).toEqual([
    'bestel@lunchenzo.example: Voor een bespreking op donderdag 3 december 2026, 10.00–12.00 uur (Nederlandse tijd) vragen wij lunch voor 3 personen. Kunt u dat verzorgen? Uw bevestiging ontvang ik graag uiterlijk dinsdag 1 december, 12.00 uur; één regel is genoeg.',
    'techniek@pand.example: Voor een bespreking op donderdag 3 december 2026, 10.00–12.00 uur (Nederlandse tijd) hebben wij een flip-over nodig. Wilt u ervoor zorgen dat alles klaarstaat, en ons dat uiterlijk dinsdag 1 december, 12.00 uur bevestigen? Eén regel is genoeg.',
    'els@visser.example [invite.ics]: Uw afspraak met de heer berg blijft op donderdag 3 december 2026, 10.00–12.00 uur (Nederlandse tijd), maar op een andere plaats: Grote zaal. U hoeft niets te doen.',
    'piet@jansen.example [invite.ics]: Uw afspraak met de heer berg blijft op donderdag 3 december 2026, 10.00–12.00 uur (Nederlandse tijd), maar op een andere plaats: Grote zaal. U hoeft niets te doen.',
  ]);
  expect(await guarded(world)).toEqual([
    'room Grote zaal voor 3 personen (Grote zaal): done',
    'catering lunch voor 3 personen (Lunch & Zo): asked',
    'equipment een flip-over (Techniek): asked',
    'video een videolink: done',
    'directions een routebeschrijving: done',
  ]);
  await answers(world, LUNCH, 'Prima, de lunch is genoteerd.');
  expect(await guarded(world)).toEqual([
    'room Grote zaal voor 3 personen (Grote zaal): done',
    'catering lunch voor 3 personen (Lunch & Zo): done',
    'equipment een flip-over (Techniek): asked',
    'video een videolink: done',
    'directions een routebeschrijving: done',
  ]);
  // The other says nothing: he is reminded once, and then the principal hears.
  await goTo(world, '2026-11-27T12:00');
  expect(await consent(world, ({ act }) => act.kind === 'meeting.remind')).toEqual([
    'correspondence.chase',
  ]);
  expect(letters(world, 6)).toEqual([
    'techniek@pand.example: Op dinsdag 24 november vroegen wij u om een flip-over; onze mail staat hieronder. Zou u het ons uiterlijk dinsdag 1 december, 12.00 uur kunnen bevestigen? Is het al geregeld, dan is één regel genoeg.',
  ]);
  await goTo(world, '2026-12-01T12:30');
  expect((await questions(world.owner(), HIS)).map(({ text }) => text)).toEqual([
    'techniek@pand.example heeft niet geantwoord op "een flip-over", en het is nu nodig. Wat wilt u?',
  ]);
});

test('failure: a room that somebody else took in the meantime is not booked twice, and the meeting still lacks one', async () => {
  await using world = await furnished();
  await order(world, 'regel een zaal voor 3 voor de bestuursvergadering');
  const own = (await readActs(world.owner().store.read, '', 99)).map(({ id }) => id);
  await order(
    world,
    'zet een sollicitatiegesprek in de agenda op donderdag 3 december van 11 tot 12 in de Grote zaal',
  );
  await consent(world, ({ id }) => own.includes(id));
  // He consents to what was proposed before: it is looked at again first.
  await consent(world);
  const rooms = (await readActs(world.owner().store.read, '', 99)).filter(
    ({ act }) => act.kind === 'room.book',
  );
  expect(rooms.map(({ state }) => state)).toEqual(['withdrawn']);
  expect(await standing(world)).toEqual([
    '2026-12-03T10:00 12:00 Bestuursvergadering met Els Visser en Piet Jansen',
    '2026-12-03T11:00 12:00 Sollicitatiegesprek',
  ]);
  expect(await guarded(world)).toEqual(['room Grote zaal voor 3 personen (Grote zaal): mentioned']);
  await goTo(world, '2026-11-26T10:30');
  expect(await asked(world)).toEqual([
    'Dit staat nog niet vast: Grote zaal voor 3 personen voor „Bestuursvergadering met Els Visser en Piet Jansen” (donderdag 3 december 2026, 10.00–12.00 uur). Het wacht op uw akkoord, of was intussen bezet. Nodig uiterlijk dinsdag 1 december, 12.00 uur.',
  ]);
});

test('repeat: what was asked for already is not asked for twice, told twice or not', async () => {
  await using world = await furnished();
  for (let times = 0; times < 2; times += 1) {
    await order(world, 'regel lunch voor 3 voor de bestuursvergadering');
    await order(world, 'Els levert het jaarverslag voor de bestuursvergadering, uiterlijk vrijdag');
    await consent(world);
  }
  expect(letters(world, 2).map((one) => one.slice(0, one.indexOf(':')))).toEqual([
    'bestel@lunchenzo.example',
    'els@visser.example',
  ]);
  expect((await guarded(world)).length).toBe(3);
  const told = await order(world, 'regel lunch voor 3 voor de bestuursvergadering');
  expect(told.answers).toEqual([
    'Dit wordt al bewaakt en is niet nog eens gevraagd: lunch voor 3 personen voor „Bestuursvergadering met Els Visser en Piet Jansen”.',
  ]);
});

test('failure: closed and opened again between question and answer, everything is still guarded', async () => {
  await using world = await furnished();
  await order(world, 'regel lunch voor 3 voor de bestuursvergadering');
  await consent(world);
  await using again = await world.reopen();
  await answers(again, LUNCH, 'Prima, de lunch is genoteerd.', { origin: 'after-1' });
  await answers(again, LUNCH, 'Prima, de lunch is genoteerd.', { origin: 'after-2' });
  expect(await guarded(again)).toEqual(['catering lunch voor 3 personen (Lunch & Zo): done']);
});
