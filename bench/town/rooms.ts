import { Session, type Profiler } from 'node:inspector/promises';
import type { Worked } from '../../test/town/office/stopwatch.ts';

/** Between two looks at what is being computed, in microseconds. */
const INTERVAL = 500;

/** Where time goes, and the share of it, the greatest first. */
export type Shares = readonly (readonly [room: string, share: number])[];

/** Plays something while looking what is being computed, and says which room that was in the stretches it gives back. */
export async function sharesOf(play: () => Promise<readonly Worked[]>): Promise<Shares> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  const worked = await play();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  // The profiler counts on the clock of the machine, as `hrtime` does; ours began with the process.
  const shift = Number(process.hrtime.bigint()) / 1e6 - performance.now();
  return share(profile, (at) => isWithin(worked, at / 1_000 - shift));
}

function share(profile: Profiler.Profile, counts: (at: number) => boolean): Shares {
  const rooms = roomsOf(profile);
  const spent = new Map<string, number>();
  let at = profile.startTime;
  let total = 0;
  for (const [place, id] of (profile.samples ?? []).entries()) {
    const took = profile.timeDeltas?.[place] ?? 0;
    at += took;
    if (!counts(at)) continue;
    total += took;
    const room = rooms.get(id) ?? 'elsewhere';
    spent.set(room, (spent.get(room) ?? 0) + took);
  }
  return [...spent]
    .map(([room, took]) => [room, took / total] as const)
    .toSorted(([, a], [, b]) => b - a);
}

/** Each place in a program belongs to the room it is in or was last called from. */
function roomsOf({ nodes }: Profiler.Profile): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rooms = new Map<number, string>();
  const walk = (id: number, from: string): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const { functionName, url } = node.callFrame;
    const own = functionName === '(garbage collector)' ? 'clearing memory' : roomAt(url);
    const room = own ?? from;
    rooms.set(id, room);
    for (const child of node.children ?? []) walk(child, room);
  };
  const [root] = nodes;
  if (root !== undefined) walk(root.id, 'Node');
  return rooms;
}

/** The room of the project a file lies in; null for what is not of the project. */
function roomAt(url: string): string | null {
  if (url.includes('/node_modules/')) return null;
  return /\/(?<room>src\/[a-z]+|test|bench)\//.exec(url)?.groups?.['room'] ?? null;
}

/** Whether a moment lies in one of the stretches, which follow each other. */
function isWithin(worked: readonly Worked[], at: number): boolean {
  let low = 0;
  let high = worked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((worked[middle]?.until ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return (worked[low]?.from ?? Infinity) <= at;
}
