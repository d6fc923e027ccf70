import type { Decision } from '../../../core/decision.ts';
import { enclosuresOf } from '../../../core/records/enclosures.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import { sentence } from '../../../core/text/words.ts';
import { loopChange } from '../decisions.ts';
import { isAnswerElsewhere } from './elsewhere.ts';
import { onPoints } from './points.ts';
import { promisedMoment, promiseIn } from './promise.ts';
import type { MailView } from '../view.ts';
import { capital, isOpen, loopsOfThread, nameOf } from '../view.ts';

/** What is open is said in a few words; a whole letter in a list helps nobody. */
const WHAT_LIMIT = 120;

/**
 * What an answer from outside does to the loops in which they owe us something. Any answer in the
 * thread closes it, whoever of them writes, because the thread is the matter; a new mail closes it
 * only when it comes from the very person we asked and names the matter. A promise is no answer
 * yet: it moves the loop to the day promised. To a letter of several points each is answered by itself.
 */
export function onAnswer(view: MailView): readonly Decision[] {
  const points = onPoints(view);
  if (points !== null) return points;
  const awaited = answeredLoops(view);
  if (awaited.length === 0) return [];
  const sources = restingOn(view.situation);
  const name = nameOf(view);
  const values = { name, Name: capital(name) };
  const promised = promisedMoment(view);
  const delivers = enclosuresOf(view.message).length > 0;
  return awaited.map((loop) => {
    if (promised !== null && !delivers) {
      const change = { change: 'move', loop: loop.id, rung: 'promised', nextAt: promised } as const;
      return loopChange(change, sentence('correspondence.promised', values), sources);
    }
    const change = { change: 'close', loop: loop.id, outcome: 'answered' } as const;
    return loopChange(change, sentence('correspondence.answered', values), sources);
  });
}

/** A promise outside any loop of ours opens one: they owe us what they said they would do. */
export function onPromise(view: MailView): readonly Decision[] {
  const promised = promisedMoment(view);
  const promise = promiseIn(view);
  if (promised === null || promise === null || !view.known) return [];
  if (loopsOfThread(view.situation).some((loop) => loop.owes === 'they')) return [];
  const name = nameOf(view);
  const change = {
    change: 'open',
    owes: 'they',
    address: view.sender.address,
    what: shorten(promise.value.what),
    rung: 'promised',
    thread: view.situation.loaded.threadRoot,
    nextAt: promised,
  } as const;
  const reason = sentence('correspondence.promise-noted', { name, Name: capital(name) });
  return [loopChange(change, reason, restingOn(view.situation, [promise]))];
}

/** Loops in which this mail is the answer. */
function answeredLoops(view: MailView): readonly OpenLoop[] {
  const { situation } = view;
  // What another duty keeps, that one reads the answers to.
  const theirs = (loop: OpenLoop): boolean => loop.owes === 'they' && loop.keeper === undefined;
  const ofThread = loopsOfThread(situation).filter(theirs);
  const elsewhere = situation.loaded.loops
    .filter(isOpen)
    .filter((loop) => theirs(loop) && !ofThread.includes(loop) && isAnswerElsewhere(view, loop));
  return [...ofThread, ...elsewhere];
}

/** The first line of a text, short enough for a list. */
export function shorten(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  return line.length <= WHAT_LIMIT ? line : `${line.slice(0, WHAT_LIMIT - 1).trimEnd()}…`;
}
