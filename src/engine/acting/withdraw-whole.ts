import { actsOn, moveAct, type StoredAct } from '../../store/records/acts.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import type { Writer } from '../../store/access.ts';

/**
 * Takes a letter back that another has overtaken, with what was to be done in the diary only for it: an appointment that nobody
 * is told of any more must not be made, and nothing be let go for it.
 */
export async function withdrawWhole(
  writer: Writer,
  letter: StoredAct,
  { at, because }: { readonly at: number; readonly because: string },
): Promise<void> {
  const withdraw = async ({ id }: StoredAct): Promise<boolean> => {
    const done = await moveAct(writer, id, ['approve'], 'withdrawn', at);
    if (done)
      await appendLedger(writer, {
        at,
        kind: 'withdrawn',
        subject: id,
        by: 'office',
        refs: [because],
        marks: {},
      });
    return done;
  };
  if (!(await withdraw(letter))) return;
  const beside = await actsOn(writer, letter.arrival);
  const standing = beside.filter(({ id, state }) => id !== letter.id && STANDING.includes(state));
  const first = firstOf(letter);
  for (const act of standing) {
    const isFirst = first.includes(act.act.key) && act.act.payload.type === 'event';
    const others = standing.filter(
      (one) => one.id !== act.id && firstOf(one).includes(act.act.key),
    );
    // Another letter rests on it as well; what is only let go afterwards goes with it.
    if (!isFirst || others.some(({ act: { payload } }) => payload.type === 'mail')) continue;
    if (!(await withdraw(act))) continue;
    for (const one of others) await withdraw(one);
  }
}

const STANDING: readonly StoredAct['state'][] = ['approve', 'wait', 'permitted', 'started', 'done'];

/** Keys of what has to be done before it. */
function firstOf({ act }: StoredAct): readonly string[] {
  return act.preconditions.flatMap((one) => (one.kind === 'act-done' ? [one.key] : []));
}
