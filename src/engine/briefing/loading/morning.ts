import { atClock, hisLastDay, hisNextDay, wholeDay } from '../../../core/briefing/his-days.ts';
import type {
  LateFound,
  MorningMaterial,
  OwedFound,
  WritingFound,
} from '../../../core/briefing/morning/material.ts';
import type { WorkingHours } from '../../../core/diary/hours/working-hours.ts';
import type { Profile } from '../../../core/situation.ts';
import { DAY_MS, inZone, type Zone } from '../../../core/time/instant.ts';
import { mailedOn, readBrief } from '../../../store/records/briefing/briefs.ts';
import { signalsTold } from '../../../store/records/briefing/signals.ts';
import {
  answeredMatters,
  cameBy,
  cameFrom,
  wakesWithin,
  type CameIn,
} from '../../../store/records/briefing/silence.ts';
import { listLoops } from '../../../store/records/loops.ts';
import { personWithAddress } from '../../../store/records/people.ts';
import type { Reader } from '../../../store/access.ts';
import { readBriefingSettings } from '../settings.ts';
import { clashesOf, loadDay, type BriefedFor } from './day.ts';
import { withSource } from './people.ts';

/** Working days over which somebody's rhythm is taken. */
const RHYTHM_DAYS = 90;
/** Open matters looked through. */
const MOST_LOOPS = 400;
/** How far ahead clashes are looked for. */
const AHEAD_MS = 14 * DAY_MS;
/** Closed matters looked through for who answers late, and how many of one person count. */
const MOST_CLOSED = 500;
const OF_ONE = 5;

/** All that the morning of a day is made of. */
export async function loadMorning(
  reader: Reader,
  day: string,
  hours: WorkingHours,
  briefed: BriefedFor,
): Promise<MorningMaterial> {
  const { profile, now, everything } = briefed;
  const date = Temporal.PlainDate.from(day);
  const lastDay = hisLastDay(date, hours);
  const nextDay = hisNextDay(date, hours);
  const workingDays = daysBefore(date, hours);
  const first = atClock(Temporal.PlainDate.from(workingDays[0] ?? day), '00:00', profile.zone);
  const kept = everything ? await folderHeHas(reader, day, lastDay.toString()) : null;
  const named = namesBy(reader, profile);
  const ahead = { from: wholeDay(day, profile.zone).until, until: now + AHEAD_MS };
  return {
    today: await loadDay(reader, day, briefed),
    kept,
    next: await loadDay(reader, nextDay.toString(), briefed),
    loops: await owed(reader, named, briefed),
    workingDays,
    correspondents: byRhythm(await cameFrom(reader, first, everything), workingDays, profile.zone),
    channels: byRhythm(await cameBy(reader, first), workingDays, profile.zone),
    due: await wakesWithin(
      reader,
      atClock(lastDay, '00:00', profile.zone),
      wholeDay(day, profile.zone).from,
    ),
    lastDay: lastDay.toString(),
    ahead: await clashesOf(reader, ahead, briefed),
    late: await lateOnes(reader, named, everything),
    told: await signalsTold(reader),
  };
}

/** The folder against which what changed is told; null where there is none, or where it was to be mailed and never left. */
async function folderHeHas(
  reader: Reader,
  day: string,
  lastDay: string,
): Promise<MorningMaterial['kept']> {
  const kept = await readBrief(reader, 'folder', day);
  const { mail } = await readBriefingSettings(reader);
  if (mail && !(await mailedOn(reader, lastDay)).includes('folder')) return null;
  return kept?.record.brief === 'folder' ? kept.record.folder : null;
}

/** His working days before a date, oldest first. */
function daysBefore(date: Temporal.PlainDate, hours: WorkingHours): readonly string[] {
  const days: string[] = [];
  let day = date;
  for (let count = 0; count < RHYTHM_DAYS; count += 1) {
    day = hisLastDay(day, hours);
    days.push(day.toString());
  }
  return days.toReversed();
}

type Named = (address: string) => Promise<string>;

/** Names by address, each looked up once; what is for himself stands under his own name. */
function namesBy(reader: Reader, { name, addresses }: Profile): Named {
  const known = new Map<string, Promise<string>>(
    addresses.map((address) => [address, Promise.resolve(name)]),
  );
  return (address) => {
    const found =
      known.get(address) ??
      personWithAddress(reader, address).then((person) => person?.name ?? address);
    known.set(address, found);
    return found;
  };
}

/** Everything that is open, with the name of whoever it is open with. */
export function owedBy(reader: Reader, briefed: BriefedFor): Promise<readonly OwedFound[]> {
  return owed(reader, namesBy(reader, briefed.profile), briefed);
}

async function owed(
  reader: Reader,
  named: Named,
  { everything }: BriefedFor,
): Promise<readonly OwedFound[]> {
  const found: OwedFound[] = [];
  for (const loop of await listLoops(reader, 'open', MOST_LOOPS)) {
    if (loop.state !== 'open') continue;
    if (!everything && loop.confidentiality === 'principal') continue;
    found.push({ ...(await withSource(reader, loop)), name: await named(loop.address) });
  }
  return found;
}

/** On which working days something came; what came on a free day counts for the working day before it. */
function byRhythm(
  came: readonly CameIn[],
  workingDays: readonly string[],
  zone: Zone,
): readonly WritingFound[] {
  const found = new Map<string, { name: string; days: Set<number>; lastAt: number }>();
  for (const { of, name, at } of came) {
    const day = inZone(at, zone).toPlainDate().toString();
    const place = workingDays.findLastIndex((one) => one <= day);
    if (place === -1) continue;
    const known = found.get(of) ?? { name, days: new Set<number>(), lastAt: at };
    known.days.add(place);
    known.lastAt = Math.max(known.lastAt, at);
    found.set(of, known);
  }
  return [...found].map(([of, { name, days, lastAt }]) => ({
    of,
    name: name === '' ? of : name,
    days: [...days].toSorted((a, b) => a - b),
    lastAt,
  }));
}

/** Of whom the last matters were answered only after reminders. */
async function lateOnes(
  reader: Reader,
  named: Named,
  everything: boolean,
): Promise<readonly LateFound[]> {
  const byAddress = new Map<string, { loop: string; isLate: boolean }[]>();
  for (const { address, loop, isLate } of await answeredMatters(reader, MOST_CLOSED, everything)) {
    const known = byAddress.get(address) ?? [];
    if (known.length < OF_ONE) known.push({ loop, isLate });
    byAddress.set(address, known);
  }
  const found: LateFound[] = [];
  for (const [address, matters] of byAddress) {
    const late = matters.filter(({ isLate }) => isLate);
    if (late.length < 3) continue;
    const loops = late.map(({ loop }) => loop);
    found.push({
      address,
      name: await named(address),
      late: late.length,
      of: matters.length,
      loops,
    });
  }
  return found;
}
