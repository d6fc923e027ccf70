import type { BundleAnswer } from '../../core/bundle/answer.ts';
import { answerPoints, pointsOf, type BundlePoint } from '../../core/bundle/points.ts';
import { approve, decline, type ConsentResult } from '../consent.ts';
import type { Consenting } from '../approvers.ts';
import type { Owner } from '../owner.ts';
import { bundledActs } from './points.ts';

/** What became of one point by an answer. */
export interface AnsweredPoint {
  readonly point: BundlePoint;
  /**
   * `agreed`: all of it is allowed; `declined`: he said no; `fallen`: it rests on what he said no to; `settled`: nothing of it
   * waited any more; `refused`: it is not his to consent to; `needs-more`: somebody else must agree too.
   */
  readonly became: 'agreed' | 'declined' | 'fallen' | 'settled' | 'refused' | 'needs-more';
  /** Numbers of what it rests on, where it fell. */
  readonly because: readonly number[];
}

/** What came of an answer to a bundle. */
export type BundleAnswered =
  | { readonly answered: 'yes'; readonly points: readonly AnsweredPoint[] }
  /** Numbers the bundle does not have: nothing was done. */
  | { readonly answered: 'unknown-numbers'; readonly numbers: readonly number[] }
  /** Something waits in it that he was not shown: nothing was done. */
  | { readonly answered: 'changed-since' }
  /** There is nothing in it that waits. */
  | { readonly answered: 'nothing-waits' };

/**
 * Answers a bundle by its points. What is left out is declined, with what rests on it; then the rest is consented to. `shown`
 * are the deeds that were shown with it: consent goes to these or to none.
 */
export async function answerBundle(
  owner: Owner,
  arrival: string,
  by: Consenting,
  answer: Exclude<BundleAnswer, { readonly answer: 'later' }>,
  shown?: readonly string[],
): Promise<BundleAnswered> {
  const acts = await bundledActs(owner.store.read, arrival);
  const waiting = new Set<string>(
    acts.filter(({ state }) => state === 'approve').map(({ id }): string => id),
  );
  if (waiting.size === 0) return { answered: 'nothing-waits' };
  if (shown !== undefined && [...waiting].some((id) => !shown.includes(id)))
    return { answered: 'changed-since' };
  const { agreed, declined, fallen, unknown } = answerPoints(pointsOf(acts), answer);
  if (unknown.length > 0) return { answered: 'unknown-numbers', numbers: unknown };
  const open = ({ acts: ids }: BundlePoint): readonly string[] =>
    ids.filter((id) => waiting.has(id));
  const points: AnsweredPoint[] = [];
  // No first: what rests on it never begins.
  for (const point of declined)
    points.push({ point, became: await refuse(owner, open(point), by, 'declined'), because: [] });
  for (const { point, because } of fallen)
    points.push({ point, became: await refuse(owner, open(point), by, 'fallen'), because });
  for (const point of agreed)
    points.push({ point, became: await consent(owner, open(point), by), because: [] });
  points.sort((one, other) => one.point.number - other.point.number);
  return { answered: 'yes', points };
}

async function refuse<Became extends 'declined' | 'fallen'>(
  owner: Owner,
  acts: readonly string[],
  by: Consenting,
  became: Became,
): Promise<Became | 'settled'> {
  for (const id of acts) await decline(owner, id, by, false);
  return acts.length === 0 ? 'settled' : became;
}

async function consent(
  owner: Owner,
  acts: readonly string[],
  by: Consenting,
): Promise<AnsweredPoint['became']> {
  const results: ConsentResult['result'][] = [];
  for (const id of acts) results.push((await approve(owner, id, by)).result);
  if (results.length === 0) return 'settled';
  if (results.includes('may-not')) return 'refused';
  return results.includes('needs-more') ? 'needs-more' : 'agreed';
}
