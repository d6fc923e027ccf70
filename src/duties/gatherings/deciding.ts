import type { Decision } from '../../core/decision.ts';
import { isAmong } from '../../core/diary/invitations/meeting.ts';
import { ownAddresses } from '../../core/diary/acting/acting.ts';
import { alsoOn, type Deciding } from '../../core/diary/acting/deciding.ts';
import { partAt, standingUnder, type Standing } from '../../core/diary/acting/standing.ts';
import { spanOfPart, titleIn } from '../../core/diary/acting/times.ts';
import type { GatheringChange } from '../../core/gatherings/change.ts';
import type { Attendee, Gathering } from '../../core/gatherings/gathering.ts';
import type { Task } from '../../core/gatherings/task.ts';
import type { TermsOf } from '../../core/gatherings/terms.ts';
import type { CalendarComponent } from '../../core/records/calendar-component.ts';
import { sentence, wordedIn, type Sentence } from '../../core/text/words.ts';
import type { Instant } from '../../core/time/instant.ts';
import { workingDaysAfter } from '../../core/time/working-days.ts';

/** The duty, as a loop names whoever keeps it. */
export const DUTY = 'gatherings';

/** Hour at which is looked again. */
const LOOK_HOUR = 10;

/** A change to a meeting, and why. */
export function changed(
  { sources }: Deciding,
  change: GatheringChange,
  reason: Sentence,
): Decision {
  return { kind: 'gathering', change, sources, reason };
}

/** What only the principal can say, with what he can choose. */
export function ask(deciding: Deciding, reason: Sentence, choices: readonly string[]): Decision {
  return {
    kind: 'question',
    sources: deciding.sources,
    reason,
    choices: choices.map((choice) => sentence(`gatherings.choice-${choice}`)),
    askAgainAt: workingDays(deciding, 1),
  };
}

/** The same, resting on something that is guarded besides: what is asked about it is no question once it has come about. */
export function about(deciding: Deciding, { id }: Pick<Task, 'id'>): Deciding {
  return alsoOn(deciding, [{ kind: 'loop', loop: id }]);
}

/** So many working days from now, in the morning. */
export function workingDays({ situation }: Deciding, count: number, hour = LOOK_HOUR): Instant {
  const { zone, workingDays: days } = situation.profile;
  return workingDaysAfter(situation.now, count, hour, zone, { days });
}

/** By what terms are counted. */
export function termsOf({ situation }: Deciding): TermsOf {
  const { now, profile } = situation;
  return { now, zone: profile.zone, week: { days: profile.workingDays } };
}

/** Every meeting that was loaded. */
export function gatherings({ situation }: Deciding): readonly Gathering[] {
  return situation.loaded.gatherings ?? [];
}

/** The meeting of which a task is; null for none. */
export function ofTask(
  deciding: Deciding,
  id: string,
): { readonly gathering: Gathering; readonly task: Task } | null {
  for (const gathering of gatherings(deciding)) {
    const task = gathering.tasks.find((one) => one.id === id);
    if (task !== undefined) return { gathering, task };
  }
  return null;
}

/** How an event stands in the diary, as far as preparing it needs that. */
export interface EventFacts {
  readonly standing: Standing;
  readonly part: CalendarComponent;
  readonly title: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly place: string | null;
  /** The principal left out. */
  readonly people: readonly Attendee[];
  readonly confidential: boolean;
}

/** Whether an event was called off. */
export function isCalledOff({ status }: CalendarComponent): boolean {
  return status === 'CANCELLED';
}

/** The event that a meeting is; null when it is not in the diary any more. */
export function eventFacts(
  deciding: Deciding,
  { uid, recurrenceId }: Pick<Gathering, 'uid' | 'recurrenceId'>,
): EventFacts | null {
  const standing = standingUnder(deciding, uid);
  const part = standing === null ? null : partAt(standing.object, recurrenceId);
  if (standing === null || part === null) return null;
  const { zone, language } = deciding.situation.profile;
  const span = spanOfPart(part, zone);
  if (span === null) return null;
  const own = ownAddresses(deciding);
  const all = part.organizer === null ? part.attendees : [part.organizer, ...part.attendees];
  const seen = new Set<string>();
  const people = all
    .map(({ name, address }) => ({ name: name ?? '', address: address.toLowerCase() }))
    .filter(({ address }) => address.includes('@') && !isAmong(address, own))
    .filter(({ address }) => !seen.has(address) && seen.add(address).has(address));
  return {
    standing,
    part,
    title: wordedIn(titleIn(part), language),
    from: span.from,
    until: span.until,
    place: part.location,
    people: people.map((one) => ({ ...one, name: nameOf(deciding, one) })),
    confidential:
      part.confidentiality !== 'PUBLIC' || standing.stored.card?.confidentiality === 'principal',
  };
}

/** As he is on record, else as the invitation has him. */
function nameOf({ situation }: Deciding, { name, address }: Attendee): string {
  const known = situation.loaded.people.find(({ addresses }) => addresses.includes(address));
  return known?.name ?? (name === '' ? address : name);
}
