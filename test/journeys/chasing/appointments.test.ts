import { expect, test } from 'vitest';
import { invitationMail } from '../diary/invitation-mail.ts';
import { ELS, JANSEN, order, standing } from '../diary/desk.ts';
import { answers, arranging, openMeetingDesk } from '../meetings/desk.ts';
import {
  asks,
  comesTo,
  consent,
  daysPass,
  isAsked,
  left,
  letters,
  openLoops,
  says,
  sentTimes,
  writes,
} from './desk.ts';

// Tuesday 24 November 2026, 9.00 in Amsterdam.
const OFFER = 'bied Piet Jansen twee tijden van een uur aan volgende week';
const INVITE = 'plan een overleg met Els Visser op woensdag 2 december om 10 uur';
const MEET =
  'plan een overleg van een uur met Els Visser en Kate Hill over de begroting volgende week';
const LATER =
  'plan een overleg van een uur met Els Visser en Kate Hill over de begroting in de week van 14 december';

test('who was offered times is reminded the day before they lapse; then they are free, and he is asked', async () => {
  await using world = await openMeetingDesk();
  await order(world, OFFER);
  await consent(world);
  await daysPass(world, '2026-11-26T12:00');
  expect(sentTimes(world).slice(1)).toEqual([
    '2026-11-26T10:00 piet@jansen.example: Re: Een moment voor onze afspraak',
  ]);
  expect(letters(world)[1]).toBe(
    'piet@jansen.example: Op dinsdag 24 november legden wij u twee momenten voor; onze mail staat hieronder. Wij houden ze vrij tot vrijdag 27 november, 12.00 uur. Welk daarvan schikt u? Eén regel antwoord is genoeg; past het niet, noemt u dan gerust zelf een moment.',
  );
  await daysPass(world, '2026-11-27T12:30');
  expect(await openLoops(world)).toEqual([]);
  expect(await isAsked(world)).toEqual([
    'Piet Jansen heeft niet geantwoord op de tijden voor „afspraak”; ze zijn weer vrij. Wat zal ik doen? [Bellen | Opnieuw tijden aanbieden | Laten rusten]',
  ]);
  await says(world, 'Opnieuw tijden aanbieden');
  await consent(world);
  expect(letters(world)[3]).toBe(
    `piet@jansen.example: De heer berg spreekt u graag, een uur. Welk moment schikt u?

– woensdag 2 december 2026, 16.00–17.00 uur (Nederlandse tijd)
– donderdag 3 december 2026, 9.00–10.00 uur (Nederlandse tijd)

Wij houden beide voor u vrij tot woensdag 2 december, 12.00 uur; één regel antwoord is genoeg.`,
  );
  // Silent once more, no third choice of times is proposed.
  await daysPass(world, '2026-12-02T12:30');
  expect(await isAsked(world)).toContainEqual(
    'Piet Jansen heeft niet geantwoord op de tijden voor „afspraak”; ze zijn weer vrij. Wat zal ik doen? [Bellen | Laten rusten]',
  );
});

test('who has chosen is not reminded, in whatever thread he writes', async () => {
  await using world = await openMeetingDesk();
  await order(world, OFFER);
  await consent(world);
  await writes(world, JANSEN, { subject: 'Afspraak', text: 'Dinsdag schikt mij.\n\nPiet Jansen' });
  expect(await openLoops(world)).toEqual([]);
  await comesTo(world, '2026-11-26T10:30');
  expect(left(world)).toHaveLength(1);
});

test('who was invited is reminded with the invitation itself, once, and then the principal is asked', async () => {
  await using world = await openMeetingDesk();
  await order(world, INVITE);
  await consent(world);
  await daysPass(world, '2026-11-27T12:00');
  expect(left(world).map(({ to, calendar }) => `${to} ${calendar ?? ''}`)).toEqual([
    'els@visser.example REQUEST 0 NEEDS-ACTION',
    'els@visser.example REQUEST 0 NEEDS-ACTION',
  ]);
  expect(letters(world)[1]).toBe(
    'els@visser.example: Op dinsdag 24 november vroegen wij u of woensdag 2 december 2026, 10.00–11.00 uur (Nederlandse tijd) u schikt. Zouden wij uiterlijk dinsdag 1 december uw antwoord mogen hebben? Is het al onderweg, dan hoeft u niets te doen.',
  );
  await daysPass(world, '2026-12-01T11:00');
  expect(left(world)).toHaveLength(2);
  expect(await isAsked(world)).toEqual([
    'Els Visser heeft na één herinnering niet geantwoord op "de uitnodiging voor Overleg met Els Visser". Wat wilt u? [Ik bel zelf | Nog één keer herinneren | Ik schrijf zelf | Laten rusten]',
  ]);
});

test('the answer of her calendar program ends it, though it stands in no thread', async () => {
  await using world = await openMeetingDesk();
  await order(world, INVITE);
  await consent(world);
  const [waits] = await openLoops(world);
  expect(waits).toMatchObject({ kind: 'invitation', address: 'els@visser.example' });
  await world.receive(
    invitationMail({
      method: 'REPLY',
      from: ELS,
      subject: 'Geaccepteerd',
      text: '',
      id: 'reply-1@visser.example',
      uid: waits?.about ?? '',
      start: '20261202T100000',
      end: '20261202T110000',
      organiser: 'berg@kantoor.example',
      attendees: [';PARTSTAT=ACCEPTED:mailto:els@visser.example'],
    }),
  );
  expect(await openLoops(world)).toEqual([]);
  await daysPass(world, '2026-12-01T11:00');
  expect(left(world)).toHaveLength(1);
});

test('a meeting that is called off is waited for by nobody', async () => {
  await using world = await openMeetingDesk();
  await order(world, INVITE);
  await consent(world);
  await order(world, 'zeg het overleg met Els Visser af');
  await consent(world);
  expect([await standing(world), await openLoops(world)]).toEqual([[], []]);
});

test('moved while she is silent, she is asked about the new time and waited for once', async () => {
  await using world = await openMeetingDesk();
  await order(world, INVITE);
  await consent(world);
  await order(world, 'verzet het overleg met Els Visser naar vrijdag 4 december om 11 uur');
  await consent(world);
  expect((await openLoops(world)).map(({ kind, chases }) => `${kind ?? ''} ${chases}`)).toEqual([
    'invitation 0',
  ]);
});

test('an invitation and a paper to one person are one letter with a point each', async () => {
  await using world = await openMeetingDesk();
  await order(world, INVITE);
  await consent(world);
  await comesTo(world, '2026-11-24T10:30');
  await asks(world, ELS, {
    subject: 'Begroting',
    text: 'Beste Els,\n\nWil je ons uiterlijk donderdag 26 november de begroting sturen?\n\nP. Berg',
  });
  await daysPass(world, '2026-11-27T12:00');
  expect(letters(world).slice(1)).toEqual([
    `els@visser.example: Twee punten staan bij ons nog open; wij zetten ze voor u op een rij.

1. Onze uitnodiging van dinsdag 24 november voor woensdag 2 december, 10.00 uur. Zouden wij uiterlijk dinsdag 1 december mogen weten of u komt?
2. Onze vraag van dinsdag 24 november. Zouden wij uiterlijk vrijdag 4 december uw antwoord mogen hebben?

Is iets hiervan al onderweg, dan hoeft u daarvoor niets te doen. Eén antwoord op deze mail is genoeg.`,
  ]);
});

test('one of two is silent: she alone is reminded, and once the times are over the principal is asked', async () => {
  await using world = await openMeetingDesk();
  await order(world, MEET);
  await consent(world);
  await answers(world, ELS, 'Dinsdag schikt, woensdag ook.');
  await daysPass(world, '2026-12-09T12:00');
  expect(sentTimes(world).slice(2)).toEqual([
    '2026-11-26T10:00 kate@hill.example: Re: A time to meet: de begroting',
    '2026-12-01T10:00 kate@hill.example: Re: A time to meet: de begroting',
  ]);
  expect(await isAsked(world)).toEqual([
    'Voor de afspraak met Kate Hill over de begroting is geen antwoord meer te verwachten. Wat zal ik doen? [Bellen | Verder zoeken | Laten rusten]',
  ]);
});

test('times further on: after the second reminder he chooses, for the meeting as well', async () => {
  await using world = await openMeetingDesk();
  await order(world, LATER);
  await consent(world);
  await answers(world, ELS, 'Ik kan ze alle drie.');
  await daysPass(world, '2026-12-04T12:00');
  expect(sentTimes(world).slice(2)).toHaveLength(2);
  expect(await isAsked(world)).toEqual([
    'Kate Hill heeft na twee herinneringen niet geantwoord op "een moment voor de begroting". Wat wilt u? [Ik bel zelf | Nog één keer herinneren | Ik schrijf zelf | Verder zoeken | Laten rusten]',
  ]);
  await says(world, 'Laten rusten');
  await consent(world);
  expect([await openLoops(world), await arranging(world), await standing(world)]).toEqual([
    [],
    [],
    [],
  ]);
});
