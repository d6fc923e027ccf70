import type { DayFolder } from '../../../core/briefing/folder/folder.ts';
import { makeFolder } from '../../../core/briefing/folder/make-folder.ts';
import { dateOf, hisLastDay, hisNextDay } from '../../../core/briefing/his-days.ts';
import type { PaperFound } from '../../../core/briefing/material.ts';
import { Trouble } from '../../../core/errors.ts';
import { leafContent } from '../../../intake/parts.ts';
import { readArrival } from '../../../store/records/arrivals.ts';
import { readBrief } from '../../../store/records/briefing/briefs.ts';
import { readProfile } from '../../../store/records/meta.ts';
import { readSha256 } from '../../../store/blobs/name.ts';
import { hisHours } from '../../briefing/his-hours.ts';
import { loadDay } from '../../briefing/loading/day.ts';
import type { Owner } from '../../owner.ts';
import type { Viewing } from '../docket.ts';
import { lastTalk } from './talk.ts';

/** A day folder as it is now. */
export interface SeenFolder {
  readonly folder: DayFolder;
  /** When it was put ready at its hour; null where it was not, or not yet. */
  readonly readyAt: number | null;
  /** His working days beside this one: ISO dates. */
  readonly before: string;
  readonly after: string;
}

/** The folder of a day; without one that of his next working day. What the reader may not see is not in it. */
export async function dayFolder(
  owner: Owner,
  day: string | null,
  { everything }: Viewing,
): Promise<SeenFolder> {
  const reader = owner.store.read;
  const profile = await readProfile(reader);
  if (profile === null)
    throw new Trouble('profile-missing', { retry: false, values: { owner: owner.id } });
  const now = owner.tools.clock.now();
  const hours = await hisHours(reader, profile, now);
  const today = Temporal.PlainDate.from(dateOf(now, profile.zone));
  const date = day === null ? hisNextDay(today, hours) : Temporal.PlainDate.from(day);
  const material = await loadDay(reader, date.toString(), { profile, now, everything });
  const kept = await readBrief(reader, 'folder', date.toString());
  const folder = makeFolder(material, profile.zone);
  // Its agenda is the one that was made: decisions go by its numbers.
  const talk = await lastTalk(owner, { everything });
  return {
    folder: talk?.agenda.day === folder.day ? { ...folder, talk: talk.agenda } : folder,
    readyAt: kept?.madeAt ?? null,
    before: hisLastDay(date, hours).toString(),
    after: hisNextDay(date, hours).toString(),
  };
}

/** The bytes of a paper; null where they are gone. */
export async function paperBytes(
  { id, store, blobs }: Owner,
  { where }: PaperFound,
): Promise<Uint8Array | null> {
  if (where.in !== 'arrival') {
    const name = readSha256(where.blob);
    return name === null ? null : blobs.get(name);
  }
  const arrival = await readArrival(store.read, id, where.arrival);
  if (arrival?.blob === null || arrival === null) return null;
  const raw = await blobs.get(arrival.blob);
  return raw === null ? null : (leafContent(raw, where.path)?.bytes ?? null);
}
