import type { ActDecision, Decision } from '../../../core/decision.ts';
import type { LoopEffect, Precondition } from '../../../core/act.ts';
import { chaseAfter } from '../../../core/chasing/days.ts';
import { sidesOf } from '../../../core/chasing/sides.ts';
import { personAt } from '../../../core/conduct/look.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import { subjectFor } from '../letters/subject.ts';
import { holdKey } from '../../../core/diary/acting/offer-times.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Convening, Party } from '../../../core/meetings/convening.ts';
import type { Step } from '../../../core/meetings/next-step.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { changed, lookAfterOffer, termOf, wakeFor } from '../deciding.ts';
import { askLetter, type AskKind, type TimeSaid } from '../letters/ask-letter.ts';
import { orOnHisPage } from '../letters/page-line.ts';
import type { FreshTime } from './keep.ts';
import { othersThan, recipientOf } from './people.ts';
import type { Stepping } from './advance.ts';

/** Somebody who has not answered is reminded after so many working days of both. */
const PATIENCE_DAYS = 2;

type Asking = Extract<Step, { readonly step: 'ask' }>;

/** Puts times to those who were not asked about them, or are asked once more. */
export function ask(
  deciding: Deciding,
  convening: Convening,
  { asks, anew }: Asking,
  { key, remarks, fresh = [] }: Stepping,
): readonly Decision[] {
  const { zone } = deciding.situation.profile;
  const letters = asks.map(({ party, times }) =>
    putTo(deciding, convening, party, {
      kind: !anew ? 'also' : hasChoice(convening) ? 'after-all' : 'left',
      times: times.map((time) => ({ ...time, zone })),
      key: `${key}:ask:${party.address}`,
      remarks,
      preconditions: [
        ...times.flatMap(({ id }) => [
          ...keptFirst(fresh, id),
          { kind: 'hold-stands', hold: id } as const,
        ]),
        ...(anew ? notSaidSince(deciding, party) : []),
      ],
    }),
  );
  return [
    ...letters.map((letter) => letter ?? unsent(deciding)),
    ...asked(deciding, convening, asks),
  ];
}

/** Who has said more of himself while the question lay ready is not asked it. */
export function notSaidSince(
  { situation }: Deciding,
  { thread }: Party,
): readonly Extract<Precondition, { readonly kind: 'thread-unanswered' }>[] {
  const since = situation.arrival.receivedAt;
  return thread === null ? [] : [{ kind: 'thread-unanswered', thread, since }];
}

/** Somebody has said that he can at one of the times. */
function hasChoice({ said }: Pick<Convening, 'said'>): boolean {
  return said.some(({ answer }) => answer === 'yes' || answer === 'if-need');
}

/** A time that is kept by an act of the same decision has to be kept first. */
export function keptFirst(
  fresh: readonly FreshTime[],
  time: string,
): readonly Extract<Precondition, { readonly kind: 'act-done' }>[] {
  const kept = fresh.filter(({ hold }) => hold.id === time);
  return kept.map(({ hold }) => ({ kind: 'act-done', key: holdKey(hold) }));
}

/** Notes that these times are put to these people. */
export function asked(
  deciding: Deciding,
  convening: Pick<Convening, 'id' | 'what' | 'parties'>,
  asks: readonly { readonly party: Party; readonly times: readonly { readonly id: string }[] }[],
  sought = false,
): readonly Decision[] {
  const { id, what } = convening;
  const nextAt = lookAfterOffer(deciding, convening);
  const change = {
    change: 'asked',
    convening: id,
    asks: asks.map(({ party, times }) => ({
      party: party.address,
      times: times.map((time) => time.id),
      language: recipientOf(deciding, party).tone.language,
    })),
    sought,
    nextAt,
  } as const;
  return [
    changed(deciding, change, sentence('meetings.asked', { what: what ?? '' })),
    wakeFor(deciding, id, nextAt),
  ];
}

export function unsent(deciding: Deciding): Decision {
  return note(deciding, sentence('diary.no-account'));
}

interface Putting {
  readonly kind: AskKind;
  readonly wanted?: Span | null;
  readonly times: readonly TimeSaid[];
  readonly key: string;
  readonly remarks: Stepping['remarks'];
  readonly preconditions: readonly Precondition[];
}

function asksWhich({ name: who }: Party, count: number): Sentence {
  return count === 1
    ? sentence('meetings.asks-one', { who })
    : sentence('meetings.asks', { who, count: String(count) });
}

/** One letter to one party, with one question; he owes us an answer from then on. */
export function putTo(
  deciding: Deciding,
  convening: Convening,
  party: Party,
  { kind, wanted = null, times, key, remarks, preconditions }: Putting,
): ActDecision | null {
  const recipient = recipientOf(deciding, party);
  const { tone } = recipient;
  const body = askLetter(deciding, recipient, {
    kind,
    wanted,
    times,
    until: promised(deciding, convening, times),
    others: othersThan(deciding, convening, party, tone),
    minutes: convening.minutes,
    about: convening.about,
    place: convening.online ? 'online' : convening.place,
  });
  return mailTo(deciding, recipient, {
    kind: 'meeting.offer',
    key,
    subject: subjectFor(deciding, tone, convening),
    body: orOnHisPage(deciding, body, { convening: convening.id, address: party.address, tone }),
    reason: asksWhich(party, times.length),
    under: party.latest,
    loop: awaits(deciding, convening, party),
    remarks,
    preconditions,
  });
}

/** What the letter says the times are kept until: never past the first of them. */
export function promised(
  deciding: Deciding,
  convening: { readonly parties: readonly unknown[] },
  times: readonly TimeSaid[],
): Instant {
  return Math.min(termOf(deciding, convening), ...times.map(({ from }) => from));
}

/** He is waited for once, however many letters there are: a new question takes the place of the one before it. */
export function awaits(
  { situation }: Deciding,
  { id, about, what }: Convening,
  { address }: Pick<Party, 'address'>,
): LoopEffect {
  const { loaded, profile, now } = situation;
  const sides = sidesOf(profile, personAt(loaded.people, address));
  const subject = about ?? what;
  const nl = subject === null ? 'een moment voor de afspraak' : `een moment voor ${subject}`;
  const en = subject === null ? 'a time for the appointment' : `a time for ${subject}`;
  return {
    effect: 'open',
    kind: 'times',
    about: id,
    owes: 'they',
    nextAt: chaseAfter(now, PATIENCE_DAYS, sides),
    what: profile.language === 'nl' ? nl : en,
  };
}
