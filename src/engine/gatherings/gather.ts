import type { ArrivalId } from '../../core/ids.ts';
import { Trouble } from '../../core/errors.ts';
import type { Minutes } from '../../core/gatherings/minutes/minutes.ts';
import type { GatherWish } from '../../core/gatherings/wish.ts';
import { sayGathering } from '../../core/orders/gathering/say-gathering.ts';
import type { EventRef, GatherOrder } from '../../core/orders/order.ts';
import type { Profile } from '../../core/situation.ts';
import { inBoth, type Language } from '../../core/text/words.ts';
import { inZone } from '../../core/time/instant.ts';
import { readGathering } from '../../store/records/gatherings/read.ts';
import { readProfile } from '../../store/records/meta.ts';
import { occurrencesOfUids } from '../../store/records/diary/occurrences-of-uids.ts';
import type { Reader } from '../../store/access.ts';
import type { Consenting } from '../approvers.ts';
import { answersTo } from '../diary/telling/told.ts';
import type { Owner } from '../owner.ts';
import { isHiddenEvent } from './may-see.ts';

/** Which meeting: by its id, or by the event it is. */
export type Which =
  | { readonly id: string }
  | { readonly uid: string; readonly recurrenceId: string | null };

/** What came of a wish about a meeting. */
export interface GatheredWish {
  readonly said: string;
  readonly answers: readonly string[];
  readonly arrival: ArrivalId;
}

/**
 * Does for a meeting what somebody of the office wants, as an order that was given in so many words: decided at once, and
 * what leaves is to be approved. `text` is kept with it, where the wish rests on more words than its own.
 * @throws Trouble `event-unknown`, `profile-missing`
 */
export async function gather(
  owner: Owner,
  by: Consenting,
  {
    which,
    wish,
    text = null,
  }: { readonly which: Which; readonly wish: GatherWish; readonly text?: string | null },
  language: Language,
): Promise<GatheredWish> {
  const profile = await profileOf(owner);
  const event = await eventRef(owner.store.read, which, { zone: profile.zone, sees: seesAll(by) });
  const order: GatherOrder = { kind: 'gather', event, wish, rests: [], assumptions: [] };
  const said = inBoth((each) => [sayGathering(order, each)]);
  const sees = seesAll(by);
  const { decideOn, givenBy } = await import('../diary/telling/tell.ts');
  const given = {
    ...givenBy(by),
    text: text ?? said[language].join(' '),
    language,
    orders: [order],
  };
  const arrival = await decideOn(owner, profile, given, { sees, said });
  owner.tools.changed(owner.id);
  return {
    said: said[language].join(' '),
    answers: await answersTo(owner, arrival, language),
    arrival,
  };
}

function seesAll({ roles }: Consenting): boolean {
  return roles.includes('principal');
}

/** Makes minutes of what somebody wrote down, or of a transcript. */
export async function takeMinutes(
  owner: Owner,
  by: Consenting,
  {
    which,
    notes,
    in: spoken,
  }: { readonly which: Which; readonly notes: string; readonly in?: Language },
  language: Language,
): Promise<GatheredWish> {
  const profile = await profileOf(owner);
  const minutes = await minutesOf(owner, {
    which,
    notes,
    profile,
    sees: seesAll(by),
    language: spoken ?? profile.language,
  });
  return gather(owner, by, { which, wish: { k: 'minutes', minutes }, text: notes }, language);
}

async function minutesOf(
  owner: Owner,
  {
    which,
    notes,
    profile,
    sees,
    language,
  }: {
    readonly which: Which;
    readonly notes: string;
    readonly profile: Profile;
    readonly sees: boolean;
    readonly language: Language;
  },
): Promise<Minutes> {
  const reader = owner.store.read;
  const event = await eventRef(reader, which, { zone: profile.zone, sees });
  const known = await readGathering(reader, event);
  const people = known?.people ?? (await peopleOf(reader, event));
  // With it comes the grammar of time, which an office without minutes does without.
  const { readNotes } = await import('../../core/gatherings/minutes/read-notes.ts');
  return readNotes(notes, {
    language,
    now: event.start.includes('T') ? event.start : `${event.start}T12:00`,
    zone: profile.zone,
    agenda: known?.items.map(({ title }) => title) ?? [],
    people: [
      ...people.map(({ name, address }) => ({ name, address, ours: false })),
      { name: profile.named[language], address: null, ours: true },
    ],
    me: [profile.name, ...Object.values(profile.named)],
  });
}

/** Who is invited, where the meeting was not prepared here. */
async function peopleOf(
  reader: Reader,
  { uid, recurrenceId }: EventRef,
): Promise<readonly { readonly name: string; readonly address: string }[]> {
  const { objectsByUid } = await import('../../store/records/diary/calendar-objects.ts');
  const { readCalendar } = await import('../../core/diary/ical/read-calendar.ts');
  const { partAt } = await import('../../core/diary/acting/standing.ts');
  for (const { text, gone } of await objectsByUid(reader, uid)) {
    const [object] = gone ? [] : readCalendar(text).objects;
    const part = object === undefined ? null : partAt(object, recurrenceId);
    if (part === null) continue;
    return part.attendees.map(({ name, address }) => ({
      name: name ?? address,
      address: address.toLowerCase(),
    }));
  }
  return [];
}

async function profileOf(owner: Owner): Promise<Profile> {
  const profile = await readProfile(owner.store.read);
  if (profile !== null) return profile;
  throw new Trouble('profile-missing', { retry: false, values: { owner: owner.id } });
}

/** An event as an order refers to it. What somebody may not see is not there for him. */
async function eventRef(
  reader: Reader,
  which: Which,
  { zone, sees }: { readonly zone: string; readonly sees: boolean },
): Promise<EventRef> {
  const known = await readGathering(reader, which);
  const named = known ?? ('uid' in which ? which : null);
  const id = 'id' in which ? which.id : which.uid;
  const hidden =
    !sees &&
    named !== null &&
    (known?.confidential === true || (await isHiddenEvent(reader, named.uid)));
  if (named === null || hidden)
    throw new Trouble('event-unknown', { retry: false, values: { uid: id } });
  const found = await occurrencesOfUids(reader, [named.uid], Number.MIN_SAFE_INTEGER);
  const one = found.find(
    ({ occurrence }) =>
      named.recurrenceId === null || occurrence.recurrenceId === named.recurrenceId,
  );
  if (one === undefined) throw new Trouble('event-unknown', { retry: false, values: { uid: id } });
  const { occurrence } = one;
  const local = (at: number): string =>
    inZone(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return {
    uid: named.uid,
    recurrenceId: occurrence.recurrenceId,
    summary: occurrence.summary ?? '',
    start: local(occurrence.startAt),
    end: local(occurrence.endAt),
  };
}
