import type { CalendarAccount, CalendarListing } from '../../src/core/ports/calendar.ts';
import type { CalendarRig, OpenOptions } from './calendar-channel-rig.ts';
import { Mirror } from './calendar-mirror.ts';

/** An account opened on a rig, its calendar found. */
export interface Visit extends AsyncDisposable {
  readonly account: CalendarAccount;
  readonly calendar: CalendarListing;
  readonly mirror: Mirror;
}

export const signal = new AbortController().signal;

export async function visit(rig: CalendarRig, options: OpenOptions = {}): Promise<Visit> {
  const account = rig.open(options);
  const calendar = (await account.list(signal)).find((listing) => rig.isOurs(listing));
  if (calendar === undefined) throw new Error('the calendar is not listed');
  return {
    account,
    calendar,
    mirror: new Mirror(),
    [Symbol.asyncDispose]: () => account[Symbol.asyncDispose](),
  };
}

/** Puts events there as others would; the fastest way the rig has. */
export async function fill(rig: CalendarRig, texts: ReadonlyMap<string, string>): Promise<void> {
  if (rig.fill !== undefined) return await rig.fill(texts);
  for (const [name, text] of texts) await rig.other.put(name, text);
}
