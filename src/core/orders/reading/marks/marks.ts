/**
 * Small words of an order, by what they do in it: where a part begins (`with`, `to`), what joins parts, what
 * stands for itself (`online`, `all`), and what is only said to be polite (`filler`) or as an article.
 */
export const MARKS = [
  'with',
  'without',
  'to',
  'give',
  'called',
  'of',
  'for',
  'about',
  'in',
  'at',
  'on',
  'by',
  'after',
  'before',
  'and',
  'or',
  'comma',
  'stop',
  'bracket',
  'not',
  'if',
  'online',
  'private',
  'public',
  'all',
  'series',
  'later',
  'earlier',
  'longer',
  'shorter',
  'back',
  'self',
  'times',
  'some',
  'same',
  'that-day',
  'article',
  'filler',
] as const;
export type Mark = (typeof MARKS)[number];

/** Marks that begin a part of an order. */
const ROLES = [
  'with',
  'to',
  'give',
  'called',
  'of',
  'for',
  'about',
  'in',
  'at',
  'on',
  'by',
  'after',
  'before',
] as const satisfies readonly Mark[];
export type Role = (typeof ROLES)[number];

const AS_ROLES: ReadonlyMap<Mark, Role> = new Map(ROLES.map((role) => [role, role]));

/** The part that a mark begins; null for one that begins none. */
export function roleOf(mark: Mark): Role | null {
  return AS_ROLES.get(mark) ?? null;
}
