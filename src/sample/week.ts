import { before } from './days/before.ts';
import { invitations } from './days/invitations.ts';
import { monday } from './days/monday.ts';
import { thursday, thursdaysOrder } from './days/thursday.ts';
import { tuesday } from './days/tuesday.ts';
import { wednesday } from './days/wednesday.ts';
import { weekend } from './days/weekend.ts';
import type { SampleMail, SampleOrder } from './letter.ts';
import { notarysWeek } from './played/vandenberg.ts';
import { physiciansWeek } from './played/smit.ts';
import type { PlayedStep } from './played/step.ts';
import { wall } from './zone.ts';

export { wall } from './zone.ts';

/** The mailboxes were connected a fortnight before the week, so probation is just over. */
export const CONNECTED_AT = wall('2026-11-23T08:00');

/** Monday morning, before anybody is in. */
export const WEEK_BEGINS = wall('2026-12-07T08:00');

/** The next Monday, when it is said what could not be looked at. */
export const WEEK_ENDS = wall('2026-12-14T09:30');

/** Friday at five the password of the notary's mailbox is no longer accepted. */
export const PASSWORD_EXPIRES = wall('2026-12-11T17:00');

/** Something that happens by itself in the week. */
export type WeekEvent =
  | { readonly at: number; readonly event: 'mail'; readonly mail: SampleMail }
  | { readonly at: number; readonly event: 'order'; readonly order: SampleOrder }
  | {
      readonly at: number;
      readonly event: 'password-expires';
      readonly mailbox: SampleMail['mailbox'];
    }
  | { readonly at: number; readonly event: 'step'; readonly step: PlayedStep };

/** Everything that happens, in order. `played`: what the people of the office and whoever they write to do as well. */
export function weekEvents(played: boolean): readonly WeekEvent[] {
  const mail = [
    ...before,
    ...monday,
    ...tuesday,
    ...wednesday,
    ...thursday,
    ...weekend,
    ...invitations,
  ].map((one): WeekEvent => ({ at: wall(one.at), event: 'mail', mail: one }));
  const expiry: WeekEvent = {
    at: PASSWORD_EXPIRES,
    event: 'password-expires',
    mailbox: 'vandenberg',
  };
  const order: WeekEvent = { at: wall(thursdaysOrder.at), event: 'order', order: thursdaysOrder };
  const steps = played
    ? [...notarysWeek, ...physiciansWeek].map((step): WeekEvent => ({
        at: wall(step.at),
        event: 'step',
        step,
      }))
    : [];
  return [...mail, order, expiry, ...steps].toSorted((a, b) => a.at - b.at);
}
