import type { CalendarComponent, CalendarTime } from '../../../records/calendar-component.ts';
import { instanceOf, unlisted, withPart } from '../meeting.ts';
import type { Composed, Dispatch, MeetingState } from '../meeting.ts';
import type { Outcome } from '../receiving/outcome.ts';
import { receiveItip } from '../receiving/receive.ts';
import { composeCancel } from '../sending/compose-cancel.ts';
import { composeRefresh } from '../sending/compose-refresh.ts';
import { composeCounter, composeDeclineCounter, composeReply } from '../sending/compose-reply.ts';
import { composeRequest, composeResend } from '../sending/compose-request.ts';
import { organizing } from '../sending/version.ts';
import { itipText } from '../write-meeting.ts';
import {
  ACTING,
  ELS,
  NOW,
  PRINCIPAL,
  SECRETARY,
  WEEKLY,
  at,
  attendee,
  meeting,
  ours,
} from './parts.ts';

/** One message of an exchange between the principal and a guest, and what it comes to on the other side. */
export interface Exchanged {
  readonly does: string;
  readonly by: 'principal' | 'guest';
  readonly dispatch: Dispatch;
  /** The message as it goes over the wire. */
  readonly text: string;
  readonly outcome: Outcome;
}

const GUEST = { address: ELS, name: 'Els Bakker', secretary: null };

/** Two diaries, and the messages that go between them. */
class Exchange {
  readonly steps: Exchanged[] = [];
  principal: MeetingState;
  guest: MeetingState | null = null;
  #now = NOW;

  constructor(first: MeetingState) {
    this.principal = first;
  }

  get now(): number {
    this.#now += 60_000;
    return this.#now;
  }

  get theirs(): MeetingState {
    return this.guest ?? meeting(null);
  }

  pass(does: string, by: 'principal' | 'guest', { next, dispatches }: Composed): void {
    if (by === 'principal') this.principal = next;
    else this.guest = next;
    for (const dispatch of dispatches) {
      const outcome = receiveItip({
        message: dispatch.components,
        from: by === 'principal' ? SECRETARY : ELS,
        standing: by === 'principal' ? this.guest : this.principal,
        me: [by === 'principal' ? ELS : PRINCIPAL],
        hasInstance: () => true,
        now: this.#now,
      });
      if (outcome === null) continue;
      if ('next' in outcome && by === 'principal') this.guest = outcome.next;
      if ('next' in outcome && by === 'guest') this.principal = outcome.next;
      this.steps.push({ does, by, dispatch, text: itipText(dispatch), outcome });
    }
  }
}

const moved = (part: CalendarComponent, start: string, end: string): CalendarComponent => ({
  ...part,
  start: at(start),
  end: at(end),
});

/** How the guest answers. */
const answering = (between: Exchange, instance: CalendarTime | null) => ({
  acting: GUEST,
  now: between.now,
  me: [ELS],
  instance,
  comment: null,
});

/** A weekly meeting of the principal with one guest, from invitation to cancellation, through every kind of message. */
export function exchange(): readonly Exchanged[] {
  const series = ours({ ...WEEKLY, attendees: [attendee(ELS, { name: 'Els Bakker' })] });
  const between = new Exchange(meeting(series));
  const instance = at('2026-12-10T14:30');
  between.pass(
    'invites',
    'principal',
    composeRequest(between.principal, { acting: ACTING, now: between.now, before: null }),
  );
  between.pass(
    'accepts',
    'guest',
    composeReply(between.theirs, { ...answering(between, null), answer: 'ACCEPTED' }),
  );
  between.pass(
    'cannot come once',
    'guest',
    composeReply(between.theirs, { ...answering(between, instance), answer: 'DECLINED' }),
  );
  const counter = composeCounter(between.theirs, {
    ...answering(between, instance),
    start: at('2026-12-11T09:00'),
    end: at('2026-12-11T10:00'),
  });
  between.pass('proposes another time', 'guest', counter);
  const [proposed] = counter.dispatches[0]?.components ?? [];
  if (proposed !== undefined) {
    const declined = composeDeclineCounter(between.principal, {
      acting: ACTING,
      now: between.now,
      counter: proposed,
      by: ELS,
      comment: null,
    });
    between.pass('leaves it as it is', 'principal', declined);
  }
  changes(between, { series, instance });
  return between.steps;
}

/** What happens to it later. */
function changes(
  between: Exchange,
  { series, instance }: { readonly series: CalendarComponent; readonly instance: CalendarTime },
): void {
  const change = (after: MeetingState): Composed =>
    composeRequest(after, { acting: ACTING, now: between.now, before: between.principal });
  const one = between.principal.overrides[0] ?? instanceOf(series, instance);
  between.pass(
    'moves one instance after all',
    'principal',
    change(withPart(between.principal, moved(one, '2026-12-11T09:00', '2026-12-11T10:00'))),
  );
  between.pass(
    'accepts that',
    'guest',
    composeReply(between.theirs, { ...answering(between, instance), answer: 'ACCEPTED' }),
  );
  const asks = {
    organizer: organizing(ACTING),
    attendee: unlisted(ELS, GUEST.name),
    now: between.now,
  };
  between.pass('asks how it stands', 'guest', {
    next: between.theirs,
    dispatches: [composeRefresh(series, asks)],
  });
  between.pass(
    'sends it again',
    'principal',
    composeResend(between.principal, { to: [ELS], acting: ACTING, now: between.now }),
  );
  between.pass(
    'calls one instance off',
    'principal',
    composeCancel(between.principal, {
      acting: ACTING,
      now: between.now,
      instance: at('2026-12-17T14:30'),
    }),
  );
  between.pass(
    'calls all of it off',
    'principal',
    composeCancel(between.principal, { acting: ACTING, now: between.now, instance: null }),
  );
}
