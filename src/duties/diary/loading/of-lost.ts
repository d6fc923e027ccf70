import type { Need, Situation } from '../../../core/situation.ts';
import { surnamesIn } from '../domino/company.ts';
import { allLost, lostTimes } from '../domino/lost-time.ts';
import { standInName } from '../domino/stand-in.ts';

/** People touched by one day that falls over. */
export const MOST_TOUCHED = 120;

/** Who is rung, who stands in, who was moved before, and what else runs with whoever is touched. */
export function ofLost(
  situation: Situation,
  uids: readonly string[],
  guests: readonly string[],
): readonly Need[] {
  const alone = allLost(situation).filter(({ traits }) => traits.people.length === 0);
  const names = alone.flatMap(({ occurrence }) => surnamesIn(occurrence.summary ?? ''));
  const standIns = lostTimes(situation).flatMap(({ span }) => [
    ...surnamesIn(standInName(situation, span) ?? ''),
    ...surnamesIn(situation.loaded.diary?.settings.standIn?.name ?? ''),
  ]);
  return [
    { need: 'letters' },
    ...(uids.length === 0 ? [] : [{ need: 'moved-before', uids } as const]),
    ...[...new Set([...names, ...standIns])]
      .slice(0, MOST_TOUCHED)
      .map((surname): Need => ({ need: 'people-named', surname })),
    ...guests.map((address): Need => ({ need: 'loops-of-address', address })),
  ];
}
