import { deskTime, HOUR, MINUTE, type Stretch } from '../hours.ts';
import type { Affair } from '../requests/request.ts';
import type { Reached, Town } from '../town.ts';
import { answer, fitting, otherTime, type Answering } from './answering.ts';
import { penOf } from './writing.ts';

/** As soon as he has read it. */
const SOON = 10 * MINUTE;

/** Which answer of his this is, counted from one. */
export function nextToSay(affair: Affair): number {
  return affair.wrote + 1;
}

/** It is confirmed to him: he writes it down, and says so when it is not what he meant. */
export function afterwards(town: Town, reached: Reached, affair: Affair): void {
  const { letter } = reached;
  const { person } = affair;
  const time = letter.event ?? letter.times[0] ?? null;
  if (time === null) return;
  const { from, until } = time;
  const meant = affair.said?.time ?? null;
  // What he meant is over by now: what he is given instead he takes where he is free.
  const takesIt =
    meant !== null && meant.from <= town.now && person.diary.isFree(time, affair.request);
  if (meant !== null && meant.from !== from && !takesIt && !affair.did.has('corrected')) {
    affair.did.add('corrected');
    return correct(town, reached, affair, meant, from);
  }
  const uid = letter.event?.uid ?? `letter:${from}`;
  // A new time for what stood under another name in his diary.
  for (const one of person.diary.noted.values())
    if (one.request === affair.request && one.uid !== uid) person.diary.noted.delete(one.uid);
  person.diary.noted.set(uid, { uid, from, until, request: affair.request });
  affair.agreed = { from, until };
  affair.told = null;
  if (person.character === 'mover' && !affair.did.has('moved')) {
    affair.did.add('moved');
    moveIt(town, reached, affair);
  }
}

/** He need not answer; some do all the same. */
export function recalled(town: Town, reached: Reached, affair: Affair): void {
  if (!affair.person.chance.fork(`${affair.request}/recall`).happens(0.4)) return;
  later(town, reached, affair, 'recall', async (it) => {
    const { agreed } = affair;
    const { pen } = it;
    const { words } = pen;
    // Reminded of what he never agreed to, he says so.
    const core = agreed === null ? pen.say(fitting(words.no, it.times)) : pen.say(words.yesOnly);
    const what = agreed === null ? 'no' : 'yes';
    await answer(it, core, { what, time: agreed });
  });
}

/** It cannot be moved as he asked: he comes as it was, or says that he cannot. */
export function stays(town: Town, reached: Reached, affair: Affair): void {
  const { person } = affair;
  const stood = affair.letters.findLast(({ kind }) =>
    ['invite', 'confirm', 'move'].includes(kind),
  )?.event;
  if (stood === null || stood === undefined) return;
  const { uid, from, until } = stood;
  if (person.diary.isFree({ from, until }, affair.request)) {
    person.diary.noted.set(uid, { uid, from, until, request: affair.request });
    affair.agreed = { from, until };
    return;
  }
  const write = async (it: Answering) => {
    const core = it.pen.say(fitting(it.pen.words.clearNo, [stood]));
    await answer(it, core, { what: 'no', time: null });
  };
  later(town, reached, affair, 'stays', write, from - HOUR);
}

/** Nobody writes the day after that he meant another hour: he says so before it is there. */
function correct(
  town: Town,
  reached: Reached,
  affair: Affair,
  meant: Stretch,
  confirmed: number,
): void {
  const { person } = affair;
  const before = Math.min(meant.from, confirmed) - HOUR;
  const write = async (it: Answering) => {
    const { pen } = it;
    const abroad = person.character === 'wrong-zone';
    const core = abroad
      ? pen.say(pen.words.myClock, {
          time: pen.whole(meant),
          zone: person.zone.split('/')[1]?.replace('_', ' ') ?? '',
        })
      : pen.say(pen.words.clear, { time: pen.whole(meant) });
    await answer(it, core, { what: 'yes', time: meant });
  };
  later(town, reached, affair, 'correct', write, before);
}

/** A day or two afterwards something comes between. */
function moveIt(town: Town, reached: Reached, affair: Affair): void {
  const old = affair.agreed;
  if (old === null) return;
  later(town, reached, affair, 'move', async (it) => {
    const { pen, chance } = it;
    if (town.now > old.from - HOUR) return;
    if (chance.happens(0.2)) {
      affair.gaveUp = true;
      const core = pen.say(pen.words.cancels, { old: pen.whole(old) });
      forget(affair);
      await answer(it, core, { what: 'no', time: null });
      return;
    }
    const other = otherTime(it);
    if (other === null) return;
    const core = pen.say(pen.words.moves, { old: pen.whole(old), time: pen.whole(other) });
    forget(affair);
    await answer(it, core, { what: 'other', time: other });
  });
}

function forget(affair: Affair): void {
  const { noted } = affair.person.diary;
  for (const one of noted.values()) if (one.request === affair.request) noted.delete(one.uid);
  affair.agreed = null;
}

function later(
  town: Town,
  reached: Reached,
  affair: Affair,
  why: string,
  write: (it: Answering) => Promise<void>,
  before: number = Infinity,
): void {
  const { person } = affair;
  const { principal, letter } = reached;
  if (principal === null) return;
  const chance = person.chance.fork(`${affair.request}/${why}`);
  const then = deskTime(reached.at + chance.int(2, 40) * HOUR, person.zone);
  const at = Math.max(Math.min(then, before), reached.at + SOON);
  town.schedule(at, async () => {
    const pen = penOf(person, principal, chance);
    const times = letter.event === null ? letter.times : [letter.event];
    const nth = nextToSay(affair);
    await write({ town, reached, principal, affair, pen, chance, times, free: times, nth });
  });
}
