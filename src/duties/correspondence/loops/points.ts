import { chaseAfter } from '../../../core/chasing/days.ts';
import { pointsAnswered, type PointAnswered } from '../../../core/chasing/points-answered.ts';
import { sidesOf } from '../../../core/chasing/sides.ts';
import type { Sources } from '../../../core/act.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import { asSaid } from '../../../core/chasing/as-said.ts';
import type { ChaseAnswer } from '../../../core/chasing/answer.ts';
import type { Decision, Follow } from '../../../core/decision.ts';
import { enclosuresOf } from '../../../core/records/enclosures.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { loopChange } from '../decisions.ts';
import type { MailView } from '../view.ts';
import { capital, isOpen, nameOf } from '../view.ts';
import { promisedMoment } from './promise.ts';

/** While a person looks what was answered, nobody is reminded for so many working days. */
const LOOKED_AT_DAYS = 3;

/** Points offered one by one; more is asked of him as a whole. */
const MOST_CHOICES = 4;

interface Asked {
  readonly number: number;
  readonly loop: OpenLoop;
}

/**
 * An answer to a reminder that stands outside the threads of its matters. Each point is answered by itself, the
 * others go on; where it cannot be told which, all wait and a person says. Null where the mail answers no such letter.
 */
export function onPoints(view: MailView): readonly Decision[] | null {
  const { loaded } = view.situation;
  const all = (loaded.points ?? []).flatMap(({ loop: id, number }): readonly Asked[] => {
    const loop = loaded.loops.find((one) => one.id === id);
    return loop === undefined || !isOpen(loop) ? [] : [{ loop, number }];
  });
  if (all.length === 0) return null;
  const found = pointsAnswered(
    view.message.own,
    all.map(({ loop, number }) => ({ number, what: loop.what })),
  );
  if (all.every(({ loop }) => loop.keeper !== undefined)) return [];
  return found === null ? unclear(view, all) : found.flatMap((one) => onPoint(view, all, one));
}

function onPoint(
  view: MailView,
  all: readonly Asked[],
  { number, words, later }: PointAnswered,
): readonly Decision[] {
  const { situation } = view;
  const loop = all.find((one) => one.number === number)?.loop;
  // What a duty keeps, that one reads the answers to.
  if (loop === undefined || loop.keeper !== undefined) return [];
  const sources = restingOn(situation);
  const name = nameOf(view);
  const values = { name, Name: capital(name), what: loop.what };
  const promised = promisedMoment(view);
  const delivers = enclosuresOf(view.message).length > 0 && !later;
  const waits = later || (promised !== null && all.length === 1) || saysWhen(view, words);
  if (!waits || delivers) {
    const change = { change: 'close', loop: loop.id, outcome: 'answered' } as const;
    return [loopChange(change, sentence('correspondence.answered-point', values), sources)];
  }
  const nextAt = promised ?? notBefore(view);
  const change = { change: 'move', loop: loop.id, rung: 'promised', nextAt } as const;
  return [loopChange(change, sentence('correspondence.promised', values), sources)];
}

/** Whether what he promises stands in the words about this point. */
function saysWhen(view: MailView, words: string): boolean {
  return view.message.facts.some(
    (fact) =>
      fact.kind === 'promise' &&
      fact.value.by === 'writer' &&
      words.includes(fact.value.what.trim()),
  );
}

function notBefore(view: MailView): number {
  return chaseAfter(
    view.situation.now,
    LOOKED_AT_DAYS,
    sidesOf(view.situation.profile, view.person),
  );
}

function unclear(view: MailView, all: readonly Asked[]): readonly Decision[] {
  const { situation } = view;
  const name = nameOf(view);
  const sources: Sources = [
    ...restingOn(situation),
    ...all.map(({ loop }) => ({ kind: 'loop', loop: loop.id }) as const),
  ];
  const nextAt = notBefore(view);
  const values = { name, Name: capital(name), count: String(all.length) };
  const waits = all.map(({ loop }): Decision => {
    const change = { change: 'move', loop: loop.id, rung: loop.rung, nextAt } as const;
    return loopChange(change, sentence('correspondence.answer-looked-at', values), sources);
  });
  const choices = choicesOf(all, sources);
  return [
    ...waits,
    {
      kind: 'question',
      reason: sentence('correspondence.ask-which-points', values),
      choices: choices.map(({ said }) => said),
      follows: choices.map(({ follows }) => follows),
      askAgainAt: nextAt,
      sources,
    },
  ];
}

interface Choice {
  readonly said: Sentence;
  readonly follows: readonly Follow[];
}

function choicesOf(all: readonly Asked[], sources: Sources): readonly Choice[] {
  const choice = (said: Sentence, answer: ChaseAnswer, of: readonly Asked[]): Choice => {
    const loops = of.map(({ loop }) => loop.id);
    return { said, follows: asSaid(answer, loops, said, sources) };
  };
  const settled = { does: 'answered' } as const;
  return [
    choice(sentence('correspondence.choice-all-points'), settled, all),
    ...all.slice(0, MOST_CHOICES).map((one) => {
      const values = { number: String(one.number), what: one.loop.what };
      return choice(sentence('correspondence.choice-only-point', values), settled, [one]);
    }),
    choice(sentence('correspondence.choice-no-point'), { does: 'wait', days: 1 }, all),
  ];
}
