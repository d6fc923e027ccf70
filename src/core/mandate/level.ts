/** How far the secretary goes, from least to most; `never` forbids. */
export const LEVELS = [
  'never',
  'note',
  'prepare',
  'propose',
  'unless-stopped',
  'report',
  'act',
] as const;
export type Level = (typeof LEVELS)[number];

/** The codes of the published shape of `mandate check`. */
export const LEVEL_CODES = {
  never: 'X',
  note: 'N',
  prepare: 'K',
  propose: 'P',
  'unless-stopped': 'S',
  report: 'R',
  act: 'A',
} as const satisfies Record<Level, string>;

/** How far a duty's own tests allow it to be trusted. */
export type Grade = 'draft' | 'checked' | 'trusted';

/** The highest level a grade allows: a draft duty may only note and propose. */
export const GRADE_CAPS = {
  draft: 'propose',
  checked: 'report',
  trusted: 'act',
} as const satisfies Record<Grade, Level>;
