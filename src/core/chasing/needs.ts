import type { Need, Situation } from '../situation.ts';

/** What a due loop needs loaded before anybody is reminded: everything that person owes us. Empty for any other wake. */
export function chaseNeeds({ wake, loaded }: Situation): readonly Need[] {
  if (wake === null || !wake.about.startsWith('lo-')) return [];
  const { about } = wake;
  const standIns = (loaded.chase?.absences ?? []).flatMap(({ standIn }) => standIn?.address ?? []);
  const people = (loaded.chase?.loops ?? []).flatMap(({ loop }) => [
    loop.address,
    ...(loop.plan?.standIn === undefined ? [] : [loop.plan.standIn.address]),
  ]);
  return [
    { need: 'loop', loop: about },
    { need: 'chase', loop: about },
    ...[...new Set([...people, ...standIns])].flatMap((address): readonly Need[] => [
      { need: 'person', address },
      { need: 'written-to', address },
    ]),
  ];
}
