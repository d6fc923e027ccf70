import type { EventTraits } from './desk-diary.ts';

/** Somebody who takes part in an event, as the diary names him. */
export interface TakingPart {
  /** The address where nothing else is known. */
  readonly name: string;
  readonly address: string;
}

/** Those who take part: each name before its address; who has no address is left out. */
export function takingPart({ people }: Pick<EventTraits, 'people'>): readonly TakingPart[] {
  return people.flatMap((address, at): readonly TakingPart[] => {
    if (!address.includes('@')) return [];
    const before = people[at - 1] ?? '@';
    return [{ name: before.includes('@') ? address : before, address }];
  });
}
