import { describe, expect, test } from 'vitest';
import { why } from '../../../src/engine/index.ts';
import { readDiarySettings } from '../../../src/engine/diary/settings.ts';
import { unseenAlerts } from '../../../src/store/records/alerts.ts';
import { ledgerAbout } from '../../../src/store/records/ledger.ts';
import { writeMeta } from '../../../src/store/records/meta.ts';
import { consent, left, openDesk, order } from './desk.ts';
import { acts, adopt, isLetter, letters, MAY, SAME, spans, TWO } from './sharing.ts';

describe('as the letter of mandate says', () => {
  test('a clause permits it: the same hours go to both without a question, and the ledger says by which clause', async () => {
    await using world = await openDesk();
    await adopt(world, 'Geen lunches.', MAY, 'Tijd vasthouden mag u zelf.');
    await order(world, TWO);
    expect((await acts(world)).filter(({ state }) => state === 'approve')).toEqual([]);
    expect(await spans(world, 'piet@jansen.example')).toEqual(
      await spans(world, 'kate@hill.example'),
    );
    expect(left(world)).toHaveLength(2);
    for (const { id } of await letters(world)) {
      const ledger = await ledgerAbout(world.owner().store.read, [id]);
      expect(ledger.find(({ kind }) => kind === 'judged')?.marks).toMatchObject({
        act: 'meeting.offer-same',
        verdict: 'permitted',
        clause: '2',
      });
      const told = await why(world.owner(), id, { language: 'nl', everything: true });
      expect(told?.clause).toEqual({ number: 2, text: MAY });
    }
  });

  test('a later order shares what nobody was promised, up to the limit', async () => {
    await using world = await openDesk();
    await adopt(world, 'Offer the same hour to at most two people.', 'Tijd vasthouden mag u zelf.');
    const offer = (who: string) =>
      order(world, `bied ${who} volgende week een moment van een uur aan`);
    for (const who of ['Piet Jansen', 'Kate Hill', 'Els Visser']) {
      await offer(who);
      await consent(world);
    }
    const [piet, kate, els] = await Promise.all(
      ['piet@jansen.example', 'kate@hill.example', 'els@visser.example'].map((at) =>
        spans(world, at),
      ),
    );
    expect(kate).toEqual(piet);
    expect(els).not.toEqual(piet);
  });

  test('a clause forbids it: other hours are dealt out, as ordered or not', async () => {
    await using world = await openDesk();
    await adopt(world, 'Never offer the same hour to two people.');
    const { answers } = await order(world, SAME);
    expect(answers).toEqual([
      'Dezelfde uren voor meer mensen mag volgens clausule 1 van uw volmacht niet; ieder krijgt eigen uren.',
    ]);
    await consent(world);
    const [piet, kate] = [
      await spans(world, 'piet@jansen.example'),
      await spans(world, 'kate@hill.example'),
    ];
    expect(piet.filter((at) => kate.includes(at))).toEqual([]);
  });

  test('the letter changes between offering and acting: it is judged again at the act', async () => {
    await using world = await openDesk();
    await adopt(world, MAY);
    await order(world, TWO);
    const permitted = (await letters(world)).map(({ state, verdict }) => [state, verdict.clause]);
    expect(permitted).toEqual([
      ['permitted', 1],
      ['permitted', 1],
    ]);
    await adopt(world, 'Geen lunches.', 'Nooit hetzelfde uur aan twee mensen.');
    await consent(world, isLetter);
    expect((await letters(world)).map(({ state, result }) => [state, result?.proof])).toEqual([
      ['withdrawn', 'engine.mandate-changed'],
      ['withdrawn', 'engine.mandate-changed'],
    ]);
    expect(left(world)).toEqual([]);
    expect(
      (await unseenAlerts(world.owner().store.read)).map(({ text }) => text).join(' '),
    ).toContain('uw nieuwe volmacht laat dit niet meer toe');
  });

  test('and where the new letter is silent it is asked after all, and goes on consent', async () => {
    await using world = await openDesk();
    await adopt(world, MAY);
    await order(world, TWO);
    await adopt(world, 'Geen lunches.');
    await consent(world, isLetter);
    expect((await letters(world)).map(({ state }) => state)).toEqual(['approve', 'approve']);
    expect(left(world)).toEqual([]);
    await consent(world);
    expect(left(world)).toHaveLength(2);
    expect(world.troubles).toEqual([]);
  });

  test('and where it is allowed by another clause, that one is told', async () => {
    await using world = await openDesk();
    await adopt(world, MAY);
    await order(world, TWO);
    await adopt(world, 'Geen lunches.', 'Geen diners.', MAY);
    await consent(world, isLetter);
    const [first] = await letters(world);
    expect([first?.state, first?.verdict.clause]).toEqual(['done', 3]);
    await adopt(world, 'Geen lunches.');
    const told = await why(world.owner(), first?.id ?? '', { language: 'nl', everything: true });
    expect(told?.clause).toEqual({ number: 3, text: MAY });
  });
});

test('a setting of before is read away', async () => {
  await using world = await openDesk();
  await world
    .owner()
    .store.transact((writer) =>
      writeMeta(writer, 'diary', JSON.stringify({ sameHourTwice: true, bufferMinutes: 15 })),
    );
  const settings = await readDiarySettings(world.owner().store.read);
  expect([settings.bufferMinutes, 'sameHourTwice' in settings]).toEqual([15, false]);
  await order(world, TWO);
  expect((await letters(world)).map(({ act }) => act.kind)).toEqual([
    'meeting.offer',
    'meeting.offer',
  ]);
});
