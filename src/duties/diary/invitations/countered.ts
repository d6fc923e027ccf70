import { sameAddress } from '../../../core/conduct/look.ts';
import type { Decision } from '../../../core/decision.ts';
import type {
  CounterProposal,
  Outcome,
} from '../../../core/diary/invitations/receiving/outcome.ts';
import { composeDeclineCounter } from '../../../core/diary/invitations/sending/compose-reply.ts';
import type { Span } from '../../../core/diary/span.ts';
import { sentence, wordedIn } from '../../../core/text/words.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { actingOf } from '../../../core/diary/acting/acting.ts';
import { mustBeSeen, note, warning, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import { asFound, asNamed, isOwnTime } from '../../../core/diary/acting/own-time.ts';
import { instanceText, partAt, type Standing } from '../../../core/diary/acting/standing.ts';
import { tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import {
  eventTimes,
  localOf,
  saidPart,
  saidSpan,
  spanOfPart,
  titleIn,
  type LocalSpan,
} from '../../../core/diary/acting/times.ts';
import { reschedule } from '../orders/reschedule.ts';

type Countered = Extract<Outcome, { readonly outcome: 'countered' }>;

/**
 * A guest proposes another time for a meeting of ours. Where the principal can, moving it lies ready, with the update to
 * everybody; where he cannot, the line that it stays. Either is seen first: it is a guest who names the time.
 */
export function countered(
  deciding: Deciding,
  outcome: Countered,
  standing: Standing | null,
): readonly Decision[] {
  const { by, proposals, part } = outcome;
  const [proposal] = proposals;
  const { zone } = deciding.situation.profile;
  const title = titleIn(part.summary === null ? (standing?.object.main ?? part) : part);
  const who = nameOf(outcome, by);
  const told = note(deciding, sentence('diary.countered', { title, who }));
  const span = proposal === undefined ? null : spanOfPart(proposal, zone);
  if (standing === null || proposal === undefined || span === null || isSamePlaceAndTime(proposal))
    return [told];
  const uid = outcome.uid;
  const fits =
    span.until - span.from < DAY_MS
      ? isOwnTime(deciding, span, [uid]).free
      : overlapsOf(deciding, span, [uid]).remarks.length === 0;
  return fits && span.from > deciding.situation.now
    ? accept(deciding, outcome, standing, { proposal, span })
    : decline(deciding, outcome, standing, { proposal, span });
}

/** A proposal of another place alone is for him to weigh. */
function isSamePlaceAndTime({ place, was, start }: CounterProposal): boolean {
  return (
    place !== null && was !== null && was.instant === start.instant && was.local === start.local
  );
}

interface Proposed {
  readonly proposal: CounterProposal;
  readonly span: Span;
}

function accept(
  deciding: Deciding,
  outcome: Countered,
  { object }: Standing,
  { proposal, span }: Proposed,
): readonly Decision[] {
  const { zone, language } = deciding.situation.profile;
  const { uid, by } = outcome;
  const instance = proposal.instance === null ? null : instanceText(object, proposal.instance);
  const part = partAt(object, instance);
  const title = titleIn(part ?? outcome.part);
  const was = part === null ? null : spanOfPart(part, zone);
  const to = localSpan(proposal, span, zone);
  const stood = localOf(was ?? span, zone);
  const values = {
    title,
    who: nameOf(outcome, by),
    was: part === null ? '' : saidPart(deciding, part),
    when: saidSpan(deciding, span),
  };
  return reschedule(
    deciding,
    {
      uid,
      recurrenceId: instance,
      summary: wordedIn(title, language),
      start: stood.from,
      end: stood.until,
    },
    {
      series: instance === null,
      fields: eventTimes(to),
      kind: 'meeting.move',
      key: `counter:${uid}`,
      reason: sentence('diary.countered-free', values),
      remarks: [
        mustBeSeen(sentence('diary.guest-names-time', { who: values.who })),
        // His words go to nobody else by themselves.
        ...(proposal.place === null
          ? []
          : [warning(sentence('diary.place-proposed', { place: proposal.place }))]),
      ],
      preconditions: [
        span.until - span.from < DAY_MS
          ? asFound(deciding, span, { ignoring: [uid] })
          : asNamed(span, [uid]),
      ],
      to,
      agreed: [by],
      letter: (address) => (sameAddress(address, by) ? 'as-proposed' : null),
    },
  );
}

function localSpan({ start, end }: CounterProposal, span: Span, zone: string): LocalSpan {
  if (start.local.includes('T')) return localOf(span, zone);
  return { from: start.local, until: end?.local ?? start.local, zone };
}

function decline(
  deciding: Deciding,
  outcome: Countered,
  { object, calendar }: Standing,
  { proposal, span }: Proposed,
): readonly Decision[] {
  const acting = actingOf(deciding);
  const { by, uid, part } = outcome;
  if (acting === null) return [];
  const { now } = deciding.situation;
  const counter = { ...part, recurrenceId: proposal.instance };
  const composed = composeDeclineCounter(object, { acting, now, counter, by, comment: null });
  return tellGuests(deciding, composed, {
    key: `counter:${uid}`,
    reason: sentence('diary.countered-taken', {
      title: titleIn(part.summary === null ? (object.main ?? part) : part),
      who: nameOf(outcome, by),
      when: saidSpan(deciding, span),
    }),
    after: null,
    calendar,
    facts: { proposed: { start: proposal.start, end: proposal.end } },
  });
}

function nameOf({ part }: Countered, by: string): string {
  return part.attendees.find(({ address }) => sameAddress(address, by))?.name ?? by;
}
