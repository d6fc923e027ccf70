import { expect, test } from 'vitest';
import { questions } from '../../../src/engine/index.ts';
import { listAccounts } from '../../../src/store/records/accounts.ts';
import { insertCalendar } from '../../../src/store/records/diary/calendars.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import { letter } from '../../world/letter.ts';
import { consent, ELS, JANSEN, KATE, left, order, standing } from '../diary/desk.ts';
import { answers, arranging, letters, openMeetingDesk } from './desk.ts';

test('two are asked when they can, both say so, the meeting is booked and each is told once', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een uur met Els Visser en Kate Hill over de begroting volgende week',
  );
  expect(await consent(world)).toEqual([
    'meeting.hold',
    'meeting.hold',
    'meeting.hold',
    'meeting.offer',
    'meeting.offer',
  ]);
  const [els, kate] = letters(world);
  expect(els)
    .toBe(`els@visser.example: De heer berg spreekt u graag samen met Kate Hill over de begroting, een uur. Welke van deze momenten schikken u?

– maandag 30 november 2026, 9.00–10.00 uur (Nederlandse tijd)
– dinsdag 1 december 2026, 9.00–10.00 uur (Nederlandse tijd)
– woensdag 2 december 2026, 9.00–10.00 uur (Nederlandse tijd)

Wij houden ze alle vrij tot vrijdag 27 november, 12.00 uur; één regel antwoord is genoeg. Noemt u gerust alles wat schikt: dan is er het snelst een moment voor iedereen.`);
  expect(kate)
    .toBe(`kate@hill.example: Mr berg would be glad to speak with you together with Els Visser for an hour. Which of these times would suit you?

– Monday 30 November 2026, 09:00–10:00 Amsterdam time
– Tuesday 1 December 2026, 09:00–10:00 Amsterdam time
– Wednesday 2 December 2026, 09:00–10:00 Amsterdam time

I am holding all of them until Friday 27 November, 12:00 Amsterdam time; one line in reply will do. Do name every one that suits: that finds a time for everybody soonest.`);
  await answers(world, ELS, 'Dinsdag schikt, woensdag niet.');
  // Nothing is asked of Els again, and nothing of Kate before she has answered.
  expect(await consent(world)).toEqual([]);
  await answers(world, KATE, 'Tuesday or Wednesday would be fine.');
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.confirm', 'meeting.plan']);
  expect(await standing(world)).toEqual([
    '2026-12-01T09:00 10:00 Overleg met Els Visser en Kate Hill over de begroting',
  ]);
  expect(letters(world, 2)).toEqual([
    'els@visser.example: Dank voor uw antwoord. Hierbij bevestig ik uw afspraak met de heer berg en Kate Hill: dinsdag 1 december 2026, 9.00–10.00 uur (Nederlandse tijd). Bent u verhinderd, dan volstaat één regel of een telefoontje.',
    'kate@hill.example: Thank you for your answer. I am glad to confirm your appointment with Mr berg and Els Visser: Tuesday 1 December 2026, 09:00–10:00 Amsterdam time. Should anything prevent you, one line or a telephone call will do.',
  ]);
  expect(await listLoops(world.owner().store.read, 'open', 10)).toEqual([]);
  expect(await arranging(world)).toEqual([]);
});

test('somebody asks for an appointment; what he proposes instead is booked', async () => {
  await using world = await openMeetingDesk();
  await world.receive(
    letter({
      from: JANSEN,
      to: 'berg@kantoor.example',
      subject: 'Afspraak',
      text: 'Geachte heer,\n\nKunnen wij volgende week een half uur afspreken over de erfpacht?\n\nPiet Jansen',
      id: '<request@post.example>',
    }),
  );
  expect(await consent(world)).toEqual(['meeting.offer']);
  expect(letters(world)).toEqual([
    `piet@jansen.example: Dank voor uw bericht. De heer berg spreekt u graag over de erfpacht, een half uur. Welk moment schikt u?

– maandag 30 november 2026, 9.00–9.30 uur (Nederlandse tijd)
– dinsdag 1 december 2026, 9.00–9.30 uur (Nederlandse tijd)

Wij houden beide vrij tot vrijdag 27 november, 12.00 uur; één regel antwoord is genoeg.`,
  ]);
  await answers(world, JANSEN, 'Die dagen kan ik niet. Vrijdag 4 december om 10 uur wel.');
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.plan']);
  expect(await standing(world)).toEqual([
    '2026-12-04T10:00 10:30 Afspraak met Piet Jansen over de erfpacht',
  ]);
  expect(letters(world, 1)).toEqual([
    'piet@jansen.example: Dank voor uw antwoord. Hierbij bevestig ik uw afspraak met de heer berg: vrijdag 4 december 2026, 10.00–10.30 uur (Nederlandse tijd). Bent u verhinderd, dan volstaat één regel of een telefoontje.',
  ]);
  expect(left(world)).toHaveLength(2);
  expect(await listLoops(world.owner().store.read, 'open', 10)).toEqual([]);
});

test('two choose different times: one is asked about the other\'s, and "is goed" is said of that one', async () => {
  await using world = await openMeetingDesk();
  await order(world, 'plan een overleg van een uur met Els Visser en Kate Hill volgende week');
  await consent(world);
  await answers(world, KATE, 'Wednesday would be fine.');
  await answers(world, ELS, 'Dinsdag schikt.');
  expect(await consent(world)).toEqual(['meeting.offer']);
  expect(letters(world, 2)).toEqual([
    `kate@hill.example: Thank you for your answer. Not everybody chose the same time. Could you manage this one as well?

– Tuesday 1 December 2026, 09:00–10:00 Amsterdam time

I am holding it until Friday 27 November, 12:00 Amsterdam time; one line in reply will do.`,
  ]);
  await answers(world, KATE, 'I cannot then, sorry.');
  // Now Els is asked about Wednesday, once; Kate is not asked again.
  expect(await consent(world)).toEqual(['meeting.offer']);
  expect(left(world).at(-1)?.to).toBe('els@visser.example');
  await answers(world, ELS, 'Is goed.');
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.confirm', 'meeting.plan']);
  expect(await standing(world)).toEqual([
    '2026-12-02T09:00 10:00 Overleg met Els Visser en Kate Hill',
  ]);
});

test('two of three are enough: who said no hears that it is set, and may come', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een uur met twee van de drie: Els Visser, Kate Hill en Piet Jansen, volgende week',
  );
  await consent(world);
  await answers(world, ELS, 'Dinsdag schikt.');
  await answers(world, JANSEN, 'Volgende week lukt mij helaas geen van de drie.');
  expect(await consent(world)).toEqual([]);
  await answers(world, KATE, 'Tuesday is fine.');
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.confirm', 'meeting.plan']);
  expect(
    left(world)
      .slice(-2)
      .map(({ to }) => to),
  ).toEqual(['els@visser.example', 'kate@hill.example']);
});

test('the third answers while it lies ready: it is booked once, and both who come hear of it', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een uur met twee van de drie: Els Visser, Kate Hill en Piet Jansen, volgende week',
  );
  await consent(world);
  await answers(world, ELS, 'Dinsdag schikt.');
  await answers(world, KATE, 'Tuesday is fine.');
  await answers(world, JANSEN, 'Helaas bezet. Mijn voorstel: vrijdag 4 december om 11 uur.');
  await consent(world);
  await consent(world);
  expect((await standing(world)).filter((one) => !one.includes('TENTATIVE'))).toEqual([
    '2026-12-01T09:00 10:00 Overleg met Els Visser, Kate Hill en Piet Jansen',
  ]);
  expect(left(world).flatMap(({ to, calendar }) => (calendar === null ? [] : [to]))).toEqual([
    'els@visser.example',
    'kate@hill.example',
  ]);
});

test('the hour that was to be kept is taken by the time he consents: others are sought at once', async () => {
  await using world = await openMeetingDesk('draft');
  const request = letter({
    from: JANSEN,
    to: 'berg@kantoor.example',
    subject: 'Afspraak',
    text: 'Geachte heer,\n\nKunnen wij volgende week een half uur afspreken over de erfpacht?\n\nPiet Jansen',
    id: '<request@post.example>',
  });
  await world.receive(request);
  await order(world, 'zet maandag 30 november van 9 tot 10 tandarts in de agenda');
  expect(await consent(world, ({ act }) => act.kind !== 'meeting.plan')).toEqual(['meeting.plan']);
  // The letter names an hour that he has given away since: it does not leave, and another lies ready.
  const asks = ['meeting.hold', 'meeting.hold', 'meeting.offer'];
  expect(await consent(world)).toEqual(asks);
  expect(left(world)).toEqual([]);
  await world.settle();
  expect(await consent(world)).toEqual([...asks, 'meeting.release']);
  expect(letters(world)[0]).not.toContain('maandag 30 november 2026, 9.00');
});

test('a second letter about something else is a meeting of its own', async () => {
  await using world = await openMeetingDesk();
  const asks = (about: string, id: string) =>
    world.receive(
      letter({
        from: JANSEN,
        to: 'berg@kantoor.example',
        subject: 'Afspraak',
        text: `Geachte heer,\n\nKunnen wij volgende week een half uur afspreken over ${about}?\n\nPiet Jansen`,
        id,
      }),
    );
  await asks('de erfpacht', '<first@post.example>');
  await consent(world);
  await asks('het testament', '<second@post.example>');
  expect(await consent(world)).toEqual(['meeting.offer']);
  expect((await arranging(world)).map(({ about }) => about)).toEqual([
    'de erfpacht',
    'het testament',
  ]);
});

test('who puts his choice right before it was booked is booked once, at what he said last', async () => {
  await using world = await openMeetingDesk();
  await order(world, 'plan een gesprek van een uur met Piet Jansen volgende week');
  await consent(world);
  await answers(world, JANSEN, 'Maandag schikt.');
  await answers(world, JANSEN, 'Correctie: maandag kan ik niet, het wordt dinsdag.');
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.plan']);
  expect(await standing(world)).toEqual(['2026-12-01T09:00 10:00 Gesprek met Piet Jansen']);
  expect(letters(world)).toHaveLength(2);
});

test('a stranger who writes under the name of somebody known makes no question of that name', async () => {
  await using world = await openMeetingDesk();
  await world.receive(
    letter({
      from: 'Els Visser <els@elders.example>',
      to: 'berg@kantoor.example',
      subject: 'Goedendag',
      text: 'Geachte heer,\n\nHierbij stel ik mij voor.\n\nEls Visser',
    }),
  );
  await order(world, 'plan een gesprek van een uur met Els Visser volgende week');
  await consent(world, ({ act }) => !act.kind.startsWith('meeting.'));
  expect(left(world).map(({ to }) => to)).toEqual(['els@visser.example']);
});

test('where his other calendar cannot be read no time is sought blindly, and he hears that as the reason', async () => {
  await using world = await openMeetingDesk();
  await order(world, 'plan een gesprek van een uur met Piet Jansen volgende week');
  await consent(world);
  const { store } = world.owner();
  const [account] = await listAccounts(store.read);
  await store.transact((writer) =>
    insertCalendar(writer, {
      ...{ name: 'elders', title: 'Elders', colour: null, href: '/elders/', kept: {} },
      ...{ account: account?.id ?? null, readOnly: false, schedules: false, counts: true },
      ...{ components: ['VEVENT'], madeAt: world.clock.now() },
    }),
  );
  await answers(world, JANSEN, 'Op geen van deze dagen kan ik.');
  await consent(world);
  const asked = await questions(world.owner(), { language: 'nl', everything: true });
  expect(asked.map(({ text }) => text)).toEqual([
    'Voor de afspraak met Piet Jansen is geen ander moment te vinden. De agenda van de heer berg kon niet worden gelezen. Wat zal ik doen?',
  ]);
  expect(letters(world)).toHaveLength(1);
});

test.each([
  'Mogen wij over een week of twee bij u op kantoor komen voor de opening van het filiaal? Wij denken een uurtje nodig te hebben.',
  'May we come to your office in two weeks about the opening of the branch? We think we need an hour.',
])('who asks to come about an opening asks for an hour, and invites to nothing', async (text) => {
  await using world = await openMeetingDesk();
  await world.receive(
    letter({
      from: text.startsWith('May') ? KATE : JANSEN,
      to: 'berg@kantoor.example',
      subject: 'Gesprek over de opening van het filiaal',
      text,
      date: world.clock.now(),
    }),
  );
  expect(await consent(world)).toEqual(['meeting.offer']);
});

test('who has another’s time before him is not asked about it again because somebody else answers first', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een uur met Els Visser, Piet Jansen en Kate Hill volgende week',
  );
  await consent(world);
  await answers(world, ELS, 'Dinsdag schikt mij.');
  await answers(world, JANSEN, 'Dinsdag is goed.');
  // Kate proposes another hour, about which the two others are asked.
  await answers(world, KATE, 'None of these, I am afraid. Could we do Thursday at 3 pm?');
  expect(await consent(world)).toContain('meeting.offer');
  const before = left(world).length;
  await answers(world, ELS, 'Ja, donderdag om 15.00 uur kan ook.');
  // Piet has not answered yet, and has the question before him.
  await consent(world);
  expect(left(world).slice(before)).toEqual([]);
  await answers(world, JANSEN, 'Fijn dat het kan. Ik zal er zijn.');
  await consent(world);
  expect((await standing(world)).join()).toContain('2026-12-03T15:00 16:00 Overleg');
});
