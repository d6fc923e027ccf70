import { REMEMBER, rememberedAt } from '../../core/people/remembering.ts';
import type { Person } from '../../core/records/person.ts';
import type { Writer } from '../../store/access.ts';
import { readProfile } from '../../store/records/meta.ts';
import { addMark, peopleBy } from '../../store/records/people.ts';
import { insertWake } from '../../store/records/wakes.ts';
import { stopEverything } from '../deciding/stopping.ts';
import type { Owner } from '../owner.ts';

/**
 * Somebody of the office wrote down that somebody died: his household mourns, everything that runs to it stops, and a month
 * and a year after the principal is reminded of them.
 */
export async function noteDeath(
  owner: Owner,
  writer: Writer,
  person: Person,
  day: string,
): Promise<void> {
  const at = owner.tools.clock.now();
  const profile = await readProfile(writer);
  const household =
    person.household === null ? [] : await peopleBy(writer, 'household', person.household);
  const mourning = household.filter(({ id }) => id !== person.id);
  for (const { id } of mourning) await addMark(writer, id, 'bereaved', at);
  await stopEverything(owner, writer, person.id, { person: person.id });
  if (profile === null || day.startsWith('-')) return;
  const week = { days: profile.workingDays };
  for (const { id } of mourning) {
    for (const reason of [REMEMBER.month, REMEMBER.year]) {
      const due = rememberedAt(reason, Temporal.PlainDate.from(day), profile.zone, week);
      if (due <= at) continue;
      const wake = { id: owner.tools.newId('wake'), at: due, duty: 'relations', about: id, reason };
      await insertWake(writer, wake);
    }
  }
}
