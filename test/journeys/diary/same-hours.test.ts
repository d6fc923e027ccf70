import { describe, expect, test } from 'vitest';
import { approve } from '../../../src/engine/index.ts';
import { actsIn } from '../../../src/store/records/acts.ts';
import { unseenAlerts } from '../../../src/store/records/alerts.ts';
import { standingHolds } from '../../../src/store/records/diary/holds.ts';
import { principal } from '../../world/office.ts';
import { consent, ELS, JANSEN, KATE, left, openDesk, order, standing } from './desk.ts';
import { acts, adopt, answerTogether, letters, MAY, SAME, spans, TWO } from './sharing.ts';

describe('without a clause', () => {
  test('each reader gets hours of his own', async () => {
    await using world = await openDesk();
    await order(world, TWO);
    await consent(world);
    const [piet, kate] = [
      await spans(world, 'piet@jansen.example'),
      await spans(world, 'kate@hill.example'),
    ];
    expect([piet.length, kate.length]).toEqual([2, 2]);
    expect(piet.filter((at) => kate.includes(at))).toEqual([]);
    expect(left(world).map(({ body }) => body)).toHaveLength(2);
  });

  test('as ordered in so many words it is put before him, naming who has the hour as well; readers are not told who', async () => {
    await using world = await openDesk();
    await order(world, SAME);
    const waiting = (await letters(world)).map(({ act, state, verdict }) => ({
      state,
      kind: act.kind,
      clause: verdict.clause,
      others: act.reason.values['others'],
    }));
    expect(waiting).toEqual([
      { state: 'approve', kind: 'meeting.offer-same', clause: null, others: 'Kate Hill' },
      { state: 'approve', kind: 'meeting.offer-same', clause: null, others: 'Piet Jansen' },
    ]);
    await consent(world);
    expect(await spans(world, 'piet@jansen.example')).toEqual(
      await spans(world, 'kate@hill.example'),
    );
    for (const { raw } of world.mail.sent()) {
      const text = new TextDecoder().decode(raw);
      expect([text.includes('Kate'), text.includes('Jansen')]).toContain(false);
    }
  });

  test('where nothing else is left, what another was promised is asked about, and nothing goes without that', async () => {
    await using world = await openDesk();
    await order(world, 'plan beurs maandag 30 november van 10 tot 17 uur');
    await consent(world);
    await order(world, 'bied Els Visser maandag 30 november een moment van een uur aan');
    await consent(world);
    await adopt(world, MAY, 'Tijd vasthouden mag u zelf.');
    await order(world, 'bied Piet Jansen maandag 30 november een moment van een uur aan');
    const waiting = (await acts(world)).filter(({ state }) => state === 'approve');
    expect(waiting.map(({ act }) => act.kind)).toEqual(['meeting.hold', 'meeting.offer-same']);
    for (const { act } of waiting)
      expect(act.remarks.map(({ weight, said }) => `${weight} ${said.key}`)).toContain(
        'stop diary.promised-to',
      );
  });
});

describe('who accepts first has it', () => {
  test('two accept in the same minute: one is booked, the other is told in her language and offered hours of her own', async () => {
    await using world = await openDesk();
    await order(world, SAME);
    await consent(world);
    world.clock.moveBy(3_600_000);
    await answerTogether(world, [
      [JANSEN, 'Dinsdag lukt, maandag niet.'],
      [KATE, 'Tuesday works for me, Monday does not.'],
    ]);
    const plans = (await actsIn(world.owner().store.read, 'approve')).filter(
      ({ act }) => act.kind === 'meeting.plan',
    );
    expect(plans.map(({ act }) => act.remarks.map(({ said }) => said.key))).toEqual([
      ['diary.read-from-words'],
      ['diary.read-from-words', 'diary.chosen-before'],
    ]);
    await consent(world);
    const booked = (await standing(world)).filter((line) => !line.includes('TENTATIVE'));
    expect(booked).toEqual(['2026-12-01T09:00 10:00 Afspraak met Piet Jansen']);
    const told = left(world)
      .filter(({ to }) => to === 'kate@hill.example')
      .at(-1);
    expect(told?.body).toBe(
      'I am sorry to say that this time, which we had proposed to you, has since been taken:',
    );
    // Monday was hers too, and she had refused that.
    expect((await standingHolds(world.owner().store.read)).map(({ address }) => address)).toEqual(
      expect.arrayContaining(['kate@hill.example']),
    );
    expect(
      (await unseenAlerts(world.owner().store.read)).map(({ text }) => text).join(' '),
    ).toMatch(/intussen vrijgegeven|niet gebeurd/);
    expect(world.troubles).toEqual([]);
  });

  test('the other way about, and consented to one by one: an hour that has become an appointment is looked away from no more', async () => {
    await using world = await openDesk();
    await adopt(world, 'Tijd vrijgeven alleen met mijn akkoord.');
    await order(world, SAME);
    await consent(world);
    world.clock.moveBy(3_600_000);
    await answerTogether(world, [
      [KATE, 'Tuesday works for me, Monday does not.'],
      [JANSEN, 'Dinsdag lukt, maandag niet.'],
    ]);
    const plans = (await actsIn(world.owner().store.read, 'approve')).filter(
      ({ act }) => act.kind === 'meeting.plan',
    );
    // Only the two bookings: whoever has the other hold has not been told, and it has not been let go.
    for (const { id } of plans) {
      await approve(world.owner(), id, principal());
      await world.settle();
    }
    expect((await standing(world)).filter((line) => !line.includes('TENTATIVE'))).toEqual([
      '2026-12-01T09:00 10:00 Afspraak met Kate Hill',
    ]);
    const [, second] = await Promise.all(
      plans.map(async ({ id }) => (await acts(world)).find((one) => one.id === id)),
    );
    expect([second?.state, second?.result?.proof]).toEqual(['withdrawn', 'engine.time-taken']);
    await consent(world);
    expect(
      left(world)
        .filter(({ to }) => to === 'piet@jansen.example')
        .at(-1)?.body,
    ).toBe('Tot mijn spijt is dit moment, dat wij u voorlegden, intussen vergeven:');
  });

  test('three had the hour, one takes it: both others hear of it and get different hours', async () => {
    await using world = await openDesk();
    await order(world, 'plan beurs maandag 30 november van 10 tot 17 uur');
    await consent(world);
    const monday =
      'offer Piet Jansen, Els Visser and Kate Hill the same times on Monday 30 November';
    await order(world, monday, 'en');
    await consent(world);
    const before = left(world).length;
    world.clock.moveBy(3_600_000);
    await answerTogether(world, [[ELS, 'Maandag schikt, dank u.']]);
    await consent(world);
    const told = left(world)
      .slice(before)
      .filter(({ to }) => to !== 'els@visser.example');
    expect(told.map(({ to }) => to).toSorted()).toEqual([
      'kate@hill.example',
      'piet@jansen.example',
    ]);
    const held = await standingHolds(world.owner().store.read);
    expect([held.length, new Set(held.map(({ from }) => from)).size]).toEqual([4, 4]);
  });
});
