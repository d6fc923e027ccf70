import type { Limits } from '../mandate.ts';
import { topicOf } from '../subjects.ts';
import { SAME_SLOT } from './act-table.ts';
import { flagged, type Frame } from './frame.ts';

/**
 * "Dezelfde uren mag u aan meer mensen tegelijk aanbieden": that it is several people, and at once, is what the deed is.
 * A number counts them. What would be open elsewhere says nothing new here.
 */
export function withSameHours(said: Frame): Frame {
  const frame = isOneForTwo(said) ? oneForTwo(said) : said;
  if (!frame.topics.some((topic) => topicOf(topic).domain === SAME_SLOT))
    return { ...frame, limits: counted(frame.limits) };
  const { limits } = frame;
  const [number, ...more] = frame.numbers;
  const counts = number !== undefined && more.length === 0 && limits.number === undefined;
  const told = flagged(frame, 'tell', 'ring');
  return {
    ...frame,
    topics: frame.topics.filter((topic) => topic !== PARTIES_TOO),
    vague: frame.vague.filter((vague) => vague !== 'several'),
    bys: told ? frame.bys : frame.bys.filter((by) => by !== 'at-once'),
    numbers: counts ? [] : frame.numbers,
    limits: counts ? { ...limits, number } : limits,
  };
}

/** "Parties" are feasts elsewhere; an hour is offered to nothing but people. */
const PARTIES_TOO = 'event';

/** "Never offer one time to two clients": one time is once elsewhere; what is offered to two at once is the same hour. */
function isOneForTwo({ verbs, topics, limits }: Frame): boolean {
  const { times, timesPer, number = 0 } = limits;
  const once = times === 1 && timesPer === undefined;
  return verbs.includes('offer') && topics.length === 0 && once && number > 1;
}

function oneForTwo(frame: Frame): Frame {
  const { times: _once, ...limits } = frame.limits;
  return { ...frame, topics: ['same-hours'], limits };
}

/** Rooms and meals are counted by how many there are. */
function counted({ moreThan, ...limits }: Limits): Limits {
  return moreThan === undefined ? limits : { ...limits, number: moreThan };
}
