import { actsOn, moveAct, type StoredAct } from '../../store/records/acts.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import type { Writer } from '../../store/access.ts';

/**
 * Takes a letter back that another has overtaken, with what was to be done in the diary only for it: an appointment that nobody
 * is told of any more must not be made, and nothing be let go for it. Where the newer letter is about the same event, what was
 * decided about that before goes as a whole: two of one meeting would leave those unheard who stand in both.
 */
export async function withdrawWhole(
  writer: Writer,
  letter: StoredAct,
  { at, by }: { readonly at: number; readonly by: StoredAct },
): Promise<void> {
  const withdraw = async ({ id }: StoredAct): Promise<boolean> => {
    const done = await moveAct(writer, id, ['approve'], 'withdrawn', at);
    if (done)
      await appendLedger(writer, {
        at,
        kind: 'withdrawn',
        subject: id,
        by: 'office',
        refs: [by.id],
        marks: {},
      });
    return done;
  };
  if (!(await withdraw(letter))) return;
  const beside = await actsOn(writer, letter.arrival);
  const standing = beside.filter(({ id, state }) => id !== letter.id && STANDING.includes(state));
  const first = firstOf(letter);
  const anew = eventsBefore(by, await actsOn(writer, by.arrival));
  for (const act of standing) {
    const { payload } = act.act;
    if (!first.includes(act.act.key) || payload.type !== 'event') continue;
    const others = standing.filter(
      (one) => one.id !== act.id && firstOf(one).includes(act.act.key),
    );
    // Another letter rests on it as well; what is only let go afterwards goes with it.
    const isShared = others.some((one) => one.act.payload.type === 'mail');
    if (isShared && !anew.includes(payload.event.uid)) continue;
    if (!(await withdraw(act))) continue;
    for (const one of others) await withdraw(one);
  }
}

/** Events that are written before a letter leaves, by UID. */
function eventsBefore(letter: StoredAct, beside: readonly StoredAct[]): readonly string[] {
  const first = firstOf(letter);
  return beside.flatMap(({ act: { key, payload } }) =>
    first.includes(key) && payload.type === 'event' ? [payload.event.uid] : [],
  );
}

const STANDING: readonly StoredAct['state'][] = ['approve', 'wait', 'permitted', 'started', 'done'];

/** Keys of what has to be done before it. */
function firstOf({ act }: StoredAct): readonly string[] {
  return act.preconditions.flatMap((one) => (one.kind === 'act-done' ? [one.key] : []));
}
