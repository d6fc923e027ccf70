import { Trouble } from '../../core/errors.ts';
import { likeness } from '../../core/people/same-person.ts';
import type { Person } from '../../core/records/person.ts';
import type { Profile } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';
import type { Writer } from '../../store/access.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { readRecord } from '../../store/records/people.ts';
import {
  insertMerge,
  readMerge,
  sayDifferent,
  undoMerge,
  type StoredMerge,
} from '../../store/records/relations/merges.ts';
import { onOppositeSides, partOpposed } from '../../store/records/relations/sides.ts';
import type { Consenting } from '../approvers.ts';
import type { Owner } from '../owner.ts';
import { raise } from '../raise.ts';

const refuse = (code: string, values: Readonly<Record<string, string>>): Trouble =>
  new Trouble(code, { retry: false, values });

/**
 * Two people are one: from now on they are found under the first. Nothing of either is written over, so that undoing it gives
 * back what each was, with what came since.
 * @throws Trouble `merge-same`, `merge-opposed`
 */
export async function mergePeople(
  owner: Owner,
  by: Consenting,
  kept: Person,
  part: Person,
): Promise<string> {
  const id = owner.tools.newId('merge');
  const at = owner.tools.clock.now();
  await owner.store.transact(async (writer) => {
    const values = { one: kept.name, other: part.name };
    if (kept.id === part.id) throw refuse('merge-same', values);
    if (await onOppositeSides(writer, kept.id, part.id)) throw refuse('merge-opposed', values);
    const grounds = likeness(kept, part) ?? 'said';
    await insertMerge(writer, { id, kept: kept.id, part: part.id, grounds, at, by: by.id });
    await noted(
      owner,
      writer,
      { id, kept: kept.id, part: part.id },
      { by: by.id, change: 'merged' },
    );
  });
  owner.tools.changed(owner.id);
  return id;
}

/**
 * They are two after all.
 * @throws Trouble `merge-unknown` for one that is none, or was undone before
 */
export async function partPeople(owner: Owner, by: Consenting, id: string): Promise<StoredMerge> {
  const at = owner.tools.clock.now();
  const undone = await owner.store.transact(async (writer) => {
    const merge = await readMerge(writer, id);
    if (merge === null || !(await undoMerge(writer, id, { at, by: by.id })))
      throw refuse('merge-unknown', { id });
    await sayDifferent(writer, { one: merge.kept, other: merge.part, by: by.id, at });
    await noted(owner, writer, merge, { by: by.id, change: 'parted' });
    return merge;
  });
  owner.tools.changed(owner.id);
  return undone;
}

/** They look alike and are two: they are proposed no more. */
export async function keepApart(
  owner: Owner,
  by: Consenting,
  one: Person,
  other: Person,
): Promise<void> {
  const at = owner.tools.clock.now();
  await owner.store.transact((writer) =>
    sayDifferent(writer, { one: one.id, other: other.id, by: by.id, at }),
  );
  owner.tools.changed(owner.id);
}

/** Whoever turns out to stand on opposite sides of a matter is parted again, and that is said. */
export async function partWhoOppose(owner: Owner, writer: Writer, profile: Profile): Promise<void> {
  for (const { merge, matter } of await partOpposed(writer, owner.tools.clock.now())) {
    await noted(owner, writer, merge, { by: 'conduct', change: 'parted' });
    const one = (await readRecord(writer, merge.kept))?.name ?? '';
    const other = (await readRecord(writer, merge.part))?.name ?? '';
    const said = sentence('engine.contacts-parted', { one, other, matter });
    await raise(owner, writer, profile, { said, urgent: true, about: merge.kept });
  }
}

async function noted(
  owner: Owner,
  writer: Writer,
  { id, kept, part }: Pick<StoredMerge, 'id' | 'kept' | 'part'>,
  { by, change }: { readonly by: string; readonly change: string },
): Promise<void> {
  const at = owner.tools.clock.now();
  const refs = [id, part];
  await appendLedger(writer, {
    at,
    kind: 'relation-changed',
    subject: kept,
    by,
    refs,
    marks: { change },
  });
}
