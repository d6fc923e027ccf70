import type { Decision } from '../../../core/decision.ts';
import { messageOf, personAt } from '../../../core/conduct/look.ts';
import { occurrencesOf } from '../../../core/diary/recurrence/occurrences.ts';
import type { CalendarObject } from '../../../core/diary/calendar-object.ts';
import type { DiaryObject } from '../../../core/diary/desk-diary.ts';
import { instanceKey, type MeetingState } from '../../../core/diary/invitations/meeting.ts';
import { receiveItip } from '../../../core/diary/invitations/receiving/receive.ts';
import type { Outcome } from '../../../core/diary/invitations/receiving/outcome.ts';
import { diaryText } from '../../../core/diary/invitations/write-meeting.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { CalendarComponent, CalendarTime } from '../../../core/records/calendar-component.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { homeCalendar, warning, type Deciding } from '../making/deciding.ts';
import { addEvent, changeEvent, PLAIN_CARD } from '../making/event-act.ts';
import { objectIn } from '../making/guests.ts';
import { saidLocal, saidSpan, spanOf } from '../making/times.ts';
import { note } from '../orders/notes.ts';
import { overlapsOf } from '../orders/overlaps.ts';
import { respond } from '../orders/answer.ts';
import { saidAnswer } from './said-answer.ts';

/** Calendar parts in a mail, as they came. */
function componentsIn(deciding: Deciding): readonly CalendarComponent[] {
  const message = messageOf(deciding.situation);
  return message === null ? [] : factsOf(message.facts, 'calendar').map(({ value }) => value);
}

/** Whether a mail brings an invitation, an answer to one, or another calendar message. */
export function bringsInvitation(deciding: Deciding): boolean {
  return componentsIn(deciding).some(({ method, uid }) => method !== null && uid !== null);
}

/** What came in a mail about meetings, one by one; everything rests on who can speak for whom. */
export function onInvitation(deciding: Deciding): readonly Decision[] {
  const byUid = new Map<string, CalendarComponent[]>();
  for (const component of componentsIn(deciding)) {
    if (component.uid === null || component.component !== 'VEVENT') continue;
    byUid.set(component.uid, [...(byUid.get(component.uid) ?? []), component]);
  }
  return [...byUid.values()].flatMap((message) => onMessage(deciding, message));
}

function onMessage(deciding: Deciding, message: readonly CalendarComponent[]): readonly Decision[] {
  const stored = standing(deciding, message[0]?.uid ?? '');
  const object = stored === null ? null : objectIn(stored.text);
  const { profile, now } = deciding.situation;
  const outcome = receiveItip({
    message,
    from: verifiedSender(deciding),
    standing: object,
    me: [...profile.addresses, ...profile.accounts.map(({ address }) => address.address)],
    hasInstance: (instance) => object !== null && hasInstance(object, instance, profile.zone),
    now,
  });
  return outcome === null ? [] : onOutcome(deciding, outcome, stored);
}

/** The sender, where his domain vouches for the mail; somebody else's name is quickly written. */
function verifiedSender({ situation }: Deciding): string | null {
  const message = messageOf(situation);
  const sender = message?.from[0]?.address ?? null;
  if (message === null || sender === null) return null;
  const vouched = factsOf(message.facts, 'authentication').some(
    ({ value }) => value.dmarc === 'pass',
  );
  // Known to us, and nothing speaks against it: an office without DMARC could never invite.
  const known =
    personAt(situation.loaded.people, sender) !== null &&
    situation.loaded.writtenTo.includes(sender.toLowerCase());
  return vouched || known ? sender : null;
}

function standing({ diary }: Deciding, uid: string): DiaryObject | null {
  return diary.objects.find((object) => object.uid === uid && !object.gone) ?? null;
}

function hasInstance(object: CalendarObject, instance: CalendarTime, zone: string): boolean {
  const at =
    instance.instant === null
      ? spanOf({ from: instance.local, until: instance.local, zone }).from
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
  stored: DiaryObject | null,
): readonly Decision[] {
  const title = outcome.part.summary ?? '';
  const values = { title, when: when(deciding, outcome.part), who: organiserOf(outcome.part) };
  switch (outcome.outcome) {
    case 'invited':
      return invited(deciding, outcome, stored, values);
    case 'changed':
      return taken(deciding, outcome.next, stored, {
        key: `changed:${outcome.uid}`,
        reason: sentence('diary.invitation-changed', values),
        outcome,
      });
    case 'cancelled':
      return taken(deciding, outcome.next, stored, {
        key: `cancelled:${outcome.uid}`,
        reason: sentence('diary.invitation-cancelled', values),
        outcome,
      });
    case 'answered': {
      const answers = outcome.answers
        .map(
          ({ name, address, answer }) =>
            `${name ?? address} ${saidAnswer(answer, deciding.situation.profile.language)}`,
        )
        .join(', ');
      return taken(deciding, outcome.next, stored, {
        key: `answered:${outcome.uid}:${outcome.answers.map(({ instance }) => instanceKey(instance)).join('+')}`,
        reason: sentence('diary.answered', { ...values, answers }),
        outcome,
      });
    }
    case 'published':
      return [note(deciding, sentence('diary.published', values))];
    case 'uninvited':
      return [
        note(
          deciding,
          sentence('diary.uninvited', { ...values, who: outcome.answers[0]?.address ?? '' }),
        ),
      ];
    case 'late-answer':
    case 'ignored':
    case 'doubtful':
      return [note(deciding, outcome.why)];
    case 'countered':
      return [note(deciding, sentence('diary.countered', { ...values, who: outcome.by }))];
    case 'counter-declined':
      return [note(deciding, sentence('diary.counter-declined', values))];
    case 'refresh-asked':
      return [note(deciding, sentence('diary.refresh-asked', { ...values, who: outcome.by }))];
    case 'incomplete':
      return [note(deciding, sentence('diary.incomplete', values))];
    case 'free-busy':
      return [note(deciding, sentence('diary.free-busy', values))];
    default:
      return outcome satisfies never;
  }
}

type Values = Readonly<Record<'title' | 'when' | 'who', string>>;

/** Put in the diary provisionally, with what it overlaps; the answer that fits lies ready. */
function invited(
  deciding: Deciding,
  outcome: Extract<Outcome, { readonly outcome: 'invited' }>,
  stored: DiaryObject | null,
  values: Values,
): readonly Decision[] {
  const { uid, part } = outcome;
  const span = spanIn(deciding, part);
  const overlaps = overlapsOf(deciding, span, [uid]);
  const isFree = overlaps.remarks.length === 0;
  const reason = sentence(isFree ? 'diary.invited-free' : 'diary.invited-taken', values);
  const key = `invited:${uid}`;
  const [event, ...notes] = taken(deciding, outcome.next, stored, { key, reason, outcome });
  if (event === undefined || event.kind !== 'act' || !outcome.answerAsked)
    return event === undefined ? [] : [event, ...notes];
  const text = event.act.payload.type === 'event' ? event.act.payload.event.text : null;
  const answers = text === null ? [] : proposed(deciding, { uid, part, text, isFree });
  const after = { kind: 'act-done', key } as const;
  return [
    { ...event, act: { ...event.act, remarks: [...event.act.remarks, ...overlaps.remarks] } },
    ...notes,
    ...answers.map((decision): Decision =>
      decision.kind === 'act' && decision.act.payload.type === 'mail'
        ? { ...decision, act: { ...decision.act, preconditions: [after] } }
        : decision,
    ),
  ];
}

/** Acceptance where he is free; where he is not, a refusal. He decides, and an edit of the letter is one key away. */
function proposed(
  deciding: Deciding,
  event: {
    readonly uid: string;
    readonly part: CalendarComponent;
    readonly text: string;
    readonly isFree: boolean;
  },
): readonly Decision[] {
  const object: DiaryObject = {
    calendar: homeCalendar(deciding.diary)?.name ?? '',
    name: '',
    uid: event.uid,
    etag: '',
    text: event.text,
    gone: false,
    card: null,
  };
  const shown = { ...deciding, diary: { ...deciding.diary, objects: [object] } };
  const span = spanIn(deciding, event.part);
  const decisions = respond(
    shown,
    {
      uid: event.uid,
      recurrenceId: null,
      summary: event.part.summary ?? '',
      start: localIn(span.from, deciding),
      end: localIn(span.until, deciding),
    },
    { answer: event.isFree ? 'ACCEPTED' : 'DECLINED', key: `answer:${event.uid}`, series: true },
  );
  // The event is written once, by the act before: with the answer only the letter is left to be approved.
  return decisions.filter(
    (decision) => decision.kind !== 'act' || decision.act.payload.type === 'mail',
  );
}

function localIn(at: number, { situation }: Deciding): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(situation.profile.zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/** The diary as the message leaves it. What was there of the event's own text is kept where nothing else is said. */
function taken(
  deciding: Deciding,
  next: MeetingState,
  stored: DiaryObject | null,
  how: { readonly key: string; readonly reason: Sentence; readonly outcome: Outcome },
): readonly Decision[] {
  const object = stored === null ? null : objectIn(stored.text);
  const text = diaryText(next, object === null ? [] : [object]);
  const remarks = how.outcome.notes.map(warning);
  const act = { kind: 'diary.keep', key: how.key, reason: how.reason, remarks } as const;
  if (stored !== null) return [changeEvent(deciding, stored, text, act)];
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const { uid } = how.outcome;
  return [
    addEvent(
      deciding,
      { calendar: calendar.name, uid, text },
      {
        ...act,
        card: {
          ...PLAIN_CARD,
          requester: organiserOf(how.outcome.part),
          rung: 'asked',
          movability: { moves: 'at-cost', cost: 5 },
        },
      },
    ),
  ];
}

function organiserOf({ organizer }: CalendarComponent): string {
  return organizer === null ? '' : (organizer.name ?? organizer.address);
}

function spanIn({ situation }: Deciding, { start, end }: CalendarComponent) {
  const { zone } = situation.profile;
  const from = start?.local ?? '1970-01-01';
  const until = end?.local ?? from;
  const at = (time: CalendarTime | null, local: string): number =>
    time?.instant === null || time?.instant === undefined
      ? spanOf({ from: local, until: local, zone }).from
      : Temporal.Instant.from(time.instant).epochMilliseconds;
  return { from: at(start, from), until: at(end, until) };
}

function when(deciding: Deciding, part: CalendarComponent): string {
  if (part.start === null) return '';
  if (!part.start.local.includes('T')) {
    const { zone } = deciding.situation.profile;
    return saidLocal(deciding, {
      from: part.start.local,
      until: part.end?.local ?? part.start.local,
      zone,
    });
  }
  return saidSpan(deciding, spanIn(deciding, part));
}
