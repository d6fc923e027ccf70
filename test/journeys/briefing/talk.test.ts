import { expect, test } from 'vitest';
import {
  adoptLetter,
  dayFolder,
  decideTalk,
  lastTalk,
  letterInForce,
  letterOfTalk,
  questions,
} from '../../../src/engine/index.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import { letter } from '../../world/letter.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { ELS } from '../diary/desk.ts';
import { becomes, openBriefingDesk, stands, toPrincipal } from './desk.ts';

const seeing = { language: 'nl', everything: true } as const;

/** It is Friday; Els still owes the figures since two weeks ago, and next Monday holds two appointments. */
async function fridayBefore(world: TestOffice): Promise<void> {
  await world.receive(
    letter({
      from: 'berg@kantoor.example',
      to: ELS,
      subject: 'Jaarcijfers',
      text: 'Wilt u ons de jaarcijfers sturen?',
    }),
    { use: 'sent' },
  );
  for (const [uid, hour] of [
    ['Intake Smit', '10'],
    ['Lunch met de bank', '12'],
  ] as const)
    await stands(world, {
      uid,
      from: `20261214T${hour}0000`,
      until: `20261214T${Number(hour) + 1}0000`,
    });
  await becomes(world, '2026-12-11T16:00');
}

test('on the working day before the talk its agenda lies in the folder', async () => {
  await using world = await openBriefingDesk();
  await fridayBefore(world);
  const text = toPrincipal(world).at(-1)?.text ?? '';
  const talk = text.slice(text.indexOf('Weekoverleg'), text.indexOf('Bronnen')).trim();
  expect(talk.replaceAll(/\bac-[0-9a-z]{10}\b/g, 'ac-…')).toBe(`Weekoverleg om 9.30: de agenda
Een besluit wordt vastgelegd met: secretaris talk decide NUMMER WOORDEN, of
  gezegd als: besluit 1: bel hem vrijdag.

Wat te lang openstaat
  1
    – Van Els Visser krijgen wij nog (dinsdag 24 november): “de
      jaarcijfers”. Nog niet herinnerd; volgende datum: woensdag 16
      december. [2, 3]

De week
  2
    – Maandag 14 december: 2 afspraken, 10.00–13.00 uur, waaronder Intake
      Smit en Lunch met de bank. [4]
  3
    – Dinsdag 15 december: geen afspraken. [5]
  4
    – Woensdag 16 december: geen afspraken. [6]
  5
    – Donderdag 17 december: geen afspraken. [7]
  6
    – Vrijdag 18 december: geen afspraken. [8]

Wat ik van u nodig heb
  7
    – Wacht op uw akkoord: Herinneren: Els Visser (ac-…). [1]`);
});

test('the folder on the page has the agenda under the same numbers, and an assistant sees of it what he may', async () => {
  await using world = await openBriefingDesk();
  await fridayBefore(world);
  await world
    .owner()
    .store.transact((writer) => writer.run(`UPDATE loop SET confidentiality = 'principal'`));
  const numbers = async (everything: boolean) => {
    const { folder } = await dayFolder(world.owner(), '2026-12-14', { language: 'nl', everything });
    return folder.talk?.points.map(({ number }) => number);
  };
  expect(await numbers(true)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  // The open matter, and the proposal that is about it, are for the principal alone.
  expect(await numbers(false)).toEqual([2, 3, 4, 5, 6]);
});

const decide = (
  world: TestOffice,
  number: number | null,
  words: string,
  language = 'nl' as const,
) => decideTalk(world.owner(), principal(), { number, words, language });

const local = (at: number): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });

test('what is decided becomes a matter with a next date, and on its day it is asked whether it was done', async () => {
  await using world = await openBriefingDesk();
  await fridayBefore(world);
  await becomes(world, '2026-12-14T09:40');
  const moved = await decide(world, 1, 'Bel haar donderdag nog eens');
  expect(moved).toMatchObject({ decided: true, number: 1, became: { became: 'moved' } });
  const found = await decide(world, null, 'Vraag drie offertes voor de lift, uiterlijk 1 februari');
  if (!found.decided || found.became.became !== 'loop') throw new Error(JSON.stringify(found));
  const undated = await decide(world, null, 'Zoek een nieuwe glazenwasser');
  if (!undated.decided || undated.became.became !== 'loop') throw new Error('no loop');
  // Without a day it comes up at the next talk.
  expect(local(undated.became.nextAt)).toBe('2026-12-21 10:00:00');
  expect(local(found.became.nextAt)).toBe('2027-02-01 10:00:00');
  const open = await listLoops(world.owner().store.read, 'open', 10);
  const guarded = open.map((loop) => ({
    what: loop.what,
    owes: loop.owes,
    next: loop.state === 'open' ? local(loop.nextAt) : '',
  }));
  expect(guarded).toEqual([
    { what: 'de jaarcijfers', owes: 'they', next: '2026-12-17 10:00:00' },
    { what: 'Zoek een nieuwe glazenwasser', owes: 'we', next: '2026-12-21 10:00:00' },
    {
      what: 'Vraag drie offertes voor de lift, uiterlijk 1 februari',
      owes: 'we',
      next: '2027-02-01 10:00:00',
    },
  ]);
  await becomes(world, '2026-12-21T10:00');
  const asked = (await questions(world.owner(), seeing)).map(({ text }) => text);
  expect(asked).toContain('Vandaag aan de orde: “Zoek een nieuwe glazenwasser”. Is dat gedaan?');
  // Nobody outside heard of any of it.
  expect(world.mail.sent().filter(({ to }) => !to.includes('berg@kantoor.example'))).toEqual([]);
});

test('a sentence about authority holds only once the principal has adopted the letter; until then it stands on the next agenda', async () => {
  await using world = await openBriefingDesk();
  await fridayBefore(world);
  const before = await letterInForce(world.owner());
  const words = 'U mag afspraken tot een uur zelf plannen.';
  expect(await decide(world, null, words)).toMatchObject({
    decided: true,
    became: { became: 'letter' },
  });
  expect(await letterInForce(world.owner())).toEqual(before);
  expect(await letterOfTalk(world.owner())).toBe(`${words}\n`);
  await becomes(world, '2026-12-18T16:00');
  const next = await lastTalk(world.owner(), { everything: true });
  expect(next?.agenda.points.map(({ about }) => about)).toContainEqual({
    about: 'sentence',
    words,
  });
  await adoptLetter(world.owner(), `${words}\n`, 'user-berg');
  await becomes(world, '2026-12-24T16:00');
  const after = await lastTalk(world.owner(), { everything: true });
  expect(after?.agenda.points.map(({ about }) => about.about)).not.toContain('sentence');
});

test('a yes to a proposal is consent to exactly that; anything else about it is asked back', async () => {
  await using world = await openBriefingDesk();
  await fridayBefore(world);
  expect(await decide(world, 7, 'hm, misschien')).toEqual({
    decided: false,
    asks: { does: 'ask', why: 'yes-or-no' },
  });
  expect(await decide(world, 7, 'ja')).toMatchObject({
    decided: true,
    became: { became: 'agreed' },
  });
  await expect(decide(world, 7, 'ja')).rejects.toMatchObject({ code: 'not-waiting' });
  await expect(decide(world, 99, 'ja')).rejects.toMatchObject({ code: 'point-unknown' });
});

test.each([
  ['U mag voortaan alles zelf regelen als het een beetje meezit', 'mandate'],
  ['Uiterlijk 3 maart 2020 afronden', 'past'],
  ['ja', 'yes-or-no'],
])('“%s” beside the agenda is asked back, and nothing is done', async (words, why) => {
  await using world = await openBriefingDesk();
  await fridayBefore(world);
  const open = await listLoops(world.owner().store.read, 'open', 10);
  expect(await decide(world, null, words)).toMatchObject({ decided: false, asks: { why } });
  expect(await listLoops(world.owner().store.read, 'open', 10)).toEqual(open);
  expect((await lastTalk(world.owner(), { everything: true }))?.decisions).toEqual([]);
});

test('what somebody else may is no sentence about authority: it is guarded', async () => {
  await using world = await openBriefingDesk();
  await fridayBefore(world);
  const decided = await decide(
    world,
    null,
    'Bel Jansen: hij mag vrijdag 18 december komen, nooit later',
  );
  expect(decided).toMatchObject({ decided: true, became: { became: 'loop' } });
});

test('before there was a talk nothing can be decided in it', async () => {
  await using world = await openBriefingDesk();
  await expect(decide(world, null, 'Zoek een glazenwasser')).rejects.toMatchObject({
    code: 'no-talk',
  });
});
