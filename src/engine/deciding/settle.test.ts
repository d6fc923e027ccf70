import { expect, test } from 'vitest';
import type { Decision } from '../../core/decision.ts';
import type { ActKind } from '../../core/mandate/acts.ts';
import { answer, dutyThat, grounds, leave } from '../../../test/world/duties.ts';
import { letter } from '../../../test/world/letter.ts';
import { openTestOffice } from '../../../test/world/office.ts';
import { settle, type Taken } from './settle.ts';
import type { Situation } from '../../core/situation.ts';

/** A situation as a duty would see it, seen by a duty. */
async function situation(): Promise<Situation> {
  const seen: Situation[] = [];
  const watching = dutyThat((one) => {
    seen.push(one);
    return [leave(one)];
  });
  await using world = await openTestOffice({ duties: [watching] });
  await world.receive(letter({ from: 'Anna <anna@vries.example>', to: 'berg@kantoor.example' }));
  const [only] = seen;
  if (only === undefined) throw new Error('the duty was not asked');
  return only;
}

const here = await situation();
const taken = (duty: string, decision: Decision): Taken => ({ duty, situation: here, decision });
const kindsOf = (all: readonly Taken[]) =>
  settle(all).map(({ decision }) => (decision.kind === 'act' ? decision.act.kind : decision.kind));
const answers = (...kinds: readonly ActKind[]) =>
  kinds.map((kind, at) => taken(`duty-${at}`, answer(here, { kind, key: `${kind}-${at}` })));

test.each([
  ['danger before grief', 'correspondence.condole', 'correspondence.emergency-text', 1],
  ['grief before business', 'correspondence.reply', 'correspondence.condole', 1],
  ['substance before acknowledgement', 'correspondence.acknowledge', 'correspondence.reply', 1],
  ['a chase before a word on when', 'correspondence.tell-when', 'correspondence.chase', 1],
  ['of equals the first duty', 'correspondence.reply', 'correspondence.thank', 0],
] as const)('%s', (_rule, first, second, winner) => {
  const expected = [first, second].map((kind, at) => (at === winner ? kind : 'leave'));
  expect(kindsOf(answers(first, second))).toEqual(expected);
});

test('what lost stays on record as left, with the reason', () => {
  const [, lost] = settle(answers('correspondence.reply', 'correspondence.acknowledge'));
  expect(lost?.decision).toMatchObject({ kind: 'leave', reason: { key: 'settle.yielded' } });
});

test('different people, drafts, notes and acts that stay inside do not stand in each other’s way', () => {
  const all = [
    taken('a', answer(here, { kind: 'correspondence.reply' })),
    taken('b', answer(here, { kind: 'correspondence.reply', to: 'jan@ander.example' })),
    taken('c', answer(here, { kind: 'mailbox.draft', as: 'draft' })),
    taken('d', { kind: 'note', sorting: 'principal', urgent: false, ...grounds(here) }),
  ];
  expect(settle(all)).toEqual(all);
});
