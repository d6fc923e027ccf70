import { expect, test } from 'vitest';
import { listLoops } from '../../src/store/records/loops.ts';
import { wall } from '../../src/sample/week.ts';
import { openWeek, type Week } from './week.ts';

const SCHAAP = 'j.schaap@schaap-kantoormeubelen.example';

async function loopOf(week: Week, state: 'open' | 'closed') {
  const loops = await listLoops(week.owner('vandenberg').store.read, state, 100);
  return loops.find((loop) => loop.address === SCHAAP) ?? null;
}

test('a question to a supplier opened a loop; on its date he is reminded under the mandate, in his thread', async () => {
  await using week = await openWeek();
  expect(await loopOf(week, 'open')).toMatchObject({
    owes: 'they',
    what: 'Wanneer kunt u die leveren?',
    chases: 0,
    nextAt: wall('2026-12-07T10:00'),
  });
  await week.until('2026-12-07T10:01');
  const [act] = await week.actsTo('vandenberg', SCHAAP);
  expect(act?.verdict).toMatchObject({ verdict: 'permitted', clause: 2 });
  const [letter, ...more] = week.received(SCHAAP);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ at: wall('2026-12-07T10:00') });
  // In his thread, after the last letter in it: on Friday times to measure the room were offered there.
  expect(letter?.inReplyTo).toBe('<inmeten-aangeboden@week.example>');
  expect(letter?.text).toContain('Geachte heer Schaap,');
  expect(letter?.text).toContain('Op maandag 30 november legden wij u een vraag voor');
  expect(letter?.text).toContain('uiterlijk maandag 14 december');
  expect(letter?.text).toContain('> Begin november bestelde ik bij u een vergadertafel');
});

test('his answer closes it, and nobody reminds him of it again', async () => {
  await using week = await openWeek();
  await week.until('2026-12-10T15:00');
  await week.mail({
    id: 'tafel-antwoord',
    mailbox: 'vandenberg',
    from: `Johan Schaap <${SCHAAP}>`,
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Re: Vergadertafel',
    answers: 'tafel-gevraagd',
    text: 'Geachte heer Van den Berg,\n\nExcuses voor het wachten. De tafel staat op 21 december klaar voor bezorging.\n\nJohan Schaap',
  });
  expect(await loopOf(week, 'open')).toBeNull();
  expect(await loopOf(week, 'closed')).toMatchObject({ state: 'closed', outcome: 'answered' });
  await week.until('2027-01-08T12:00');
  expect(week.received(SCHAAP)).toHaveLength(1);
});

test('unanswered he is reminded twice more, the last time with an hour to telephone; then the principal is asked', async () => {
  await using week = await openWeek();
  // The mailbox fails on the Friday; a week without trouble is another story's.
  await week.until('2026-12-11T17:01');
  week.sample.world.renewPassword('notaris@vandenberg-notariaat.example', 'voorbeeld-wachtwoord');
  await week.until('2027-01-15T12:00');
  const letters = week.received(SCHAAP);
  expect(letters).toHaveLength(3);
  expect(letters[1]?.text).toContain('hebben wij nog geen antwoord');
  expect(letters[2]?.text).toMatch(/belt mijn collega u .+ tussen 10\.00 en 11\.00 uur/);
  expect(await loopOf(week, 'open')).toMatchObject({ chases: 3 });
  const item = week
    .owner('vandenberg')
    .store.read.all(`SELECT decision FROM decision WHERE kind = 'question'`);
  expect(JSON.stringify(await item)).toMatch(/ask-after-three|ask-call-now/);
});
