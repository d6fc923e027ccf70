import type { CalendarComponent, CalendarTime } from '../../../records/calendar-component.ts';
import type { Instant } from '../../../time/instant.ts';
import { instanceKey, isAmong, partOf, partsOf, sameInstance, withPart } from '../meeting.ts';
import type { Acting, Composed, MeetingState } from '../meeting.ts';
import { knownOf } from '../receiving/receive-request.ts';
import { composeRequest } from './compose-request.ts';
import { addressesOf, dispatch, guestsOf, organizing, stampOf, underMethod } from './version.ts';

/** What is called off, and for whom. */
export interface CancelOptions {
  readonly acting: Acting;
  readonly now: Instant;
  /** One instance of a series; null for the whole. */
  readonly instance: CalendarTime | null;
  /** That instance and all behind it. */
  readonly future?: boolean;
  /** Only these need not come; null calls it off for all. */
  readonly only?: readonly string[] | null;
  /** Whether who stays is told that somebody is left out. */
  readonly tellOthers?: boolean;
  /** A reason, where one may be given. */
  readonly comment?: string | null;
}

/** Calls off a meeting of ours, instances of it, or the part some have in it (RFC 5546 section 3.2.5). */
export function composeCancel(meeting: MeetingState, options: CancelOptions): Composed {
  const { only = null, instance } = options;
  if (only !== null) return withoutSome(meeting, only, options);
  return instance === null ? whole(meeting, options) : instances(meeting, instance, options);
}

/** Everybody is told once: the series stands for all its instances, each is named only to who was asked to it alone. */
function whole(meeting: MeetingState, options: CancelOptions): Composed {
  const { acting, now } = options;
  const off = (part: CalendarComponent): CalendarComponent => ({
    ...part,
    status: 'CANCELLED',
    sequence: part.sequence + 1,
    stamp: stampOf(now),
    organizer: organizing(acting),
    comment: options.comment ?? null,
  });
  const isOn = (part: CalendarComponent): boolean => part.status !== 'CANCELLED';
  const cancelled = (part: CalendarComponent): CalendarComponent => (isOn(part) ? off(part) : part);
  const main = meeting.main === null ? null : cancelled(meeting.main);
  const next = { main, overrides: meeting.overrides.map(cancelled) };
  const all =
    main === null || meeting.main?.status === 'CANCELLED' ? [] : addressesOf([main], acting);
  const toAll = main === null ? [] : [underMethod(main, 'CANCEL', now)];
  const only = addressesOf(meeting.overrides.filter(isOn), acting).filter(
    (address) => !isAmong(address, all),
  );
  const single = only.flatMap((address) => {
    const theirs = next.overrides.filter((part) =>
      part.attendees.some((one) => isAmong(one.address, [address])),
    );
    const components = theirs.map((part) => underMethod(part, 'CANCEL', now));
    return dispatch({ method: 'CANCEL', to: [address], components, tells: 'cancellation' });
  });
  return {
    next,
    dispatches: [
      ...dispatch({ method: 'CANCEL', to: all, components: toAll, tells: 'cancellation' }),
      ...single,
    ],
  };
}

function instances(
  meeting: MeetingState,
  instance: CalendarTime,
  options: CancelOptions,
): Composed {
  const { acting, now, future = false } = options;
  const series = meeting.main;
  const known =
    partOf(meeting, instance) ??
    (series === null ? null : knownOf(meeting, { ...series, recurrenceId: instance }));
  if (known === null || known.status === 'CANCELLED') return { next: meeting, dispatches: [] };
  const sequence = Math.max(series?.sequence ?? 0, known.sequence) + 1;
  const off: CalendarComponent = {
    ...known,
    method: null,
    thisAndFuture: future,
    status: 'CANCELLED',
    sequence,
    stamp: stampOf(now),
    organizer: organizing(acting),
    comment: options.comment ?? null,
  };
  const behind = meeting.overrides.filter(
    ({ recurrenceId }) => future && instanceKey(recurrenceId) > instanceKey(instance),
  );
  const left = meeting.overrides.filter(
    (part) => !behind.includes(part) && !sameInstance(part.recurrenceId, instance),
  );
  const to = addressesOf(
    [known, ...(future && series !== null ? [series] : []), ...behind],
    acting,
  );
  const components = [underMethod(off, 'CANCEL', now)];
  return {
    next: withPart({ main: series, overrides: left }, off),
    dispatches: dispatch({ method: 'CANCEL', to, components, tells: 'cancellation' }),
  };
}

/** The meeting stands without some of them. Nobody left to meet: then it is called off. */
function withoutSome(
  meeting: MeetingState,
  only: readonly string[],
  options: CancelOptions,
): Composed {
  const { acting, now, instance, tellOthers } = options;
  const without = (part: CalendarComponent): CalendarComponent => ({
    ...part,
    attendees: part.attendees.filter(({ address }) => !isAmong(address, only)),
  });
  const request = { acting, now, before: meeting, tellEverything: tellOthers === true };
  if (instance === null) {
    const after = {
      main: meeting.main === null ? null : without(meeting.main),
      overrides: meeting.overrides.map(without),
    };
    const alone = partsOf(after).every((part) => guestsOf(part, acting).length === 0);
    return alone ? whole(meeting, options) : composeRequest(after, request);
  }
  const series = meeting.main ?? meeting.overrides[0];
  if (series === undefined) return { next: meeting, dispatches: [] };
  const part = knownOf(meeting, { ...series, recurrenceId: instance });
  if (part === null) return { next: meeting, dispatches: [] };
  const alone = guestsOf(without(part), acting).length === 0;
  return alone
    ? instances(meeting, instance, options)
    : composeRequest(withPart(meeting, without(part)), request);
}
