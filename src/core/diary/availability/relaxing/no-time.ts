import { MINUTE_MS } from '../../../time/instant.ts';
import type { NoTime, Relaxation, Relaxed } from '../asking/answer.ts';
import type { Question } from '../asking/question.ts';
import type { Reason } from '../asking/reason.ts';
import { intersect, single } from '../intervals.ts';
import { judge } from '../judging/judge.ts';
import type { Prepared } from '../judging/prepare.ts';
import { search } from '../search.ts';
import { startsIn } from '../starts.ts';
import { relaxed } from './relax.ts';
import { costOf, relaxationsOf } from './relaxations.ts';

/** Starts looked at for each rule given up: enough to find its best time, little enough to try all rules. */
const STARTS_A_RULE = 1_500;
/** Offers shown with a rule given up. */
const OFFERS_A_RULE = 3;
/** Rules shown beside the best one. */
const MOST_OTHERS = 4;
/** Starts asked why they cannot be. */
const SAMPLES = 160;
/** Things in the way that are told. */
const MOST_WHY = 4;

/** What to say when there is no time: the single rule whose giving up is best, others, and what is in the way. */
export function noTime(question: Question, prepared: Prepared): NoTime {
  const asked = { ...question, max: Math.min(question.max, OFFERS_A_RULE) };
  const found: (Relaxed & { readonly worth: number })[] = [];
  for (const relax of relaxationsOf(question)) {
    // A rule that gives up more of what already gave something says nothing new.
    if (found.some((known) => isMoreOf(relax, known.relax))) continue;
    const { offers: gives } = search(relaxed(asked, relax), STARTS_A_RULE);
    const [first] = gives;
    if (first === undefined) continue;
    found.push({ relax, gives, worth: first.score * (1 - costOf(relax, question)) });
  }
  // A stable sort: of equals the one that is named first, which asks least of people.
  const [best = null, ...others] = found
    .sort((one, other) => other.worth - one.worth)
    .map(({ relax, gives }) => ({ relax, gives }));
  return { best, others: others.slice(0, MOST_OTHERS), why: inTheWay(prepared) };
}

/** Whether a rule gives up the same as another and then some. */
function isMoreOf({ relax }: Relaxation, known: Relaxation): boolean {
  return (
    (relax === 'shorter' && known.relax === 'shorter') ||
    (relax === 'daytime' && (known.relax === 'hours' || known.relax === 'their-day'))
  );
}

/** What a refusal comes down to when many times are looked at together. */
const MOSTLY: Readonly<Record<string, string>> = {
  busy: 'busy',
  tentative: 'busy',
  held: 'held',
  away: 'away',
  'too-close': 'busy',
  unknown: 'unread',
  'calendar-unread': 'unread',
  'beyond-known': 'unknown',
  'outside-hours': 'hours',
  'outside-assumed-hours': 'hours',
  'not-at-work': 'away',
  holiday: 'hours',
  closure: 'hours',
  'outside-daytime': 'daytime',
  focus: 'focus',
  lunch: 'lunch',
  'meetings-a-day': 'limits',
  'minutes-a-day': 'limits',
  'minutes-a-week': 'limits',
  'travel-unknown': 'way-unknown',
  'travel-before': 'travel',
  'travel-after': 'travel',
  group: 'group',
  'resource-taken': 'resource',
  'resource-unread': 'resource',
  'resource-too-small': 'small',
  past: 'past',
  notice: 'past',
};

/** What stands in the way most often, over a sample of starts in working hours (of the window where there are none). */
function inTheWay(prepared: Prepared): readonly Reason[] {
  const { question } = prepared;
  const starts = sampled(prepared);
  const tally = new Map<string, { readonly reason: Reason; count: number }>();
  for (const from of starts) {
    const verdict = judge(prepared, { from, until: from + question.minutes * MINUTE_MS }, 'why');
    if (verdict.can) continue;
    const told = new Map(verdict.why.flatMap((reason) => mostly(reason)));
    for (const [name, reason] of told) {
      const known = tally.get(name);
      if (known === undefined) tally.set(name, { reason, count: 1 });
      else known.count += 1;
    }
  }
  return [...tally.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_WHY)
    .map(({ reason, count }) => ({
      ...reason,
      weight: -Number((count / starts.length).toFixed(2)),
    }));
}

function mostly({ key, values }: Reason): readonly (readonly [string, Reason])[] {
  const cause = MOSTLY[key];
  if (cause === undefined) return [];
  const who = values['who'] ?? values['what'] ?? values['group'] ?? '';
  return [[`${cause} ${who}`, { key: `mostly.${cause}`, values: { who }, weight: 0 }]];
}

function sampled(prepared: Prepared): readonly number[] {
  const { window, people } = prepared;
  let within = single(window);
  for (const { person, working } of people)
    if (person.attendance.role === 'must') within = intersect(within, working);
  const starts = [...startsIn(within, prepared)];
  const all = starts.length > 0 ? starts : [...startsIn(single(window), prepared)];
  const every = Math.max(1, Math.floor(all.length / SAMPLES));
  return all.filter((_, at) => at % every === 0);
}
