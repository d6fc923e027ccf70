import type { ProposedAct } from '../../core/act.ts';
import { conductOnReading } from '../../core/conduct/conduct.ts';
import type { Finding } from '../../core/conduct/finding.ts';
import { readCalendar } from '../../core/diary/ical/read-calendar.ts';
import type { Condition } from '../../core/mandate/conditions.ts';
import type { Circumstances, ForeignPart } from '../../core/mandate/judged.ts';
import type { Situation } from '../../core/situation.ts';
import { workingDaysBetween } from '../../core/time/working-days.ts';

/** Below this certainty a complaint is a hint, on which no clause hangs. */
const SURE = 0.5;

/** What the judge must know of an act beside the act itself, as far as its situation shows it. Pure. */
export function circumstancesOf(situation: Situation, act: ProposedAct): Circumstances {
  const chased = act.loop?.effect === 'chase' ? act.loop.loop : null;
  const loop = situation.loaded.loops.find((one) => one.id === chased);
  const shown = {
    ...ofOrder(situation),
    ...ofColleague(situation, act),
    ...ofEvent(act),
    foreign: foreignParts(situation, act),
    conditions: conditionsOf(situation),
  };
  if (loop === undefined) return shown;
  const waitedSince = loop.openedAt;
  return {
    ...shown,
    timesBefore: loop.chases,
    waited: {
      workingDays: workingDaysBetween(waitedSince, situation.now, situation.profile.zone),
      ms: situation.now - waitedSince,
    },
  };
}

/** An order in plain words is a person's own; what it comes to is one bundle. */
function ofOrder({ order }: Situation): Circumstances {
  return order === undefined ? {} : { ordered: true, bundled: true };
}

/** An answer to a colleague's desk, where the principal has said that his own may give it. */
function ofColleague({ loaded }: Situation, { payload }: ProposedAct): Circumstances {
  if (payload.type !== 'mail' || payload.mail.inside === undefined) return {};
  return loaded.diary?.settings.colleagues === 'book' ? { answersColleague: true } : {};
}

/** When the event is that an act writes, or that the mail beside it speaks of. */
function ofEvent({ payload }: ProposedAct): Circumstances {
  if (payload.type !== 'event') return {};
  const object = readCalendar(payload.event.text ?? payload.event.before ?? '').objects[0];
  const part = object?.main ?? object?.overrides[0] ?? null;
  const start = part?.start?.instant ?? null;
  if (start === null) return {};
  const from = Temporal.Instant.from(start).epochMilliseconds;
  const end = part?.end?.instant ?? null;
  const until = end === null ? from : Temporal.Instant.from(end).epochMilliseconds;
  return { event: { start: from, end: until } };
}

/** Circumstances a letter can hang a clause on and a mail shows by itself: symptoms, a death, a changed account. */
function conditionsOf(situation: Situation): readonly Condition[] {
  const found = conductOnReading(situation).flatMap((finding) => conditionsIn(finding));
  const wants = situation.reading?.kind === 'message' ? situation.reading.wants : [];
  const complains = wants.some((want) => want.kind === 'complaint' && want.certainty >= SURE);
  return complains ? [...found, 'complaint'] : found;
}

function conditionsIn(finding: Finding): readonly Condition[] {
  switch (finding.finding) {
    case 'emergency':
      if (finding.danger === 'symptom') return ['symptoms', 'emergency'];
      return finding.danger === 'threat' ? ['threat', 'emergency'] : ['emergency'];
    case 'changed-detail':
      return finding.what === 'account' ? ['account-changed'] : [];
    case 'death':
      return ['death'];
    case 'authority-report':
    case 'client-enquiry':
    case 'suspicious':
      return [];
    default:
      return finding satisfies never;
  }
}

/**
 * A recipient is foreign when only a text names him: neither the writer of this mail, nor somebody in
 * its thread, nor a known address of somebody on record, nor the other side of the loop.
 */
function foreignParts(situation: Situation, act: ProposedAct): readonly ForeignPart[] {
  if (act.payload.type !== 'mail' || act.payload.mail.inside !== undefined) return [];
  const { loaded, reading, profile } = situation;
  const known = new Set(
    [
      ...(reading?.kind === 'message' ? reading.from.map((mailbox) => mailbox.address) : []),
      ...loaded.thread.flatMap((entry) => [entry.from, ...(entry.ours ? entry.to : [])]),
      ...loaded.people.flatMap((person) => person.addresses),
      ...loaded.loops.map((loop) => loop.address),
      ...profile.addresses,
    ].map((address) => address.toLowerCase()),
  );
  const { to, cc } = act.payload.mail;
  const stranger = [...to, ...cc].some((mailbox) => !known.has(mailbox.address.toLowerCase()));
  return stranger ? ['recipient'] : [];
}
