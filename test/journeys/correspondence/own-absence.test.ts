import { expect, test } from 'vitest';
import {
  alerts,
  approve,
  awayAnswers,
  currentAbsence,
  endOwnAbsence,
  reportAbsence,
  returnFolder,
} from '../../../src/engine/index.ts';
import { readActs } from '../../../src/store/records/acts.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { letter } from '../../world/letter.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { comesTo, openChasingDesk } from '../chasing/desk.ts';
import { adopt } from '../diary/sharing.ts';
import { consent, ELS, JANSEN, KATE, left, order, standing } from '../diary/desk.ts';

const AWAY = 'Ik ben er van 3 tot 10 december niet, Els Visser neemt waar';

/** He tells it, and consents to what it comes to. */
async function goesAway(world: TestOffice, text = AWAY, language: 'nl' | 'en' = 'nl') {
  const told = await order(world, text, language);
  await consent(world);
  return told;
}

let wrote = 0;
async function writes(
  world: TestOffice,
  from: string,
  text: string,
  more: { readonly headers?: readonly string[]; readonly to?: string } = {},
) {
  wrote += 1;
  await world.receive(
    letter({
      from,
      to: more.to ?? 'berg@kantoor.example',
      subject: 'Een vraag',
      text,
      id: `<away-${wrote}@post.example>`,
      date: world.clock.now(),
      ...(more.headers === undefined ? {} : { headers: more.headers }),
    }),
  );
}

const raw = (world: TestOffice, nth = -1): string =>
  new TextDecoder().decode(world.mail.sent().at(nth)?.raw ?? new Uint8Array());

test('told in one sentence: it stands in the diary, and whoever writes is told once, in his own language', async () => {
  await using world = await openChasingDesk();
  const told = await goesAway(world);
  expect(told.said).toEqual([
    'Afwezig: van donderdag 3 december 2026 tot en met donderdag 10 december 2026, Els Visser neemt waar; de laatste dag inbegrepen, aangenomen',
  ]);
  expect(told.answers).toEqual([
    'Afwezig van donderdag 3 december tot en met donderdag 10 december. Wie u dan schrijft, krijgt één keer bericht wanneer u terug bent en waar het terechtkan.',
  ]);
  expect(await standing(world)).toEqual(['2026-12-03  Afwezig']);
  await comesTo(world, '2026-12-02T17:00');
  await consent(world);
  const before = left(world).length;
  await comesTo(world, '2026-12-03T11:00');
  await writes(world, JANSEN, 'Kunt u mij zeggen hoe het met de akte staat?');
  await consent(world);
  expect(
    left(world)
      .slice(before)
      .map(({ to, body }) => `${to}: ${body}`),
  ).toEqual([
    'piet@jansen.example: Dank voor uw bericht. De heer berg leest de post weer vanaf vrijdag 11 december 2026. Kan het niet wachten, dan kunt u terecht bij Els Visser, els@visser.example. Deze mailbox wordt niet op spoed gelezen.',
  ]);
  expect(raw(world)).toContain('Auto-Submitted: auto-replied');
  expect(raw(world)).toContain('In-Reply-To:');
  await writes(world, JANSEN, 'En hoe zit het met de rekening?');
  await writes(world, KATE, 'Could you tell me how the deed stands?');
  await consent(world);
  expect(
    left(world)
      .slice(before + 1)
      .map(({ to, body }) => `${to}: ${body}`),
  ).toEqual([
    'kate@hill.example: Thank you for your message. Mr berg will be reading mail again from Friday 11 December 2026. If it cannot wait, please turn to Els Visser, els@visser.example. This mailbox is not read for urgent matters.',
  ]);
});

test('no list, machine or no-reply gets one, nor who wrote before he went, only copied him, or writes after it', async () => {
  await using world = await openChasingDesk();
  await goesAway(world);
  await comesTo(world, '2026-12-02T17:00');
  await consent(world);
  const before = left(world).length;
  await writes(world, JANSEN, 'Hoe staat het?');
  await consent(world);
  await comesTo(world, '2026-12-04T11:00');
  await writes(world, JANSEN, 'Nieuwsbrief', { headers: ['List-Id: <nieuws.example>'] });
  await writes(world, ELS, 'Ik ben afwezig.', { headers: ['Auto-Submitted: auto-replied'] });
  await writes(world, 'Winkel <no-reply@winkel.example>', 'Uw bestelling is onderweg.');
  await writes(world, KATE, 'For your information.', {
    to: 'piet@jansen.example',
    headers: ['Cc: berg@kantoor.example'],
  });
  await consent(world);
  await comesTo(world, '2026-12-11T11:00');
  await writes(world, KATE, 'How are you?');
  await consent(world);
  const texts = left(world)
    .slice(before)
    .map(({ to, body }) => `${to}: ${body}`);
  expect(texts.filter((text) => /leest de post|reading mail/.test(text))).toEqual([]);
});

test('the day before, the hand-over lies ready for whoever stands in; on the last day he is told what he will find', async () => {
  await using world = await openChasingDesk();
  await order(world, 'plan een overleg met Piet Jansen op vrijdag 4 december om 10 uur');
  await consent(world);
  await goesAway(world);
  await comesTo(world, '2026-12-02T16:00');
  const waiting = (await readActs(world.owner().store.read, '', 100)).filter(
    ({ state, act }) => state === 'approve' && act.key.startsWith('hand-over:'),
  );
  expect(waiting).toHaveLength(1);
  for (const { id } of waiting) await approve(world.owner(), id, principal());
  await world.settle();
  const sent = readMessage(world.mail.sent().at(-1)?.raw ?? new Uint8Array());
  expect(sent.kind === 'message' ? sent.text.split('\n\nMet vriendelijke')[0] : '')
    .toBe(`Geachte Els Visser,

Van donderdag 3 december 2026 tot en met donderdag 10 december 2026 is de heer berg afwezig; u neemt waar. Dit komt in die tijd aan de orde:

Afspraken
– vrijdag 4 december, 10.00 uur: Overleg met Piet Jansen

Daarop wordt gewacht
– vrijdag 4 december: Piet Jansen, de uitnodiging voor Overleg met Piet Jansen

Wat hierna nog binnenkomt en niet kan wachten, hoort u van ons.`);
  await comesTo(world, '2026-12-04T11:00');
  await writes(world, JANSEN, 'Hoe staat het met de akte?');
  await comesTo(world, '2026-12-10T16:00');
  const told = (await alerts(world.owner())).map(({ text }) => text);
  expect(told.filter((text) => text.includes('absence return'))).toEqual([
    'Morgen is uw afwezigheid voorbij. Binnengekomen: 1; gedaan: 0; wacht op u: 1. De terugkeermap: secretaris absence return.',
  ]);
});

test('where the letter of mandate lets receipts be confirmed it leaves by itself; ended, none leaves any more', async () => {
  await using world = await openChasingDesk();
  await adopt(world, 'Ontvangst bevestigen mag u zelf.');
  await goesAway(world, 'I am away from 3 to 10 December, Els Visser stands in', 'en');
  await comesTo(world, '2026-12-03T11:00');
  const before = left(world).length;
  await writes(world, JANSEN, 'Kunt u mij zeggen hoe het met de akte staat?');
  expect(left(world).slice(before)).toHaveLength(1);
  await endOwnAbsence(world.owner(), 'user-berg');
  await writes(world, KATE, 'Could you tell me how the deed stands?');
  expect(left(world).slice(before)).toHaveLength(1);
});

test('reported by command: who stands in comes from the settings, and the number stands in the answer', async () => {
  await using world = await openChasingDesk();
  const by = principal();
  const wish = {
    from: '2026-12-03',
    through: '2026-12-10',
    standIn: 'Sanne',
    number: '020 123 45 67',
  };
  const absence = await reportAbsence(world.owner(), wish, by);
  expect(await awayAnswers(world.owner(), absence)).toEqual({
    nl: 'Dank voor uw bericht. De heer berg leest de post weer vanaf vrijdag 11 december 2026. Kan het niet wachten, dan kunt u terecht bij Sanne, telefoon 020 123 45 67. Deze mailbox wordt niet op spoed gelezen.',
    en: 'Thank you for your message. Mr berg will be reading mail again from Friday 11 December 2026. If it cannot wait, please turn to Sanne, telephone 020 123 45 67. This mailbox is not read for urgent matters.',
  });
  // Said anew, it takes the place of the one before.
  await reportAbsence(world.owner(), { ...wish, through: '2026-12-08' }, by);
  expect(await currentAbsence(world.owner())).toMatchObject({ until: '2026-12-09' });
  for (const wrong of [
    { from: '2026-12-10', through: '2026-12-03' },
    { from: '2026-11-01', through: '2026-11-05' },
    { from: '2026-02-30', through: '2026-12-31' },
    { from: '2026-12-01', through: '2029-12-01' },
  ])
    await expect(reportAbsence(world.owner(), { ...wish, ...wrong }, by)).rejects.toMatchObject({
      code: 'absence-unclear',
    });
});

test('what his assistant sees of the return folder leaves out what is his alone', async () => {
  await using world = await openChasingDesk();
  await goesAway(world);
  await comesTo(world, '2026-12-04T11:00');
  await writes(world, JANSEN, 'Hoe staat het met de akte?');
  await world
    .owner()
    .store.transact((writer) =>
      writer.run(`UPDATE message SET confidentiality = 'principal' WHERE subject = 'Een vraag'`),
    );
  const seen = (everything: boolean) => returnFolder(world.owner(), { language: 'nl', everything });
  expect((await seen(true)).text).toContain('Piet Jansen, Een vraag');
  expect((await seen(false)).text).not.toContain('Een vraag');
});
