import type { ProposedAct } from '../act.ts';
import type { Sentence } from '../text/words.ts';
import type { BundleAnswer } from './answer.ts';

/** A deed of a bundle, as far as its points need it. */
export interface BundledAct {
  readonly id: string;
  readonly act: Pick<ProposedAct, 'key' | 'preconditions' | 'point' | 'reason'>;
  /** The deed it was put in the place of, where somebody edited it. */
  readonly replaces: string | null;
}

/** One thing of a bundle that a person says yes or no to, by its number. */
export interface BundlePoint {
  /** Counts from one, in the order in which it would be done; it stays the same whatever is agreed or declined. */
  readonly number: number;
  readonly said: Sentence;
  /** Ids of its deeds; of one that was edited the newest. */
  readonly acts: readonly string[];
  /** Numbers of the points that must be done for it to be done. */
  readonly restsOn: readonly number[];
}

/** The points of a bundle. Deeds are given in the order in which they were decided. */
export function pointsOf(all: readonly BundledAct[]): readonly BundlePoint[] {
  const groups = new Map<string, BundledAct[]>();
  const placeOf = new Map<string, string>();
  for (const one of all) {
    const before = one.replaces === null ? undefined : placeOf.get(one.replaces);
    const place = before ?? one.act.point?.id ?? `act:${one.id}`;
    placeOf.set(one.id, place);
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  const places = [...groups.keys()];
  const byKey = new Map(all.map((one) => [one.act.key, placeOf.get(one.id) ?? '']));
  const replaced = new Set(all.map(({ replaces }) => replaces));
  return [...groups.entries()].map(([place, acts], at) => {
    const needed = acts.flatMap(({ act }) =>
      act.preconditions.flatMap((one) =>
        one.kind === 'act-done' ? (byKey.get(one.key) ?? []) : [],
      ),
    );
    const restsOn = [...new Set(needed)]
      .filter((other) => other !== place)
      .map((other) => places.indexOf(other) + 1)
      .toSorted((a, b) => a - b);
    const [first] = acts;
    return {
      number: at + 1,
      said: first?.act.point?.said ?? first?.act.reason ?? NOTHING,
      acts: acts.filter(({ id }) => !replaced.has(id)).map(({ id }) => id),
      restsOn,
    };
  });
}

const NOTHING: Sentence = { key: '', values: {} };

/** What an answer comes to: which points are agreed to, which are not, and which fall out because of those. */
export interface AnsweredPoints {
  readonly agreed: readonly BundlePoint[];
  readonly declined: readonly BundlePoint[];
  /** They rest on what was declined. `because`: the numbers of those. */
  readonly fallen: readonly { readonly point: BundlePoint; readonly because: readonly number[] }[];
  /** Numbers that the bundle does not have: then nothing is done. */
  readonly unknown: readonly number[];
}

/** Applies an answer to the points of a bundle. What rests on something that is not done is not done either. */
export function answerPoints(
  points: readonly BundlePoint[],
  answer: Exclude<BundleAnswer, { readonly answer: 'later' }>,
): AnsweredPoints {
  const named = 'numbers' in answer ? answer.numbers : [];
  const unknown = named.filter((number) => !points.some((point) => point.number === number));
  if (unknown.length > 0) return { agreed: [], declined: [], fallen: [], unknown };
  const isWanted = ({ number }: BundlePoint): boolean =>
    answer.answer === 'all' ||
    (answer.answer === 'except' && !named.includes(number)) ||
    (answer.answer === 'only' && named.includes(number));
  const declined = points.filter((point) => !isWanted(point));
  const out = new Set(declined.map(({ number }) => number));
  const because = new Map<number, readonly number[]>();
  // A chain of points falls one after the other.
  for (let grew = true; grew;) {
    grew = false;
    for (const { number, restsOn } of points) {
      const lost = restsOn.filter((one) => out.has(one));
      if (out.has(number) || lost.length === 0) continue;
      out.add(number);
      because.set(number, lost);
      grew = true;
    }
  }
  const fallen = points.flatMap((point) => {
    const lost = because.get(point.number);
    return lost === undefined ? [] : [{ point, because: lost }];
  });
  return { agreed: points.filter(({ number }) => !out.has(number)), declined, fallen, unknown };
}
