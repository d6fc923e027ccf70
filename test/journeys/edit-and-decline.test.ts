import { expect, test } from 'vitest';
import { agreement, approve, decline, edit } from '../../src/engine/index.ts';
import { himself, mailIn, openWeek } from './week.ts';

const SMIT_AS_CLIENT = 'm.smit@prive-post.example';

test('a letter he rewrites leaves in his words, and that he rewrote it is remembered', async () => {
  await using week = await openWeek();
  await week.until('2026-12-08T16:01');
  const owner = week.owner('vandenberg');
  const [proposed] = await week.actsTo('vandenberg', SMIT_AS_CLIENT);
  expect(proposed?.act.kind).toBe('correspondence.tell-when');
  const text = mailIn(proposed).text.replace('vrijdag 11 december', 'woensdag 16 december');

  const fresh = await edit(owner, proposed?.id ?? '', himself('vandenberg'), { text });
  expect(fresh).not.toBeNull();
  expect(week.received(SMIT_AS_CLIENT)).toEqual([]);
  await approve(owner, fresh ?? '', himself('vandenberg'));
  await week.sample.week.settle();

  const [letter, ...more] = week.received(SMIT_AS_CLIENT);
  expect(more).toEqual([]);
  expect(letter?.text).toContain('woensdag 16 december');
  expect(await agreement(owner)).toMatchObject([
    { kind: 'correspondence.tell-when', proposals: 1, unchanged: 0, edited: 1, inARow: 0 },
  ]);
});

test('what he declines does not leave, and is remembered; a serious miss lowers trust at once', async () => {
  await using week = await openWeek();
  await week.until('2026-12-09T11:00');
  const owner = week.owner('vandenberg');
  const [reply] = await week.actsTo('vandenberg', 't.hendriks@hendriks-post.example');
  expect(await decline(owner, reply?.id ?? '', himself('vandenberg'), true)).toEqual({
    result: 'declined',
  });
  await week.until('2026-12-14T09:00');
  expect(week.received('t.hendriks@hendriks-post.example')).toEqual([]);
  expect(await agreement(owner)).toMatchObject([
    { kind: 'correspondence.reply', proposals: 1, declined: 1, offer: { offer: 'lower' } },
  ]);
});
