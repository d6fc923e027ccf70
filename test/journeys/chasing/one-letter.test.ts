import { expect, test } from 'vitest';
import { ELS, JANSEN, KATE } from '../diary/desk.ts';
import {
  asks,
  comesTo,
  consent,
  isAsked,
  left,
  letters,
  openChasingDesk,
  openLoops,
  says,
  sentTimes,
  writes,
  REPORT,
} from './desk.ts';

const DEED = {
  subject: 'Opdracht',
  text: 'Geachte heer Jansen,\n\nWilt u ons de getekende opdrachtbevestiging sturen?\n\nP. Berg',
};

test('two things asked of one person: he gets one letter with two points, in a thread of its own', async () => {
  await using world = await openChasingDesk();
  await asks(world, JANSEN, REPORT);
  await comesTo(world, '2026-11-24T15:00');
  await asks(world, JANSEN, DEED);
  expect((await openLoops(world)).map(({ what }) => what)).toEqual([
    'het taxatierapport van het pand',
    'de getekende opdrachtbevestiging',
  ]);
  await comesTo(world, '2026-12-01T10:00');
  expect(await consent(world)).toEqual(['correspondence.chase']);
  expect(letters(world)).toEqual([
    `piet@jansen.example: Twee punten staan bij ons nog open; wij zetten ze voor u op een rij.

1. Het taxatierapport van het pand, waarom wij op dinsdag 24 november vroegen. Zou u het ons uiterlijk dinsdag 8 december kunnen sturen?
2. De getekende opdrachtbevestiging, waarom wij op dinsdag 24 november vroegen. Zou u die ons uiterlijk dinsdag 8 december kunnen sturen?

Is iets hiervan al onderweg, dan hoeft u daarvoor niets te doen. Eén antwoord op deze mail is genoeg.`,
  ]);
  expect(sentTimes(world)).toEqual([
    '2026-12-01T10:00 piet@jansen.example: Twee punten die nog openstaan',
  ]);
});

test('one point answered leaves the other running, which then stays in its own thread', async () => {
  await using world = await openChasingDesk();
  const report = await asks(world, JANSEN, REPORT);
  await asks(world, JANSEN, DEED);
  await comesTo(world, '2026-12-01T10:00');
  await consent(world);
  const [both] = left(world);
  await comesTo(world, '2026-12-02T09:00');
  await writes(world, JANSEN, {
    text: '2. De opdrachtbevestiging hebben wij u gisteren per post gestuurd.\n\nPiet Jansen',
    under: both?.messageId ?? '',
  });
  expect((await openLoops(world)).map(({ what, chases }) => `${what} ${chases}`)).toEqual([
    'het taxatierapport van het pand 1',
  ]);
  await comesTo(world, '2026-12-09T10:00');
  await consent(world);
  const [, second] = letters(world);
  expect(second).toContain(
    'Het taxatierapport van het pand waarom wij op 24 november en 1 december vroegen, hebben wij nog niet.',
  );
  expect(left(world)[1]).toMatchObject({ subject: 'Re: Pand Lindelaan' });
  const raw = new TextDecoder().decode(world.mail.sent()[1]?.raw);
  expect(raw).toContain(`In-Reply-To: ${report}`);
});

test('an answer that does not say to which point: nobody is reminded, and the principal says what is settled', async () => {
  await using world = await openChasingDesk();
  await asks(world, JANSEN, REPORT);
  await asks(world, JANSEN, DEED);
  await comesTo(world, '2026-12-01T10:00');
  await consent(world);
  const [both] = left(world);
  await writes(world, JANSEN, { text: 'Dat is geregeld.', under: both?.messageId ?? '' });
  expect(await isAsked(world)).toEqual([
    'Piet Jansen heeft geantwoord op onze herinnering aan 2 punten, en het is niet zeker aan welk. Wat is afgehandeld? [Alles | Alleen 1: het taxatierapport van het pand | Alleen 2: de getekende opdrachtbevestiging | Nog niets]',
  ]);
  await says(world, 'Alleen 1: het taxatierapport van het pand');
  expect((await openLoops(world)).map(({ what }) => what)).toEqual([
    'de getekende opdrachtbevestiging',
  ]);
  expect(await isAsked(world)).toEqual([]);
});

test('in English, and three people each get a letter of their own', async () => {
  await using world = await openChasingDesk();
  await asks(world, KATE, {
    subject: 'Lease',
    text: 'Dear Ms Hill,\n\nCould you send us the signed lease?\n\nP. Berg',
  });
  await asks(world, KATE, {
    subject: 'Accounts',
    text: 'Dear Ms Hill,\n\nPlease send us the annual accounts.\n\nP. Berg',
  });
  await asks(world, ELS, { subject: 'Foto', text: 'Kun je me de foto van de gevel sturen?\n\nP.' });
  await comesTo(world, '2026-12-01T10:00');
  expect(await consent(world)).toEqual(['correspondence.chase', 'correspondence.chase']);
  const kate = letters(world).find((one) => one.startsWith('kate'));
  expect(kate).toMatch(
    /^kate@hill\.example: Two matters are still open with us; here they are together/,
  );
  expect(kate).toContain(
    '1. The signed lease, for which we asked on Tuesday 24 November. Could you let us have it by Tuesday 8 December?',
  );
  expect(kate).toContain(
    'If any of them is already on its way, there is nothing you need do about it.',
  );
});
