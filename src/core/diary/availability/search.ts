import { MINUTE_MS } from '../../time/instant.ts';
import type { Span } from '../span.ts';
import { showsSame } from '../../people/clock.ts';
import type { Offer } from './asking/answer.ts';
import { MOST_STARTS } from './asking/question.ts';
import type { Question } from './asking/question.ts';
import type { Reason } from './asking/reason.ts';
import { judge, withoutWhom } from './judging/judge.ts';
import { prepare, searched } from './judging/prepare.ts';
import type { Prepared } from './judging/prepare.ts';
import { measure } from './ranking/criteria.ts';
import type { Can } from './ranking/criteria.ts';
import { reasonsOf, scoreOf } from './ranking/score.ts';
import { spread } from './ranking/spread.ts';
import type { Scored } from './ranking/spread.ts';
import { feasible, startsIn } from './starts.ts';

/** What a search found. */
export interface Found {
  readonly prepared: Prepared;
  readonly offers: readonly Offer[];
  /** Not every possible start was looked at. */
  readonly cut: boolean;
}

/** What the clocks of those who attend elsewhere show then; none where all show the same as that of who asks. */
function clocksAt({ question }: Prepared, { from }: Span, { attending }: Can): readonly Reason[] {
  const zones = new Set(attending.map(({ person }) => person.zone));
  const far = [...zones].filter((zone) => !showsSame(zone, question.zone, from));
  if (far.length === 0) return [];
  return [{ key: 'clocks', values: { at: from, zones: far.join(' ') }, weight: 0 }];
}

/** A time that can be, put as an offer. */
export function offerOf(prepared: Prepared, span: Span, can: Can): Offer {
  const measured = measure(prepared, span, can);
  return {
    ...span,
    zone: prepared.question.zone,
    score: scoreOf(measured),
    reasons: [...clocksAt(prepared, span, can), ...reasonsOf(measured)],
    attending: can.attending.map(({ person }) => person.id),
    without: withoutWhom(prepared, span, can),
    resources: can.resources.map(({ resource }) => resource.id),
  };
}

/** Looks at every possible start in the window; those that can be are ranked and spread. */
export function search(question: Question, mostStarts = MOST_STARTS): Found {
  const prepared = prepare(question, searched(question));
  const times: (Scored & { readonly can: Can })[] = [];
  let looked = 0;
  for (const from of startsIn(feasible(prepared), prepared)) {
    looked += 1;
    if (looked > mostStarts) break;
    const span = { from, until: from + question.minutes * MINUTE_MS };
    const can = judge(prepared, span, 'whether');
    if (can.can) times.push({ span, can, score: scoreOf(measure(prepared, span, can)) });
  }
  const chosen = spread(times, question, prepared.clock);
  return {
    prepared,
    offers: chosen.map(({ span, can }) => offerOf(prepared, span, can)),
    cut: looked > mostStarts,
  };
}
