import { expect, test } from 'vitest';
import { readActs } from '../../../src/store/records/acts.ts';
import { unseenAlerts } from '../../../src/store/records/alerts.ts';
import { dayIn } from './days.ts';
import { consent, JANSEN, left, openDesk, order, standing, states } from './desk.ts';
import { invitationMail } from './invitation-mail.ts';

const FRIDAY = '2026-11-27';

test('our meeting with two guests moves: both are told once, each in his own language', async () => {
  await using world = await openDesk();
  await order(world, 'plan bespreking met Piet Jansen en Kate Hill donderdag 3 december om 14 uur');
  await consent(world);
  expect(left(world).map(({ to, calendar }) => `${to} ${calendar}`)).toEqual([
    'piet@jansen.example REQUEST 0 NEEDS-ACTION NEEDS-ACTION',
    'kate@hill.example REQUEST 0 NEEDS-ACTION NEEDS-ACTION',
  ]);
  // Jansen has accepted; what he said is noted without a word of anybody's.
  const uid = /^UID:(.*)$/m.exec(await dayIn(world, '2026-12-03'))?.[1]?.trim() ?? '';
  await world.receive(
    invitationMail({
      method: 'REPLY',
      from: JANSEN,
      subject: 'Geaccepteerd: Bespreking',
      text: 'Akkoord.',
      id: 'yes@post.example',
      uid,
      start: '20261203T140000',
      end: '20261203T150000',
      organiser: 'berg@kantoor.example',
      attendees: [';PARTSTAT=ACCEPTED:mailto:piet@jansen.example'],
    }),
  );
  expect(await dayIn(world, '2026-12-03')).toMatch(/PARTSTAT=ACCEPTED[^\n]*piet@jansen\.example/);

  const told = await order(
    world,
    'verzet de bespreking met Piet Jansen naar vrijdag 4 december om 10 uur',
  );
  await consent(world);
  const [, , ...moves] = left(world);
  expect(moves.map(({ to, calendar }) => `${to} ${calendar}`)).toEqual([
    'piet@jansen.example REQUEST 1 NEEDS-ACTION NEEDS-ACTION',
    'kate@hill.example REQUEST 1 NEEDS-ACTION NEEDS-ACTION',
  ]);
  expect(moves[0]?.body).toContain('is verzet. Het nieuwe tijdstip is vrijdag 4 december 2026');
  expect(moves[1]?.body).toContain('has been moved. The new time is Friday 4 December 2026');
  expect(await states(world, told.arrival)).toEqual([
    'meeting.move done',
    'meeting.move done',
    'meeting.move done',
  ]);
});

test('“zeg vrijdag af” is a bundle: all but one is approved, and only that one stays', async () => {
  await using world = await openDesk();
  await order(world, `plan overleg met Els Visser vrijdag om 10 uur`);
  await order(world, `plan tandarts vrijdag om 14 uur`);
  await world.receive(
    invitationMail({
      method: 'REQUEST',
      from: JANSEN,
      subject: 'Uitnodiging: Borrel',
      text: 'Komt u ook?',
      id: 'drinks@post.example',
      title: 'Borrel',
      start: '20261127T160000',
      end: '20261127T170000',
    }),
  );
  await consent(world);
  const before = left(world).length;
  expect(await standing(world)).toEqual([
    `${FRIDAY}T10:00 11:00 Overleg met Els Visser`,
    `${FRIDAY}T14:00 15:00 Tandarts`,
    `${FRIDAY}T16:00 17:00 Borrel`,
  ]);

  const told = await order(world, 'zeg vrijdag af');
  await consent(world, ({ act }) => {
    const event = act.payload.type === 'event' ? act.payload.event.before : null;
    return event?.includes('SUMMARY:Tandarts') === true;
  });
  const letters = left(world).slice(before);
  expect(letters.map(({ to, calendar }) => `${to} ${calendar}`)).toEqual([
    'els@visser.example CANCEL 1 NEEDS-ACTION',
    'piet@jansen.example REPLY 0 DECLINED',
  ]);
  expect(letters[0]?.body).toBe(
    'Het spijt mij dat ik uw afspraak van vrijdag 27 november, 10.00 uur moet afzeggen; de heer berg is dan verhinderd. Voor u houd ik tot vrijdag 27 november, 12.00 uur vrij: maandag 30 november, 9.00 uur, of dinsdag 1 december, 9.00 uur. Past geen van beide, noemt u dan gerust zelf een moment.',
  );
  expect(await standing(world)).toEqual([
    `${FRIDAY}T14:00 15:00 Tandarts`,
    // He does not come; it stands for the others, and takes none of his time.
    `${FRIDAY}T16:00 17:00 Borrel`,
    '2026-11-30T09:00 10:00 Vastgehouden: overleg met Els Visser (TENTATIVE)',
    '2026-12-01T09:00 10:00 Vastgehouden: overleg met Els Visser (TENTATIVE)',
  ]);
  expect(await states(world, told.arrival)).toContain('meeting.cancel approve');
});

test('en: the same in an English order, to an English guest', async () => {
  await using world = await openDesk();
  await order(world, 'plan a review with Kate Hill on Friday at 10', 'en');
  await consent(world);
  const [invitation] = left(world);
  expect(invitation?.body).toContain('I should like to invite you to');
  await order(world, 'cancel Friday', 'en');
  await consent(world);
  expect(left(world).at(-1)).toMatchObject({
    to: 'kate@hill.example',
    calendar: 'CANCEL 1 NEEDS-ACTION',
    body: 'I am sorry that Mr berg cannot see you on Friday 27 November at 10:00. He can see you on Monday 30 November at 09:00 or on Tuesday 1 December at 09:00. I am holding both for you until Friday 27 November, 12:00 Amsterdam time; if neither suits, please name a time yourself.',
  });
  expect(await standing(world)).toEqual([
    '2026-11-30T09:00 10:00 Vastgehouden: review met Kate Hill (TENTATIVE)',
    '2026-12-01T09:00 10:00 Vastgehouden: review met Kate Hill (TENTATIVE)',
  ]);
});

test('offering and booking are one function: what comes in between stops the booking, with a sentence', async () => {
  await using world = await openDesk();
  const told = await order(world, 'plan overleg met Els Visser vrijdag om 10 uur');
  // Before he consents, an invitation for that hour comes in.
  await world.receive(
    invitationMail({
      method: 'REQUEST',
      from: JANSEN,
      subject: 'Uitnodiging: Bank',
      text: 'Komt u?',
      id: 'bank@post.example',
      title: 'Bank',
      start: '20261127T100000',
      end: '20261127T110000',
    }),
  );
  await consent(world, ({ act }) => act.kind.startsWith('invitation.a'));
  expect(await states(world, told.arrival)).toEqual([
    'meeting.plan withdrawn',
    'invitation.send withdrawn',
  ]);
  expect(left(world)).toEqual([]);
  const alerts = await unseenAlerts(world.owner().store.read);
  expect(alerts.map(({ text }) => text).join('\n')).toContain('Die tijd was intussen bezet');
});

test('whoever is silent is reminded once, and then only he hears of it', async () => {
  await using world = await openDesk();
  await order(world, 'plan overleg met Els Visser dinsdag 8 december om 10 uur');
  await consent(world);
  const at = (moment: string) => Date.parse(`${moment}+01:00`);
  world.clock.moveTo(at('2026-11-27T10:00:00'));
  await world.settle();
  expect(await consent(world)).toEqual(['meeting.remind']);
  expect(left(world)).toHaveLength(2);
  expect(left(world)[1]).toMatchObject({
    to: 'els@visser.example',
    calendar: 'REQUEST 0 NEEDS-ACTION',
    body: 'Op dinsdag 24 november vroegen wij u of dinsdag 8 december 2026, 10.00–11.00 uur (Nederlandse tijd) u schikt. Zouden wij uiterlijk dinsdag 1 december uw antwoord mogen hebben? Is het al onderweg, dan hoeft u niets te doen.',
  });
  world.clock.moveTo(at('2026-12-02T10:00:00'));
  await world.settle();
  expect(await consent(world)).toEqual([]);
  expect(left(world)).toHaveLength(2);
  const acts = await readActs(world.owner().store.read, '', 100);
  expect(acts.filter(({ state }) => state === 'approve')).toEqual([]);
});

test('an order nobody gave a language for is understood in either, and answered in its own', async () => {
  await using world = await openDesk();
  await order(world, 'plan tandarts donderdag 3 december om 15 uur', null);
  await consent(world);
  const told = await order(world, 'move my 3 pm on 3 December one hour later', null);
  expect(told.said).toEqual([
    'Reschedule: “Tandarts” (Thursday 3 December 2026, 15:00) 1 hour later',
  ]);
  await consent(world);
  expect(await standing(world)).toEqual(['2026-12-03T16:00 17:00 Tandarts']);
});
