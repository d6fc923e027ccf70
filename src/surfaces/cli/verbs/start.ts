import type { VerbRun } from '../verb.ts';

/** Opens the office; ends when it is asked to stop. */
export const start: VerbRun = async ({ deps, office, options }) => {
  await deps.start(office, options);
  return undefined;
};
