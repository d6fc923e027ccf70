import type { Sources } from '../../../core/act.ts';
import { BRIEFING } from '../../../core/briefing/due.ts';
import type { TalkDecision, TalkOutcome } from '../../../core/briefing/talk/talk.ts';
import type { LoopDecision } from '../../../core/decision.ts';
import { Trouble } from '../../../core/errors.ts';
import type { ArrivalId } from '../../../core/ids.ts';
import type { Profile, Situation } from '../../../core/situation.ts';
import { inBoth, sentence } from '../../../core/text/words.ts';
import { piece } from '../../../core/briefing/folder/say-values.ts';
import { sayDay } from '../../../core/time/say-date.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { readArrival } from '../../../store/records/arrivals.ts';
import { insertTalkDecision } from '../../../store/records/briefing/talk-decisions.ts';
import { loopsOpenedBy, readLoop } from '../../../store/records/loops.ts';
import { peopleInMind } from '../../../store/records/people.ts';
import type { Writer } from '../../../store/access.ts';
import type { Consenting } from '../../approvers.ts';
import { arrive } from '../../arrive.ts';
import { commit } from '../../deciding/commit.ts';
import { NOTHING_LOADED } from '../../deciding/prepare.ts';
import type { Taken } from '../../deciding/settle.ts';
import type { Owner } from '../../owner.ts';

/** People whose names are looked for in what was decided. */
const MOST_PEOPLE = 2000;
/** A shorter name stands in too many words. */
const SHORTEST_NAME = 5;

/** What a decision does to what is guarded. */
export type LoopIntent =
  | { readonly does: 'open'; readonly nextAt: Instant }
  | { readonly does: 'move'; readonly loop: string; readonly nextAt: Instant }
  | { readonly does: 'close'; readonly loop: string; readonly outcome: 'done' | 'dropped' };

interface Recording {
  readonly profile: Profile;
  readonly kept: Pick<TalkDecision, 'number' | 'words'> & { readonly day: string };
  /** What became of it already; null where it is a matter to guard. */
  readonly outcome: TalkOutcome | null;
  readonly loop: LoopIntent | null;
}

/** Puts the words on record as what came in, does with the matter what they say, and keeps both with the talk: all or nothing. */
export async function recordTalkDecision(
  owner: Owner,
  by: Consenting,
  { profile, kept, outcome, loop }: Recording,
): Promise<TalkOutcome> {
  const bytes = new TextEncoder().encode(JSON.stringify({ by: by.id, talk: kept }));
  const blob = await owner.blobs.put(bytes);
  return owner.store.transact(async (writer) => {
    const at = owner.tools.clock.now();
    const id = await arrive(owner, writer, { kind: 'order', channel: 'order', blob, by: by.id });
    const arrival = id === null ? null : await readArrival(writer, owner.id, id);
    if (id === null || arrival === null) throw new Trouble('office-broken', { retry: false });
    const situation: Situation = {
      profile,
      now: at,
      arrival,
      reading: null,
      wake: null,
      loaded: NOTHING_LOADED,
    };
    const change = loop === null ? null : await changeOf(writer, loop, { profile, kept });
    const taken = change === null ? [] : [decided(situation, by, kept, change)];
    await commit(owner, writer, id, taken);
    const became = outcome ?? (await becameOf(writer, id, loop));
    await insertTalkDecision(writer, { ...kept, by: by.id, at, arrival: id, became });
    return became;
  });
}

function decided(
  situation: Situation,
  by: Consenting,
  { day, words }: Recording['kept'],
  change: LoopDecision['change'],
): Taken {
  const sources: Sources = [
    { kind: 'statement', by: by.id },
    { kind: 'arrival', arrival: situation.arrival.id },
  ];
  const date = Temporal.PlainDate.from(day);
  const values = { day: inBoth((each) => sayDay(date, each)), words: piece(words) };
  const reason = sentence('brief.talk-decision', values);
  return { duty: BRIEFING, situation, decision: { kind: 'loop', change, sources, reason } };
}

async function changeOf(
  writer: Writer,
  loop: LoopIntent,
  { profile, kept }: Pick<Recording, 'profile' | 'kept'>,
): Promise<LoopDecision['change']> {
  if (loop.does === 'open')
    return {
      change: 'open',
      owes: 'we',
      address: await whomItConcerns(writer, profile, kept.words),
      what: piece(kept.words),
      rung: 'asked',
      thread: null,
      nextAt: loop.nextAt,
      kind: 'action',
    };
  const standing = await readLoop(writer, loop.loop);
  if (standing?.state !== 'open') {
    const values = { id: loop.loop, state: 'closed' };
    throw new Trouble('not-waiting', { retry: false, values });
  }
  return loop.does === 'close'
    ? { change: 'close', loop: loop.loop, outcome: loop.outcome }
    : { change: 'move', loop: loop.loop, rung: standing.rung, nextAt: loop.nextAt };
}

/** The one person on record whom the words name in full; else it is for the principal himself. */
async function whomItConcerns(
  writer: Writer,
  { addresses }: Profile,
  words: string,
): Promise<string> {
  const said = words.toLowerCase();
  const named = (await peopleInMind(writer, MOST_PEOPLE)).filter(
    ({ name }) => name.length >= SHORTEST_NAME && said.includes(name.toLowerCase()),
  );
  const [only, ...more] = named;
  return (more.length === 0 ? only?.addresses[0] : undefined) ?? addresses[0] ?? '';
}

async function becameOf(
  writer: Writer,
  arrival: ArrivalId,
  loop: LoopIntent | null,
): Promise<TalkOutcome> {
  if (loop?.does === 'close') return { became: 'closed', loop: loop.loop };
  if (loop?.does === 'move') return { became: 'moved', loop: loop.loop, nextAt: loop.nextAt };
  const [opened] = await loopsOpenedBy(writer, arrival);
  if (opened?.state !== 'open' || loop === null)
    throw new Trouble('office-broken', { retry: false });
  return { became: 'loop', loop: opened.id, nextAt: opened.nextAt };
}
