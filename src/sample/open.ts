import type { AlertRoad } from '../core/ports/alert.ts';
import type { Reader } from '../core/ports/reader.ts';
import { movableClock, type MovableClock } from '../channels/clock/movable.ts';
import { openMemoryWorld, type MemoryWorld } from '../channels/memory/world.ts';
import { openOffice, type Office, type Tools } from '../engine/index.ts';
import { openDataFolder } from '../store/folder.ts';
import { accountOpener } from '../main/open-account.ts';
import { idMaker, makeTools } from '../main/tools.ts';
import { sampleAuthenticator } from './authenticate.ts';
import { principals } from './cast.ts';
import { WeekDriver } from './drive.ts';
import { furnish, SAMPLE_PASSWORD } from './furnish.ts';
import { SECRETARIAT } from './played/cast.ts';
import { CONNECTED_AT, WEEK_BEGINS } from './week.ts';

/** The sample office: the real engine over a world of mail in memory, and a clock moved by hand. */
export interface SampleOffice {
  readonly office: Office;
  readonly world: MemoryWorld;
  readonly clock: MovableClock;
  readonly week: WeekDriver;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a sample office is given; everything else it has. */
export interface SampleOptions {
  /** An empty folder. */
  readonly path: string;
  readonly reader: Reader;
  readonly roads?: readonly AlertRoad[];
  readonly changed?: Tools['changed'];
  readonly witness?: Tools['witness'];
  readonly newId?: Tools['newId'];
  /** The people of the office, and whoever they write to, do their part as the days go by; otherwise nobody does anything. */
  readonly played?: boolean;
  /** Trouble nobody waits for. */
  readonly onTrouble?: (trouble: unknown) => void;
}

/** Opens it on the Monday morning of its week, with what lay there before already taken in. */
export async function openSampleOffice(options: SampleOptions): Promise<SampleOffice> {
  const clock = movableClock(CONNECTED_AT);
  const world = openMemoryWorld({ clock });
  const played = options.played ?? false;
  const addresses = principals.flatMap(({ accounts }) => accounts);
  for (const address of [...addresses, ...(played ? [SECRETARIAT] : [])])
    world.addMailbox(address, SAMPLE_PASSWORD);
  const listeners = new Set<() => void>();
  const newId = options.newId ?? idMaker();
  const tools = makeTools({
    clock,
    newId,
    reader: options.reader,
    authenticator: sampleAuthenticator,
    roads: options.roads ?? [],
    witness: options.witness,
    changed: (owner) => {
      for (const listener of listeners) listener();
      options.changed?.(owner);
    },
  });
  const office = await openOffice({
    folder: await openDataFolder(options.path),
    tools,
    openAccount: accountOpener(clock, world),
    live: true,
    onTrouble: (_owner, trouble) => options.onTrouble?.(trouble),
  });
  const changes = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const week = new WeekDriver({ office, world, clock, changes, played });
  await furnish(office, newId, { now: clock.now(), played });
  await week.moveTo(WEEK_BEGINS);
  return { office, world, clock, week, [Symbol.asyncDispose]: () => office[Symbol.asyncDispose]() };
}
