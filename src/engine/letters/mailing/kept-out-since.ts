import { keptOutAfter } from '../../../store/records/letters/kept-out.ts';
import { readPerson } from '../../../store/records/people.ts';
import { daysOf } from '../../../store/records/relations/days.ts';
import { recordsOf } from '../../../store/records/relations/one-person.ts';
import { readAct, type StoredAct } from '../../../store/records/acts.ts';
import type { Reader } from '../../../store/access.ts';

/**
 * Whether somebody wrote down, after a letter to a list was made for him, that he gets none or has died: consent may come days
 * later, and its turn after that. What was known when it was made, was answered then.
 */
export async function keptOutSince(reader: Reader, act: StoredAct): Promise<boolean> {
  const { counterpart } = act.act;
  const id = counterpart?.person ?? null;
  const people = id === null ? [] : await recordsOf(reader, id);
  const held = id === null ? [] : ((await readPerson(reader, id))?.addresses ?? []);
  const addresses = [...(counterpart?.addresses ?? []), ...held];
  const after = await madeAt(reader, act);
  if (await keptOutAfter(reader, { people, addresses, after })) return true;
  return (await daysOf(reader, people)).some(({ kind }) => kind === 'died');
}

/** When the letter was first made: edited since, it was not checked again. */
async function madeAt(reader: Reader, { createdAt, replaces }: StoredAct): Promise<number> {
  const before = replaces === null ? null : await readAct(reader, replaces);
  return before === null ? createdAt : madeAt(reader, before);
}
