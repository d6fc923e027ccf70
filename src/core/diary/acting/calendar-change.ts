import type { Arrival } from '../../records/arrival.ts';

/** What changed in a calendar, as the origin of its arrival names it: after one revision, up to another. */
export function changeOf({ origin }: Pick<Arrival, 'origin'>): {
  readonly calendar: string;
  readonly since: number;
  readonly revision: number;
} | null {
  const [, calendar, since, revision] = /^([^;]+);(\d+);(\d+)(?:;|$)/.exec(origin) ?? [];
  if (calendar === undefined) return null;
  return { calendar, since: Number(since), revision: Number(revision) };
}
