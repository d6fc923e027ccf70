/**
 * The named places at which the office may be killed: before and after every commit, and around the
 * call to the outside. The crash tests stop a child process at each of them.
 */
export const POINTS = [
  'receive-before-commit',
  'receive-after-commit',
  'decide-before-commit',
  'decide-after-commit',
  'consent-before-commit',
  'consent-after-commit',
  'act-before-start',
  'act-after-start',
  'act-after-call',
  'act-after-record',
  'wake-before-commit',
  'wake-after-commit',
  'look-before-commit',
  'look-after-commit',
  'event-after-server',
  'desk-after-hand-over',
  'card-after-server',
] as const;

export type Point = (typeof POINTS)[number];
