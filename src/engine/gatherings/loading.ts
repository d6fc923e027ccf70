import type { Gathering, GatheringsOf } from '../../core/gatherings/gathering.ts';
import type { ChasedPoint, Loaded, Need } from '../../core/situation.ts';
import {
  gatheringsOfMail,
  gatheringsOfTasks,
  openGatherings,
  previousGathering,
  readGathering,
} from '../../store/records/gatherings/read.ts';
import { personWithAddress } from '../../store/records/people.ts';
import { threadOf } from '../../store/records/threads.ts';
import type { Reader } from '../../store/access.ts';
import { pointsIn } from '../chasing/points-in.ts';

/** Meetings that are prepared or followed up, beside those loaded already. */
export async function withGatherings(
  reader: Reader,
  loaded: Loaded,
  { of, before }: Extract<Need, { readonly need: 'gatherings' }>,
): Promise<Loaded> {
  const { found, points } = await gatheringsFor(reader, of);
  const last =
    before === undefined
      ? null
      : await previousGathering(reader, { ...before, before: before.from });
  const standing = loaded.gatherings ?? [];
  const known = new Set(standing.map(({ id }) => id));
  const fresh = [...found, ...(last === null ? [] : [last])].filter(({ id }) => !known.has(id));
  const each = fresh.filter(({ id }, at) => fresh.findIndex((one) => one.id === id) === at);
  return {
    ...loaded,
    gatherings: [...standing, ...each],
    ...(points.length === 0 ? {} : { points }),
  };
}

interface Found {
  readonly found: readonly Gathering[];
  /** What a reminder of several was about, where a mail answers one. */
  readonly points: readonly ChasedPoint[];
}

async function gatheringsFor(reader: Reader, of: GatheringsOf): Promise<Found> {
  switch (of.by) {
    case 'event': {
      const one = await readGathering(reader, of);
      return { found: one === null ? [] : [one], points: [] };
    }
    case 'open':
      return { found: await openGatherings(reader), points: [] };
    case 'task':
      return { found: await gatheringsOfTasks(reader, [of.task]), points: [] };
    case 'mail':
      return ofMail(reader, of);
    default:
      return of satisfies never;
  }
}

/** Those a mail may answer: it stands in their thread, answers a reminder of theirs, or its writer owes a paper. */
async function ofMail(
  reader: Reader,
  { messageIds, address }: Extract<GatheringsOf, { readonly by: 'mail' }>,
): Promise<Found> {
  const thread = await firstThread(reader, messageIds);
  const points = thread === null ? [] : await pointsIn(reader, thread);
  const person = await personWithAddress(reader, address);
  const addresses = [...new Set([address, ...(person?.addresses ?? [])])];
  const loops = points.map(({ loop }) => loop);
  return {
    found: [
      ...(await gatheringsOfTasks(reader, loops)),
      ...(await gatheringsOfMail(reader, thread, addresses)),
    ],
    points,
  };
}

async function firstThread(reader: Reader, ids: readonly string[]): Promise<string | null> {
  for (const id of ids) {
    const thread = await threadOf(reader, id);
    if (thread !== null) return thread;
  }
  return null;
}
