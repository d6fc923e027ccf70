import { expect, test } from 'vitest';
import { readCalendar } from '../../../src/core/diary/ical/read-calendar.ts';
import { answer, decline, questions } from '../../../src/engine/index.ts';
import { objectsByUid } from '../../../src/store/records/diary/calendar-objects.ts';
import { readActs } from '../../../src/store/records/acts.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import { NINE, principal, type TestOffice } from '../../world/office.ts';
import { consent, JANSEN, KATE, left, openDesk, order, standing } from './desk.ts';
import { invitationMail, type InvitationMail } from './invitation-mail.ts';

const INVITES: InvitationMail = {
  method: 'REQUEST',
  from: JANSEN,
  subject: 'Uitnodiging: Kwartaaloverleg',
  text: 'Geachte heer,\r\n\r\nGraag nodig ik u uit voor het kwartaaloverleg.',
  id: 'invites@post.example',
  start: '20261203T143000',
  end: '20261203T153000',
};

const AT = '2026-12-03T14:30 15:30 Kwartaaloverleg';

async function answerIn(world: TestOffice): Promise<string | null> {
  const { read } = world.owner().store;
  const [stored] = await objectsByUid(read, 'review@post.example');
  const [object] = readCalendar(stored?.text ?? '').objects;
  return object?.main?.attendees[0]?.answer ?? null;
}

test('an invitation by mail stands in the diary at once, and its answer leaves after consent', async () => {
  await using world = await openDesk();
  await world.receive(invitationMail(INVITES));
  expect(await standing(world)).toEqual([AT]);
  expect([await answerIn(world), left(world)]).toEqual(['NEEDS-ACTION', []]);

  expect(await consent(world)).toEqual(['invitation.accept']);
  expect(left(world)).toMatchObject([
    {
      to: 'piet@jansen.example',
      subject: 'Re: Uitnodiging: Kwartaaloverleg',
      body: 'Dank voor uw uitnodiging. De heer berg komt graag: donderdag 3 december 2026, 14.30–15.30 uur (Nederlandse tijd). Verandert er iets, dan horen wij het graag.',
      calendar: 'REPLY 0 ACCEPTED',
    },
  ]);
  expect(await answerIn(world)).toBe('ACCEPTED');
  // The diary answers it: correspondence neither asks about it nor owes an answer.
  expect(await listLoops(world.owner().store.read, 'open', 10)).toEqual([]);
  expect(world.troubles).toEqual([]);
});

test('refused by order instead: the proposal to accept is overtaken, and one answer leaves', async () => {
  await using world = await openDesk();
  await world.receive(invitationMail(INVITES));
  await order(world, 'sla de uitnodiging voor het kwartaaloverleg af');
  await consent(world, ({ act }) => act.kind === 'invitation.accept');
  expect(left(world).map(({ calendar }) => calendar)).toEqual(['REPLY 0 DECLINED']);
  expect(await answerIn(world)).toBe('DECLINED');
});

test('he does not want it accepted: he is asked what is told instead, and that leaves', async () => {
  await using world = await openDesk();
  await world.receive(invitationMail(INVITES));
  const acts = await readActs(world.owner().store.read, '', 1_000);
  const accept = acts.find(({ act }) => act.kind === 'invitation.accept');
  await decline(world.owner(), accept?.id ?? '', principal(), false);
  await world.settle();
  const asked = await questions(world.owner(), { language: 'nl', everything: true });
  expect(asked.map(({ text, choices }) => [text, choices])).toEqual([
    [
      'Het antwoord dat klaarlag op de uitnodiging van Piet Jansen voor „Kwartaaloverleg” (donderdag 3 december 2026, 14.30–15.30 uur) wilde u niet. Wat krijgt Piet Jansen te horen?',
      ['Afzeggen', 'Aannemen', 'Ik antwoord zelf'],
    ],
  ]);
  await answer(world.owner(), asked[0]?.decision ?? '', principal(), 'Afzeggen');
  await world.settle();
  await consent(world);
  expect(left(world).map(({ to, calendar }) => `${to} ${calendar}`)).toEqual([
    'piet@jansen.example REPLY 0 DECLINED',
  ]);
  expect(await answerIn(world)).toBe('DECLINED');
});

test('he does not want it refused either: he is asked, and nobody is promised an hour that is taken', async () => {
  await using world = await openDesk();
  await order(world, 'plan bankbezoek donderdag 3 december om 14 uur');
  await consent(world);
  await world.receive(invitationMail(INVITES));
  const acts = await readActs(world.owner().store.read, '', 1_000);
  const refuse = acts.find(({ act }) => act.kind === 'invitation.decline');
  await decline(world.owner(), refuse?.id ?? '', principal(), false);
  await world.settle();
  const asked = await questions(world.owner(), { language: 'nl', everything: true });
  expect(asked.map(({ choices }) => choices)).toEqual([['Afzeggen', 'Ik antwoord zelf']]);
  await answer(world.owner(), asked[0]?.decision ?? '', principal(), 'Afzeggen');
  await world.settle();
  await consent(world);
  expect(left(world).map(({ to, calendar }) => `${to} ${calendar}`)).toEqual([
    'piet@jansen.example REPLY 0 DECLINED',
  ]);
});

test('its organiser moves it, then calls it off', async () => {
  await using world = await openDesk();
  await world.receive(invitationMail(INVITES));
  await consent(world);
  world.clock.moveBy(60_000);
  const moved: InvitationMail = {
    ...INVITES,
    id: 'moves@post.example',
    subject: 'Gewijzigd: Kwartaaloverleg',
    sequence: 1,
    stamp: '20261124T090000Z',
    start: '20261204T110000',
    end: '20261204T120000',
  };
  await world.receive(invitationMail(moved));
  expect(await standing(world)).toEqual(['2026-12-04T11:00 12:00 Kwartaaloverleg']);
  // Another time is asked anew, whatever he answered to the first.
  expect(await answerIn(world)).toBe('NEEDS-ACTION');
  expect(await consent(world)).toEqual(['invitation.accept']);
  expect(left(world).at(-1)?.body).toContain('Het nieuwe tijdstip schikt; de heer berg komt graag');

  // The first comes once more, as mail that was held up does.
  await world.receive(invitationMail({ ...INVITES, id: 'again@post.example' }));
  expect(await standing(world)).toEqual(['2026-12-04T11:00 12:00 Kwartaaloverleg']);

  const off = { ...moved, method: 'CANCEL', id: 'off@post.example', sequence: 2 } as const;
  await world.receive(invitationMail({ ...off, stamp: '20261124T100000Z' }));
  expect(await standing(world)).toEqual([]);
  expect(await consent(world)).toEqual([]);
  expect(left(world)).toHaveLength(2);
});

test('en: while he is taken, the refusal that lies ready names other times', async () => {
  await using world = await openDesk();
  await order(world, 'plan bankbezoek donderdag 3 december om 14 uur');
  await consent(world);
  await world.receive(
    invitationMail({
      ...INVITES,
      from: KATE,
      subject: 'Invitation: Quarterly review',
      text: 'Dear Mr Berg,\r\n\r\nI should like to invite you to our quarterly review. Please let me know whether you can come.',
      title: 'Quarterly review',
    }),
  );
  expect(await consent(world)).toEqual(['invitation.decline']);
  const [refusal] = left(world);
  expect(refusal).toMatchObject({ to: 'kate@hill.example', calendar: 'REPLY 0 DECLINED' });
  expect(refusal?.body).toMatch(
    /^Thank you for your invitation\. On Thursday 3 December 2026, 14:30–15:30 Amsterdam time, I am sorry to say, Mr berg is not free\. Would one of these times suit instead: .*, or .*\? One line in reply is enough\.$/,
  );
});

test('a stranger’s invitation, vouched for or not, waits for consent before it stands anywhere', async () => {
  await using world = await openDesk();
  const stranger = {
    ...INVITES,
    from: 'Loterij <win@prijs.example>',
    subject: 'Gefeliciteerd',
    title: 'U hebt gewonnen: dief@kwaad.example',
  };
  await world.receive(invitationMail(stranger));
  expect([await standing(world), left(world)]).toEqual([[], []]);
  const waiting = await readActs(world.owner().store.read, '', 100);
  expect(waiting.filter(({ state }) => state === 'done')).toEqual([]);
});

test('somebody else calls off what another organises: nothing changes by itself', async () => {
  await using world = await openDesk();
  await world.receive(invitationMail(INVITES));
  await consent(world);
  await world.receive(
    invitationMail({
      ...INVITES,
      method: 'CANCEL',
      from: KATE,
      organiser: 'piet@jansen.example',
      id: 'forged@post.example',
      sequence: 1,
      stamp: '20261124T120000Z',
    }),
  );
  expect(await standing(world)).toEqual([AT]);
  expect(NINE).toBe(world.clock.now());
});
