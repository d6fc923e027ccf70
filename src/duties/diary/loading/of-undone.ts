import type { Need, Situation } from '../../../core/situation.ts';
import { eventsOf, lettersOf, uidsIn } from '../undo/deeds-in.ts';

/** What a bundle did that is taken back, what stands of it, and who was told. */
export function ofUndone({ order, loaded }: Situation): {
  readonly needs: readonly Need[];
  readonly uids: readonly string[];
  readonly addresses: readonly string[];
} {
  const arrival = order?.undoes?.arrival ?? null;
  if (arrival === null) return { needs: [], uids: [], addresses: [] };
  const deeds = loaded.diary?.undoing ?? [];
  const held = eventsOf(deeds).flatMap(({ hold }) =>
    hold?.effect === 'open' ? [{ need: 'hold', hold: hold.hold.id } as const] : [],
  );
  return {
    needs: [{ need: 'done-by', arrival }, ...held],
    uids: uidsIn(deeds),
    addresses: lettersOf(deeds).flatMap(({ mail }) => mail.to.map(({ address }) => address)),
  };
}
