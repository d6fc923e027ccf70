import { expect, test } from 'vitest';
import { approve } from '../../src/engine/index.ts';
import { listLoops } from '../../src/store/records/loops.ts';
import { wall } from '../../src/sample/week.ts';
import { assistant, himself, mailIn, openWeek } from './week.ts';

const KAREL = 'karel@devries-thuis.example';
const ANNA = 'anna@devries-thuis.example';

test('Karel de Vries owes a signature; a reminder lies ready; on Wednesday his wife writes that he has died', async () => {
  await using week = await openWeek();
  await week.until('2026-12-09T08:19');
  const [reminder] = await week.actsTo('vandenberg', KAREL);
  expect([reminder?.act.kind, reminder?.state]).toEqual(['correspondence.chase', 'approve']);

  await week.until('2026-12-09T08:21');

  const [stopped] = await week.actsTo('vandenberg', KAREL);
  expect(stopped?.state).toBe('stopped');
  expect(await approve(week.owner('vandenberg'), stopped?.id ?? '', himself('vandenberg'))).toEqual(
    {
      result: 'not-waiting',
      state: 'stopped',
    },
  );
  const closed = await listLoops(week.owner('vandenberg').store.read, 'closed', 50);
  expect(closed.filter((loop) => loop.address === KAREL)).toMatchObject([
    { state: 'closed', outcome: 'stopped' },
  ]);
  // The principal hears of it at once, on a lock screen without a name.
  const [call] = week.told;
  expect(call).toMatchObject({ owner: 'vandenberg', urgent: true, at: wall('2026-12-09T08:20') });
  expect(call?.text).not.toMatch(/vries/i);
});

test('the condolence leaves only when the principal himself signs it, without a footer', async () => {
  await using week = await openWeek();
  await week.until('2026-12-09T09:00');
  const [condolence] = await week.actsTo('vandenberg', ANNA);
  expect(mailIn(condolence)).toMatchObject({ subject: 'Met deelneming', personal: true });
  const id = condolence?.id ?? '';
  expect(await approve(week.owner('vandenberg'), id, assistant)).toEqual({
    result: 'may-not',
    needed: ['principal'],
  });
  expect(week.received(ANNA)).toEqual([]);
  await approve(week.owner('vandenberg'), id, himself('vandenberg'));
  await week.sample.week.settle();
  const [letter] = week.received(ANNA);
  expect(letter?.text.trimEnd()).toBe(
    `Geachte mevrouw De Vries,

Met droefenis las ik dat uw man is overleden. Mijn oprechte deelneming. U hoeft nu niets te regelen; wij wachten tot u zelf weer contact zoekt.

Met medeleven,

mr. J. van den Berg`,
  );
});

test('in the two months after it nothing leaves for that house by itself', async () => {
  await using week = await openWeek();
  await week.until('2026-12-09T08:21');
  await week.until('2027-02-09T12:00');
  expect([...week.received(KAREL), ...week.received(ANNA)]).toEqual([]);
  const waiting = [
    ...(await week.actsTo('vandenberg', KAREL)),
    ...(await week.actsTo('vandenberg', ANNA)),
  ].filter((act) => ['approve', 'wait', 'permitted'].includes(act.state));
  expect(waiting).toEqual([]);
});
