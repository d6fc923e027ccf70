import type { Decision } from '../../../core/decision.ts';
import { actingOf } from '../../../core/diary/acting/acting.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { changeEvent } from '../../../core/diary/acting/event-act.ts';
import { subjectFor } from '../letters/subject.ts';
import { holdKey } from '../../../core/diary/acting/offer-times.ts';
import { asComposed, tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { titleIn } from '../../../core/diary/acting/times.ts';
import { composeCancel } from '../../../core/diary/invitations/sending/compose-cancel.ts';
import type { Span } from '../../../core/diary/span.ts';
import { derivedId } from '../../../core/ids.ts';
import type { NewConvening } from '../../../core/meetings/change.ts';
import type { Convening } from '../../../core/meetings/convening.ts';
import { sentence } from '../../../core/text/words.ts';
import { inZone } from '../../../core/time/instant.ts';
import { lookAfterOffer } from '../deciding.ts';
import { fellThrough } from '../letters/fell-through-letter.ts';
import { orOnHisPage } from '../letters/page-line.ts';
import { open } from '../opening/open.ts';
import { awaits, promised } from '../steps/ask.ts';
import { partyAt } from '../steps/people.ts';
import type { FallenOut } from './fallen-out.ts';

/**
 * It is called off, and in the same letter everybody is asked about other times. What comes of it is a meeting of its own, in
 * the threads of the one that fell through.
 */
export function askAnew(deciding: Deciding, fallen: FallenOut): readonly Decision[] {
  const { convening, standing, time } = fallen;
  const { profile, now, arrival } = deciding.situation;
  const acting = actingOf(deciding);
  if (acting === null) return [];
  const { what, about, minutes, place, online, quorum, until } = convening;
  const fresh: NewConvening = {
    ...{ what, about, minutes, place, online, quorum },
    id: conveningAnew(profile.owner, fallen),
    instead: convening.id,
    from: null,
    until: until !== null && until > now ? until : null,
    openedBy: arrival.id,
    nextAt: lookAfterOffer(deciding, convening),
    parties: convening.parties.map(({ name, address, need, thread }) => ({
      ...{ name, address, need, thread },
    })),
  };
  const { stored, object, calendar } = standing;
  const composed = composeCancel(object, { acting, now, instance: null });
  const key = `off:${stored.uid}:${time.id}`;
  const off = changeEvent(deciding, stored, asComposed(deciding, object, composed, calendar), {
    kind: 'meeting.cancel',
    key,
    reason: sentence('meetings.calls-off', { title: titleIn(fallen.part) }),
  });
  const steps = open(deciding, fresh, {
    key,
    remarks: [],
    // Who cannot come any more is not asked about another hour of that day.
    not: daysOf(deciding, fallen.span),
    letters: (holds, as) =>
      tellGuests(deciding, composed, {
        ...{ key: `${key}:tell`, after: key, calendar, kind: 'meeting.cancel' },
        reason: (who) => sentence('meetings.asks-anew', { who, count: String(holds.length) }),
        under: (address) => partyAt(convening, address)?.latest ?? null,
        loop: (address) => loopFor(deciding, as, address),
        preconditions: holds.flatMap((hold) => [
          { kind: 'act-done', key: holdKey(hold) } as const,
          { kind: 'hold-stands', hold: hold.id } as const,
        ]),
        words: (recipient) => ({
          subject: subjectFor(deciding, recipient.tone, { about, what }),
          body: orOnHisPage(
            deciding,
            fellThrough(deciding, recipient, {
              was: fallen.span,
              fell: fallen.by.some(
                (party) => party.address === recipient.mailbox.address.toLowerCase(),
              ),
              holds,
              until: promised(deciding, fresh, holds),
            }),
            { convening: fresh.id, address: recipient.mailbox.address, tone: recipient.tone },
          ),
        }),
      }),
  });
  return steps.some(({ kind }) => kind === 'act') ? [off, ...steps] : [];
}

/** The days that a stretch falls on, whole, on the principal's clock. */
function daysOf({ situation }: Deciding, { from, until }: Span): Span {
  const { zone } = situation.profile;
  const begins = inZone(from, zone).startOfDay();
  const ends = inZone(until - 1, zone)
    .startOfDay()
    .add({ days: 1 });
  return { from: begins.epochMilliseconds, until: ends.epochMilliseconds };
}

/** The meeting that takes the place of one that fell through. */
export function conveningAnew(
  owner: string,
  { convening, time }: Pick<FallenOut, 'convening' | 'time'>,
) {
  return derivedId('convening', `${owner}:${convening.id}:anew:${time.id}`);
}

function loopFor(deciding: Deciding, convening: Convening, address: string) {
  const party = partyAt(convening, address);
  return party === null ? null : awaits(deciding, convening, party);
}
