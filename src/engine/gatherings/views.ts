import { Trouble } from '../../core/errors.ts';
import { latestMinutes, type Gathering } from '../../core/gatherings/gathering.ts';
import { writeVersion } from '../../core/gatherings/minutes/write-minutes.ts';
import {
  listGatherings,
  previousGathering,
  readGathering,
} from '../../store/records/gatherings/read.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from '../views/docket.ts';
import type { Which } from './gather.ts';

/** A meeting, and the one before it. */
export interface GatheringView {
  readonly gathering: Gathering;
  readonly previous: Gathering | null;
}

/** Meetings that are looked after, the soonest first; nothing the viewer may not see. */
export async function gatheringsOf(
  owner: Owner,
  { state, limit }: { readonly state: 'open' | 'closed'; readonly limit: number },
  viewing: Viewing,
): Promise<readonly GatheringView[]> {
  const found = await listGatherings(owner.store.read, state, limit);
  const seen = found.filter((one) => mayLook(one, viewing));
  return Promise.all(seen.map((one) => withPrevious(owner, one, viewing)));
}

/**
 * One meeting.
 * @throws Trouble `event-unknown`
 */
export async function gatheringNamed(
  owner: Owner,
  which: Which,
  viewing: Viewing,
): Promise<GatheringView> {
  const found = await readGathering(owner.store.read, which);
  if (found === null || !mayLook(found, viewing))
    throw new Trouble('event-unknown', {
      retry: false,
      values: { uid: 'id' in which ? which.id : which.uid },
    });
  return withPrevious(owner, found, viewing);
}

function mayLook({ confidential }: Gathering, { everything }: Viewing): boolean {
  return everything || !confidential;
}

async function withPrevious(
  owner: Owner,
  gathering: Gathering,
  viewing: Viewing,
): Promise<GatheringView> {
  const { uid, title, from } = gathering;
  const previous = await previousGathering(owner.store.read, { uid, title, before: from });
  return {
    gathering,
    previous: previous !== null && mayLook(previous, viewing) ? previous : null,
  };
}

/**
 * The minutes of a meeting as a text: the newest, or a version of before.
 * @throws Trouble `event-unknown`, `no-minutes`
 */
export async function minutesTextOf(
  owner: Owner,
  which: Which,
  version: number | null,
  viewing: Viewing,
): Promise<{
  readonly version: number;
  readonly state: 'draft' | 'round' | 'approved';
  readonly text: string;
}> {
  const { gathering } = await gatheringNamed(owner, which, viewing);
  const profile = await readProfile(owner.store.read);
  const found =
    version === null
      ? latestMinutes(gathering)
      : (gathering.minutes.find((one) => one.version === version) ?? null);
  if (found === null || profile === null)
    throw new Trouble('no-minutes', { retry: false, values: { title: gathering.title } });
  return {
    version: found.version,
    state: found.state,
    text: writeVersion(gathering, found, profile.zone),
  };
}
