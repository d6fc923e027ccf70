import { expect, test } from 'vitest';
import { busyWithin } from '../../../src/engine/diary/busy.ts';
import {
  answer,
  approvals,
  calendarShelf,
  decline,
  docket,
  questions,
} from '../../../src/engine/index.ts';
import { standingHolds } from '../../../src/store/records/diary/holds.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import { letter } from '../../world/letter.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { consent, JANSEN, KATE, left, openDesk, order, standing } from './desk.ts';

const OFFER = 'bied Piet Jansen twee tijden van een uur aan volgende week';

async function answers(world: TestOffice, from: string, text: string): Promise<void> {
  const offer = left(world).at(-1);
  await world.receive(
    letter({
      from,
      to: 'berg@kantoor.example',
      subject: `Re: ${offer?.subject ?? ''}`,
      text,
      inReplyTo: offer?.messageId ?? '',
      references: [offer?.messageId ?? ''],
      date: world.clock.now(),
    }),
  );
}

const holds = async (world: TestOffice) =>
  (await standingHolds(world.owner().store.read)).map(({ state }) => state);

test('two times offered, one chosen: booked, confirmed, and the other let go, all after consent', async () => {
  await using world = await openDesk();
  await order(world, OFFER);
  // Nothing of an order is done before he has seen it.
  expect([await standing(world), left(world)]).toEqual([[], []]);
  expect(await consent(world)).toEqual(['meeting.hold', 'meeting.hold', 'meeting.offer']);
  expect(await standing(world)).toEqual([
    '2026-11-30T09:00 10:00 Vastgehouden: afspraak met Piet Jansen (TENTATIVE)',
    '2026-12-01T09:00 10:00 Vastgehouden: afspraak met Piet Jansen (TENTATIVE)',
  ]);
  expect(left(world).map(({ to, body }) => `${to}: ${body}`)).toEqual([
    'piet@jansen.example: De heer berg spreekt u graag, een uur. Welk moment schikt u?',
  ]);

  world.clock.moveBy(3_600_000);
  await answers(world, JANSEN, 'Geachte heer,\n\nDinsdag lukt, maandag niet.\n\nPiet Jansen');
  // It was read from plain words: all stays as it was until somebody has looked.
  expect(await holds(world)).toEqual(['held', 'held']);
  expect(left(world)).toHaveLength(1);

  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.plan']);
  expect(await standing(world)).toEqual(['2026-12-01T09:00 10:00 Afspraak met Piet Jansen']);
  expect(await holds(world)).toEqual([]);
  // Nothing is owed any more, by either side.
  expect(await listLoops(world.owner().store.read, 'open', 10)).toEqual([]);
  const [, confirmed, ...more] = left(world);
  expect(more).toEqual([]);
  expect(confirmed).toMatchObject({
    to: 'piet@jansen.example',
    body: 'Dank voor uw antwoord. Hierbij bevestig ik uw afspraak met de heer berg: dinsdag 1 december 2026, 9.00–10.00 uur (Nederlandse tijd). Het andere moment heb ik weer vrijgegeven. Bent u verhinderd, dan volstaat één regel of een telefoontje.',
    calendar: 'REQUEST 0 ACCEPTED',
  });
  expect(world.troubles).toEqual([]);
});

test('an English reader is offered, and answered, in English', async () => {
  await using world = await openDesk();
  await order(world, 'bied Kate Hill twee tijden van een half uur aan volgende week');
  await consent(world);
  expect(left(world)[0]?.body).toBe(
    'Mr berg would be glad to speak with you for half an hour. Which of these times would suit you?',
  );
  world.clock.moveBy(3_600_000);
  await answers(world, KATE, 'Dear all,\n\nTuesday works for me, Monday does not.\n\nKate');
  await consent(world);
  expect(left(world).at(-1)?.body).toContain('I am glad to confirm your appointment');
  expect(await standing(world)).toEqual(['2026-12-01T09:00 09:30 Afspraak met Kate Hill']);
});

test('nobody answers: free again at the hour, and told; the courteous line waits for consent', async () => {
  await using world = await openDesk();
  await order(world, OFFER);
  await consent(world);
  const due = Date.parse('2026-11-27T12:00:00+01:00');
  world.clock.moveTo(due - 1);
  await world.settle();
  expect(await holds(world)).toEqual(['held', 'held']);
  world.clock.moveTo(due);
  await world.settle();
  expect([await standing(world), await holds(world)]).toEqual([[], []]);
  expect(left(world)).toHaveLength(1);
  expect(await consent(world)).toEqual(['meeting.offer']);
  expect(left(world).at(-1)?.body).toBe(
    'Tot vrijdag 27 november, 12.00 uur hielden wij voor u vrij:',
  );
  // Looked at twice in the same moment, or an hour back, it leaves no second time.
  await world.settle();
  world.clock.moveTo(due - 3_600_000);
  await world.settle();
  world.clock.moveTo(due);
  await world.settle();
  expect(left(world)).toHaveLength(2);
});

test('he answers a minute before it lapses: nothing is let go while his answer waits here', async () => {
  await using world = await openDesk();
  await order(world, OFFER);
  await consent(world);
  const due = Date.parse('2026-11-27T12:00:00+01:00');
  world.clock.moveTo(due - 60_000);
  await answers(world, JANSEN, 'Dinsdag lukt, maandag niet.');
  world.clock.moveTo(due);
  await world.settle();
  expect(await holds(world)).toEqual(['held', 'held']);
  await consent(world);
  expect(await standing(world)).toEqual(['2026-12-01T09:00 10:00 Afspraak met Piet Jansen']);
});

test('what he chose lies before the principal when the first of the times begins: that is the one question, and it can still be had', async () => {
  await using world = await openDesk();
  await order(world, OFFER);
  await consent(world);
  world.clock.moveBy(3_600_000);
  await answers(world, JANSEN, 'Geachte heer,\n\nDinsdag lukt, maandag niet.\n\nPiet Jansen');
  // Past the term, past the hour of the first of them, and on to the end of that day.
  for (const at of [
    '2026-11-27T12:00',
    '2026-11-30T09:00',
    '2026-11-30T10:00',
    '2026-11-30T17:01',
  ]) {
    world.clock.moveTo(Date.parse(`${at}:00+01:00`));
    await world.settle();
  }
  expect(await questions(world.owner(), { language: 'nl', everything: true })).toEqual([]);
  expect(await holds(world)).toEqual(['held']);
  expect(await consent(world)).toContain('meeting.plan');
  expect(await standing(world)).toEqual(['2026-12-01T09:00 10:00 Afspraak met Piet Jansen']);
  expect(left(world).at(-1)?.calendar).toBe('REQUEST 0 ACCEPTED');
});

test('the answer stands on the docket once, as an answer', async () => {
  await using world = await openDesk();
  await order(world, OFFER);
  await consent(world);
  await answers(world, JANSEN, 'Dinsdag lukt, maandag niet.');
  const { read } = world.owner().store;
  const items = await docket(
    world.owner(),
    read,
    { since: null, sorting: null, limit: 50 },
    { language: 'nl', everything: true },
  );
  expect(items.filter(({ subject }) => subject.startsWith('Re: '))).toHaveLength(1);
});

test('a hand takes one offered time out of the diary and moves the other: both stay promised, until he says they are free', async () => {
  await using world = await openDesk();
  await order(world, OFFER);
  await consent(world);
  const owner = world.owner();
  const promised = (await standingHolds(owner.store.read)).map(({ from, until }) => ({
    from,
    until,
  }));
  const shelf = calendarShelf(owner, 'user-berg');
  const any = { ifMatch: null, ifNone: false };
  const [calendar = ''] = (await standingHolds(owner.store.read)).map((hold) => hold.calendar);
  const [first, second] = await shelf.within(calendar, 'VEVENT', null);
  await shelf.remove(calendar, first?.name ?? '', any);
  const moved = (second?.text ?? '')
    .replaceAll('T090000', 'T150000')
    .replaceAll('T100000', 'T160000');
  await shelf.put(calendar, second?.name ?? '', moved, any);
  await world.settle();
  expect(await standing(world)).toEqual([
    '2026-12-01T15:00 16:00 Vastgehouden: afspraak met Piet Jansen (TENTATIVE)',
  ]);
  for (const span of promised) {
    const busy = await busyWithin(owner.store.read, span, world.clock.now());
    expect(busy).toMatchObject([{ ...span, kind: 'held' }]);
  }

  await order(world, 'geef de afspraken met Piet Jansen vrij');
  await consent(world);
  expect(await standing(world)).toEqual([]);
  for (const span of promised)
    expect(await busyWithin(owner.store.read, span, world.clock.now())).toEqual([]);
});

test('he answers from another address, under his name: in the thread or beside it, it is his answer, and that is seen', async () => {
  await using world = await openDesk();
  await order(world, OFFER);
  await consent(world);
  world.clock.moveBy(3_600_000);
  const home = 'Piet Jansen <piet63@thuis-post.example>';
  await answers(world, home, 'Geachte heer,\n\nDinsdag lukt, maandag niet.\n\nPiet Jansen');
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.plan']);
  expect(await standing(world)).toEqual(['2026-12-01T09:00 10:00 Afspraak met Piet Jansen']);

  await order(world, 'bied Els Visser twee tijden van een uur aan volgende week');
  await consent(world);
  world.clock.moveBy(3_600_000);
  await world.receive(
    letter({
      from: 'Els Visser <els88@thuis-post.example>',
      to: 'berg@kantoor.example',
      subject: 'Afspraak',
      text: 'Geachte heer,\n\nDank u wel. De eerste schikt mij.\n\nEls Visser',
      date: world.clock.now(),
    }),
  );
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.plan']);
  expect(await listLoops(world.owner().store.read, 'open', 10)).toEqual([]);
});

test('a short answer in French is asked back once, in plain words', async () => {
  await using world = await openDesk();
  await order(world, OFFER);
  await consent(world);
  world.clock.moveBy(3_600_000);
  await answers(world, JANSEN, 'Cher Monsieur,\n\nJe choisis mardi 1 décembre à 9 h 00.\n\nPiet');
  expect(await consent(world)).toEqual(['meeting.offer']);
  expect(left(world).at(-1)?.body).toMatch(
    /^Dank voor uw antwoord\. Ik lees er niet met zekerheid/,
  );
});

test('a letter in French under a Dutch name is asked back as well', async () => {
  await using world = await openDesk();
  await order(world, 'bied Els Visser twee tijden van een uur aan volgende week');
  await consent(world);
  world.clock.moveBy(3_600_000);
  const text = 'Cher Monsieur,\n\nJe choisis mardi à 9 h 00.\n\nBien à vous,\n\nEls van der Visser';
  await answers(world, 'Els Visser <els@visser.example>', text);
  expect(await consent(world)).toEqual(['meeting.offer']);
});

test.each([
  'Ja en nee: dinsdag 1 december om 9.00 uur zou kunnen, maar dinsdag 1 december om 9.00 uur kan ook niet.',
  'Dat komt vast goed, misschien dinsdag.',
])(
  'what he says when the times are over is no answer: a person is asked what he wants: %s',
  async (text) => {
    await using world = await openDesk();
    await order(world, OFFER);
    await consent(world);
    world.clock.moveTo(Date.parse('2026-11-27T12:00:00+01:00'));
    await world.settle();
    await consent(world);
    const before = (await questions(world.owner(), { language: 'nl', everything: true })).length;
    await answers(world, JANSEN, text);
    const asked = await questions(world.owner(), { language: 'nl', everything: true });
    expect(asked.length).toBeGreaterThan(before);
    expect(asked.at(-1)?.text).toContain('Piet Jansen');
  },
);

test('he chose, and it is not to be: he hears that it cannot be, and nobody reminds him of times that are over', async () => {
  await using world = await openDesk();
  await order(world, OFFER);
  await consent(world);
  world.clock.moveBy(3_600_000);
  await answers(world, JANSEN, 'Dinsdag lukt, maandag niet.');
  const waiting = await approvals(world.owner(), world.owner().store.read, {
    language: 'nl',
    everything: true,
  });
  for (const { act } of waiting) await decline(world.owner(), act, principal(), false);
  for (let day = 0; day < 6; day += 1) {
    world.clock.moveBy(86_400_000);
    await world.settle();
  }
  const [asked] = await questions(world.owner(), { language: 'nl', everything: true });
  await answer(world.owner(), asked?.decision ?? '', principal(), 'Laten rusten');
  await world.settle();
  const before = left(world).length;
  expect(await consent(world)).toEqual(['meeting.offer']);
  expect(left(world).slice(before)).toMatchObject([
    { to: 'piet@jansen.example', body: expect.stringContaining('Dank voor uw bericht.') },
  ]);
  expect(await listLoops(world.owner().store.read, 'open', 10)).toEqual([]);
});
