import type { Convening } from '../../../core/meetings/convening.ts';
import type { Loaded, Need, Situation, WaitingLetter } from '../../../core/situation.ts';
import { waitingActsBy } from '../../../store/records/acts.ts';
import { openQuestions } from '../../../store/records/decisions.ts';
import { movedAmong } from '../../../store/records/diary/moved-before.ts';
import { openConveningsOf } from '../../../store/records/meetings/convenings.ts';
import { writtenTo } from '../../../store/records/people.ts';
import type { Reader } from '../../../store/access.ts';
import { pointsIn } from '../../chasing/points-in.ts';
import { withGatherings } from '../../gatherings/loading.ts';
import { mandatesOf } from '../mandate.ts';

type DeskNeed = Extract<
  Need,
  {
    readonly need:
      | 'letters'
      | 'waiting-letters'
      | 'questions-about'
      | 'moved-before'
      | 'convenings'
      | 'gatherings'
      | 'briefing'
      | 'reminded-in-thread'
      | 'own-absence'
      | 'written-to';
  }
>;

/** What lies on the desk itself. */
export async function answerOfDesk(
  reader: Reader,
  loaded: Loaded,
  need: DeskNeed,
  situation: Situation,
): Promise<Loaded> {
  switch (need.need) {
    case 'letters':
      return { ...loaded, letters: await mandatesOf(reader) };
    case 'waiting-letters':
      return withWaiting(loaded, await lettersWaiting(reader, need.address.toLowerCase()));
    case 'questions-about':
      return { ...loaded, questions: await questionsAbout(reader, need.about) };
    case 'convenings':
      return withConvenings(loaded, await openConveningsOf(reader, need.of));
    case 'gatherings':
      return withGatherings(reader, loaded, need);
    case 'moved-before':
      return { ...loaded, movedBefore: await movedAmong(reader, need.uids) };
    case 'reminded-in-thread':
      return { ...loaded, points: await pointsIn(reader, need.thread) };
    case 'written-to':
      return withWrittenTo(reader, loaded, need.address.toLowerCase());
    case 'own-absence': {
      const { loadOwnAbsence } = await import('../../absence/own-absence.ts');
      return { ...loaded, ownAbsence: await loadOwnAbsence(reader, need, situation) };
    }
    case 'briefing': {
      const { loadBriefing } = await import('../../briefing/loading/briefing.ts');
      return { ...loaded, briefing: await loadBriefing(reader, need, situation) };
    }
    default:
      return need satisfies never;
  }
}

async function questionsAbout(reader: Reader, about: string): Promise<readonly string[]> {
  return (await openQuestions(reader)).flatMap(({ decision }) =>
    decision.kind === 'question' && decision.about === about ? [decision.reason.key] : [],
  );
}

async function withWrittenTo(reader: Reader, loaded: Loaded, address: string): Promise<Loaded> {
  const known = await writtenTo(reader, address);
  return known ? { ...loaded, writtenTo: [...loaded.writtenTo, address] } : loaded;
}

async function lettersWaiting(reader: Reader, address: string): Promise<readonly WaitingLetter[]> {
  const acts = await waitingActsBy(reader, 'address', address);
  return acts
    .filter(({ act }) => act.payload.type === 'mail')
    .map(({ id, act, thread }) => ({ act: id, kind: act.kind, address, thread }));
}

function withWaiting(loaded: Loaded, found: readonly WaitingLetter[]): Loaded {
  return { ...loaded, waiting: [...(loaded.waiting ?? []), ...found] };
}

function withConvenings(loaded: Loaded, found: readonly Convening[]): Loaded {
  const before = loaded.convenings ?? [];
  const known = new Set(before.map(({ id }) => id));
  return { ...loaded, convenings: [...before, ...found.filter(({ id }) => !known.has(id))] };
}
