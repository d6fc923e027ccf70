import { expect, test } from 'vitest';
import { whoOwesWhom } from '../../../src/engine/index.ts';
import type { TestOffice } from '../../world/office.ts';
import { letter } from '../../world/letter.ts';
import { JANSEN, KATE, order } from '../diary/desk.ts';
import { asks, comesTo, consent, isAsked, left, openChasingDesk, openLoops, says } from './desk.ts';

const owed = async (world: TestOffice) =>
  (await openLoops(world)).map(({ owes, what, address, nextAt, rung }) => {
    const at =
      Temporal.Instant.fromEpochMilliseconds(nextAt).toZonedDateTimeISO('Europe/Amsterdam');
    return `${owes} ${address} ${rung}: ${what} → ${at.toPlainDateTime().toString({ smallestUnit: 'minute' })}`;
  });

/** The principal writes again in the same thread. */
async function writesOn(world: TestOffice, under: string, to: string, text: string) {
  await world.receive(
    letter({
      from: 'berg@kantoor.example',
      to,
      subject: 'Re: Concept',
      text,
      inReplyTo: under,
      references: [under],
      date: world.clock.now(),
    }),
    { use: 'sent' },
  );
}

test('“ik stuur u vrijdag het concept”: ours to keep, brought up the day before, and closed once he has sent it', async () => {
  await using world = await openChasingDesk();
  const id = await asks(world, JANSEN, {
    subject: 'Concept',
    text: 'Geachte heer Jansen,\n\nDank voor het gesprek. Ik stuur u vrijdag het concept.\n\nP. Berg',
  });
  expect(await owed(world)).toEqual([
    'we piet@jansen.example promised: Ik stuur u vrijdag het concept → 2026-11-26T10:00',
  ]);
  const told = await order(world, 'Wat zijn wij Piet Jansen nog schuldig?');
  expect(told.answers).toEqual([
    `Wij zijn Piet Jansen schuldig:
– Ik stuur u vrijdag het concept (sinds dinsdag 24 november, weer bekeken donderdag 26 november).`,
  ]);
  await comesTo(world, '2026-11-26T10:00');
  expect(await isAsked(world)).toEqual([
    'U hebt Piet Jansen toegezegd: „Ik stuur u vrijdag het concept”. Wat wilt u? [Ik doe het vandaag | Over drie werkdagen opnieuw | Het is gedaan | Het gaat niet door]',
  ]);
  expect(await consent(world)).toEqual([]);
  await writesOn(world, id, JANSEN, 'Hierbij het concept.\n\nP. Berg');
  expect([await owed(world), await isAsked(world)]).toEqual([[], []]);
});

test('en: a promise that is not kept is brought up again, and the other is never chased for it', async () => {
  await using world = await openChasingDesk();
  await asks(world, KATE, {
    subject: 'Draft',
    text: 'Dear Kate,\n\nThank you for your time. I will send you the draft agreement by Friday.\n\nP. Berg',
  });
  expect(await owed(world)).toEqual([
    'we kate@hill.example promised: I will send you the draft agreement by Friday → 2026-11-26T10:00',
  ]);
  await comesTo(world, '2026-11-26T10:00');
  await comesTo(world, '2026-11-30T10:00');
  expect(await isAsked(world)).toEqual([
    'U hebt Kate Hill toegezegd: „I will send you the draft agreement by Friday”. Wat wilt u? [Ik doe het vandaag | Over drie werkdagen opnieuw | Het is gedaan | Het gaat niet door]',
  ]);
  expect(left(world)).toEqual([]);
  const found = await whoOwesWhom(world.owner(), 'Kate Hill', { language: 'en', everything: true });
  expect(found.map(({ we, they }) => [we.length, they.length])).toEqual([[1, 0]]);
  await says(world, 'Het is gedaan');
  expect([await owed(world), await isAsked(world)]).toEqual([[], []]);
});
