import { dateOf } from '../../../core/briefing/his-days.ts';
import { makeMorning } from '../../../core/briefing/morning/make-morning.ts';
import type { Morning } from '../../../core/briefing/morning/morning.ts';
import { Trouble } from '../../../core/errors.ts';
import { appendLedger } from '../../../store/records/ledger.ts';
import { readBrief } from '../../../store/records/briefing/briefs.ts';
import { declineSignal, signalsTold } from '../../../store/records/briefing/signals.ts';
import { readProfile } from '../../../store/records/meta.ts';
import { hisHours } from '../../briefing/his-hours.ts';
import { loadMorning } from '../../briefing/loading/morning.ts';
import { readBriefingSettings } from '../../briefing/settings.ts';
import type { Owner } from '../../owner.ts';
import type { Viewing } from '../docket.ts';

/**
 * What the morning of today says: to the principal as it was told him, without the signals he declined since; to others, and
 * where nothing was told yet, as it is now and as far as they may see it.
 */
export async function morningNow(owner: Owner, { everything }: Viewing): Promise<Morning> {
  const reader = owner.store.read;
  const profile = await readProfile(reader);
  if (profile === null)
    throw new Trouble('profile-missing', { retry: false, values: { owner: owner.id } });
  const now = owner.tools.clock.now();
  const day = dateOf(now, profile.zone);
  const kept = everything ? await readBrief(reader, 'morning', day) : null;
  if (kept?.record.brief === 'morning') return withoutDeclined(owner, kept.record.morning);
  const hours = await hisHours(reader, profile, now);
  const material = await loadMorning(reader, day, hours, { profile, now, everything });
  return makeMorning(material, profile.zone, await readBriefingSettings(reader));
}

async function withoutDeclined({ store }: Owner, morning: Morning): Promise<Morning> {
  const declined = new Set(
    (await signalsTold(store.read)).filter((one) => one.isDeclined).map(({ name }) => name),
  );
  return { ...morning, signals: morning.signals.filter(({ name }) => !declined.has(name)) };
}

/** He does not want to hear a signal again; by its number in what the morning says. Null where there is none of it. */
export async function declineSignalNumber(
  owner: Owner,
  number: number,
  by: string,
): Promise<string | null> {
  const { signals } = await morningNow(owner, { language: 'nl', everything: true });
  const signal = signals[number - 1];
  if (signal === undefined) return null;
  const at = owner.tools.clock.now();
  const done = await owner.store.transact(async (writer) => {
    if (!(await declineSignal(writer, signal.name, by, at))) return false;
    await appendLedger(writer, {
      at,
      kind: 'principal-changed',
      subject: owner.id,
      by,
      refs: [],
      marks: { change: 'signal-declined' },
    });
    return true;
  });
  owner.tools.changed(owner.id);
  return done ? signal.name : null;
}
