import { dateOf } from '../../core/briefing/his-days.ts';
import type { Profile } from '../../core/situation.ts';
import { forgetMailed, mailedOn, noteMailed } from '../../store/records/briefing/briefs.ts';
import type { Owner } from '../owner.ts';

/** Mails to the principal on one day of his, of whatever sort. */
const MAILS_A_DAY = 2;

/** One of the mails to him today: what may have a place, and how it is called. */
export interface MailPlace {
  readonly day: string;
  readonly name: string;
}

/**
 * Takes one of the two places of today for a mail to the principal, before it leaves: a crash in between costs the place, and he
 * is never mailed a third time. Null where both are taken, or where this was mailed already.
 */
export async function takePlace(
  owner: Owner,
  { zone }: Pick<Profile, 'zone'>,
  name: string,
): Promise<MailPlace | null> {
  const now = owner.tools.clock.now();
  const day = dateOf(now, zone);
  return owner.store.transact(async (writer) => {
    const mailed = await mailedOn(writer, day);
    if (mailed.includes(name) || mailed.length >= MAILS_A_DAY) return null;
    await noteMailed(writer, day, name, now);
    return { day, name };
  });
}

/** What did not leave after all leaves its place to something else. */
export async function giveBack(owner: Owner, { day, name }: MailPlace): Promise<void> {
  await owner.store.transact((writer) => forgetMailed(writer, day, name));
}

/** What cannot wait is mailed at once, and takes a place from what can be read on the page as well. */
export async function countAlarm(
  owner: Owner,
  { zone }: Pick<Profile, 'zone'>,
  act: string,
): Promise<void> {
  const now = owner.tools.clock.now();
  await owner.store.transact((writer) =>
    noteMailed(writer, dateOf(now, zone), `alarm:${act}`, now),
  );
}
