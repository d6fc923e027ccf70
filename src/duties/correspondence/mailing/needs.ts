import type { Need, Situation } from '../../../core/situation.ts';

/** Whoever a list may mean, and where those found have their post. */
export function mailingNeeds({ order, loaded }: Situation): readonly Need[] {
  const orders = order?.orders ?? [];
  return orders.flatMap((one, place): readonly Need[] => {
    if (one.kind !== 'mailing') return [];
    const people = loaded.recipients === undefined ? [] : loaded.people.map(({ id }) => id);
    const isPaper = one.road !== 'mail';
    return [
      { need: 'letters' },
      { need: 'recipients', order: place },
      ...(isPaper && loaded.recipients !== undefined ? [{ need: 'paper', people } as const] : []),
    ];
  });
}
