import { sameAddress } from '../../../core/conduct/look.ts';
import type { Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { attendeeAmong } from '../../../core/diary/invitations/meeting.ts';
import type { CalendarObject } from '../../../core/diary/calendar-object.ts';
import { receiveItip } from '../../../core/diary/invitations/receiving/receive.ts';
import type { Outcome } from '../../../core/diary/invitations/receiving/outcome.ts';
import { occurrencesOf } from '../../../core/diary/recurrence/occurrences.ts';
import type { CalendarTime } from '../../../core/records/calendar-component.ts';
import {
  sentence,
  type Sentence,
  inBoth,
  type Both,
  type Worded,
} from '../../../core/text/words.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { organizing, underMethod } from '../../../core/diary/invitations/sending/version.ts';
import { keptFor } from '../colleagues/asked.ts';
import { isDesk } from '../colleagues/desks.ts';
import { release } from '../../../core/diary/acting/release.ts';
import { actingOf, ownAddresses } from '../../../core/diary/acting/acting.ts';
import { left, mustBeSeen, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { guarded } from '../../../core/diary/acting/guarded.ts';
import { partAt, standingUnder, type Standing } from '../../../core/diary/acting/standing.ts';
import { tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { instantOf, saidPart, titleIn } from '../../../core/diary/acting/times.ts';
import { answered, answeredLate, sayAnswer } from './answered.ts';
import { countered } from './countered.ts';
import { asked } from './invited.ts';
import {
  answerable,
  heardOutside,
  knownByName,
  plainAnswer,
  readFromWords,
} from './plain-answer.ts';
import { messagesIn, type Message } from './parts.ts';
import { elsewhere, verifiedSender } from './sender.ts';
import { organiserOf, taken } from './taken.ts';

/** What came in a mail about meetings, one by one; everything rests on who can speak for whom. */
export function onInvitation(deciding: Deciding): readonly Decision[] {
  return messagesIn(deciding).flatMap((message) =>
    guarded(deciding, () => onMessage(deciding, message)),
  );
}

/** A guest answers an invitation of ours in plain words. Empty: the mail says nothing of one. */
export function onPlainAnswer(deciding: Deciding): readonly Decision[] {
  const answer = answerable(deciding);
  const read = answer === null ? null : plainAnswer(deciding, answer);
  if (answer === null || read === null) return [];
  if ('kind' in read) return [read];
  const { uid, part, quoted } = read;
  const seen = [readFromWords(quoted), ...knownByName(deciding, answer)];
  const decided = guarded(read.deciding, () =>
    onMessage(read.deciding, { uid, parts: [part], disagrees: false }, seen),
  );
  return decided.length === 0 ? [] : [...heardOutside(read.deciding, answer), ...decided];
}

function onMessage(
  deciding: Deciding,
  message: Message,
  seen: readonly Remark[] = [],
): readonly Decision[] {
  const standing = standingUnder(deciding, message.uid);
  const { zone } = deciding.situation.profile;
  const outcome = receiveItip({
    message: message.parts,
    from: verifiedSender(deciding),
    standing: standing?.object ?? null,
    me: ownAddresses(deciding),
    marks: standing?.stored.card?.marks ?? [],
    hasInstance: (instance) => standing !== null && hasInstance(standing.object, instance, zone),
    now: deciding.situation.now,
  });
  if (outcome === null) return [];
  if (isDesk(deciding.situation) && outcome.outcome === 'ignored' && standing === null)
    return asksOfNothing(deciding, message) ?? [left(deciding, outcome.why)];
  const doubts = [
    ...seen,
    ...(message.disagrees ? [mustBeSeen(sentence('diary.parts-disagree'))] : []),
  ];
  return onOutcome(deciding, outcome, standing, doubts);
}

function hasInstance(object: CalendarObject, instance: CalendarTime, zone: string): boolean {
  const at =
    instance.instant === null
      ? instantOf(instance.local, zone)
      : Temporal.Instant.from(instance.instant).epochMilliseconds;
  const window = { from: at - DAY_MS, until: at + DAY_MS };
  return occurrencesOf(object, window, zone).occurrences.some(
    ({ startAt, recurrenceId }) =>
      startAt === at || recurrenceId?.replace('Z', '') === instance.local,
  );
}

function onOutcome(
  deciding: Deciding,
  outcome: Outcome,
  standing: Standing | null,
  doubts: readonly Remark[],
): readonly Decision[] {
  const values = valuesOf(deciding, outcome, standing);
  switch (outcome.outcome) {
    case 'invited':
    case 'changed':
      return asked(deciding, outcome, standing, { doubts, stands: false });
    case 'cancelled':
      return cancelled(deciding, outcome, standing, doubts);
    case 'answered':
      return answered(deciding, outcome, standing, doubts);
    case 'late-answer':
      return answeredLate(deciding, outcome, standing);
    case 'countered':
      return countered(deciding, outcome, standing);
    case 'doubtful':
      return doubtful(deciding, outcome, standing, doubts);
    case 'ignored':
      return ignored(deciding, outcome, standing);
    case 'uninvited':
      return [note(deciding, sentence('diary.uninvited', { ...values, who: answersOf(outcome) }))];
    case 'refresh-asked':
    case 'incomplete':
      return stateOf(deciding, outcome, standing, values);
    case 'published':
      return [note(deciding, sentence('diary.published', values))];
    case 'counter-declined':
      return [note(deciding, sentence('diary.counter-declined', values))];
    case 'free-busy':
      return [note(deciding, sentence('diary.free-busy', values))];
    default:
      return outcome satisfies never;
  }
}

type Values = Readonly<Record<'title' | 'when', Worded> & Record<'who', string>>;

/** What it is, when and whose: as the message says it, else as the diary has it. */
function valuesOf(deciding: Deciding, { part }: Outcome, standing: Standing | null): Values {
  const known = standing?.object.main ?? part;
  const timed = part.start === null ? known : part;
  return {
    title: titleIn(part.summary === null ? known : part),
    when: saidPart(deciding, timed),
    who: organiserOf(part.organizer === null ? known : part),
  };
}

function cancelled(
  deciding: Deciding,
  outcome: Extract<Outcome, { readonly outcome: 'cancelled' }>,
  standing: Standing | null,
  doubts: readonly Remark[],
): readonly Decision[] {
  const values = valuesOf(deciding, outcome, standing);
  const { uid, part, whom, next } = outcome;
  const held = keptFor(deciding, uid);
  if (held !== null && doubts.length === 0 && isDesk(deciding.situation)) {
    const withdrawn = sentence('diary.reserve-withdrawn', values);
    return [release(deciding, held, { state: 'released', reason: withdrawn })];
  }
  const reason = sentence(`diary.invitation-cancelled-${whom}`, values);
  const key = `cancelled:${uid}:${part.sequence}:${part.stamp ?? ''}`;
  const act = taken(deciding, next, standing, { key, reason, outcome, remarks: doubts });
  return act === null ? [note(deciding, reason)] : [act];
}

/** What it would come to, for a person to look at: he sees why it is doubted, and consents or not. */
function doubtful(
  deciding: Deciding,
  { why, wouldBe }: Extract<Outcome, { readonly outcome: 'doubtful' }>,
  standing: Standing | null,
  doubts: readonly Remark[],
): readonly Decision[] {
  const shown = ['invited', 'changed', 'cancelled', 'answered'].includes(wouldBe.outcome);
  if (!shown) return [note(deciding, why)];
  return onOutcome(deciding, wouldBe, standing, [mustBeSeen(why), ...doubts]);
}

/**
 * Nothing new. Where the diary has it already, but no answer was given yet (a server put it there), one lies ready; not on the
 * word of somebody who cannot speak for the organiser.
 */
function ignored(
  deciding: Deciding,
  outcome: Extract<Outcome, { readonly outcome: 'ignored' }>,
  standing: Standing | null,
): readonly Decision[] {
  const { why, part, doubt } = outcome;
  const mine = attendeeAmong(part, ownAddresses(deciding));
  const open =
    why.key === 'itip.known' &&
    doubt === undefined &&
    part.method === 'REQUEST' &&
    standing !== null &&
    attendeeAmong(standing.object.main ?? part, ownAddresses(deciding))?.answer === 'NEEDS-ACTION';
  if (!open || mine === null || standing === null) return [left(deciding, why)];
  const ready = asked(
    deciding,
    {
      ...outcome,
      outcome: 'invited',
      scope: 'whole',
      addressed: 'me',
      answerAsked: true,
      next: standing.object,
    },
    standing,
    { doubts: [], stands: true },
  );
  return ready.length === 0 ? [left(deciding, why)] : ready;
}

function answersOf({ answers }: Extract<Outcome, { readonly outcome: 'uninvited' }>): Both {
  return inBoth((language) => answers.map((one) => sayAnswer(one, language)).join('; '));
}

/** A guest asks how it stands, or we must ask the organiser: the message lies ready. */
function stateOf(
  deciding: Deciding,
  outcome: Extract<Outcome, { readonly outcome: 'refresh-asked' | 'incomplete' }>,
  standing: Standing | null,
  values: Values,
): readonly Decision[] {
  const asks = outcome.outcome === 'refresh-asked';
  const who = asks ? nameOf(standing, outcome.by) : values.who;
  const reason: Sentence = sentence(`diary.${outcome.outcome}`, { ...values, who });
  const message = asks ? outcome.reply : outcome.ask;
  if (message === null) return [note(deciding, reason)];
  const composed = { next: standing?.object ?? NOTHING, dispatches: [message] };
  return tellGuests(deciding, composed, {
    key: `${outcome.outcome}:${outcome.uid}`,
    reason,
    after: null,
    // How a meeting stands that both have is no news: one desk tells the other at once.
    ...(isDesk(deciding.situation) ? { kind: 'diary.keep' as const } : {}),
    calendar: standing?.calendar ?? null,
    remarks: asks ? [] : elsewhere(deciding, outcome.part),
  });
}

function nameOf(standing: Standing | null, address: string): string {
  const part = standing === null ? null : partAt(standing.object, null);
  return part?.attendees.find((one) => sameAddress(one.address, address))?.name ?? address;
}

const NOTHING = { main: null, overrides: [] } as const;

/**
 * A colleague's desk asks how a meeting of ours stands that is not here any more: it said yes and heard nothing since. It
 * is told that it is off, so that it keeps no time for it. Null: it asks nothing of the kind.
 */
function asksOfNothing(deciding: Deciding, { parts }: Message): readonly Decision[] | null {
  const [part] = parts;
  const acting = actingOf(deciding);
  const [asking] = part?.attendees ?? [];
  if (part?.method !== 'REFRESH' || acting === null || asking === undefined) return null;
  const { now } = deciding.situation;
  const off = {
    ...underMethod(part, 'CANCEL', now),
    sequence: part.sequence + 1,
    status: 'CANCELLED',
    organizer: organizing(acting),
  };
  const message = {
    method: 'CANCEL',
    to: [asking.address],
    components: [off],
    tells: 'cancellation',
  } as const;
  const who = asking.name ?? asking.address;
  return tellGuests(
    deciding,
    { next: NOTHING, dispatches: [message] },
    {
      key: `unknown:${part.uid ?? ''}`,
      kind: 'meeting.release',
      reason: sentence('diary.reserve-unknown-here', { who }),
      after: null,
      calendar: null,
    },
  );
}
