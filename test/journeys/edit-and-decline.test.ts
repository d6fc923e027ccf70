import { expect, test } from 'vitest';
import { agreement, approve, decline, edit } from '../../src/engine/index.ts';
import type { Owner } from '../../src/engine/owner.ts';
import { readActs, type StoredAct } from '../../src/store/records/acts.ts';
import { himself, mailIn, openWeek } from './week.ts';

const SMIT_AS_CLIENT = 'm.smit@prive-post.example';

/** The times a letter offers are kept first. */
async function heldFor(owner: Owner, arrival: string): Promise<readonly StoredAct[]> {
  const acts = await readActs(owner.store.read, '', 10_000);
  return acts.filter((one) => one.arrival === arrival && one.act.kind === 'meeting.hold');
}

test('a letter he rewrites leaves in his words, and that he rewrote it is remembered', async () => {
  await using week = await openWeek();
  await week.until('2026-12-07T12:00');
  const owner = week.owner('vandenberg');
  const [proposed] = await week.actsTo('vandenberg', SMIT_AS_CLIENT);
  expect(proposed?.act.kind).toBe('meeting.offer');
  const text = mailIn(proposed).text.replace('Welk moment schikt u?', 'Kiest u gerust.');

  const fresh = await edit(owner, proposed?.id ?? '', himself('vandenberg'), { text });
  expect(fresh).not.toBeNull();
  expect(week.received(SMIT_AS_CLIENT)).toEqual([]);
  for (const hold of await heldFor(owner, proposed?.arrival ?? ''))
    await approve(owner, hold.id, himself('vandenberg'));
  await approve(owner, fresh ?? '', himself('vandenberg'));
  await week.sample.week.settle();

  const [letter, ...more] = week.received(SMIT_AS_CLIENT);
  expect(more).toEqual([]);
  expect(letter?.text).toContain('een uur. Kiest u gerust.');
  expect((await agreement(owner)).filter(({ kind }) => kind === 'meeting.offer')).toMatchObject([
    { kind: 'meeting.offer', proposals: 1, unchanged: 0, edited: 1, inARow: 0 },
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
