import { sayClash, sayCure, sayLeftOut } from '../../../core/diary/clashes/say-clash.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Language } from '../../../core/text/words.ts';
import { readProfile } from '../../../store/records/meta.ts';
import type { Owner } from '../../owner.ts';
import type { Viewing } from '../docket.ts';

/** Something that will go wrong, in words. */
export interface SeenClash extends Span {
  readonly kind: string;
  readonly text: string;
  readonly cures: readonly string[];
  readonly events: readonly { readonly uid: string; readonly recurrenceId: string | null }[];
}

/** What clashes, and what of it is not listed. */
export interface SeenClashes {
  readonly clashes: readonly SeenClash[];
  /** So many later ones are not in the list. */
  readonly more: number;
  /** The same in words, and how far was looked where that is not to the end. */
  readonly leftOut: readonly string[];
}

/** What clashes within a stretch, with a cure for each; of what is over nothing. What the reader may not see is not named. */
export async function diaryClashes(
  owner: Owner,
  span: Span,
  viewing: Viewing,
  language: Language,
): Promise<SeenClashes> {
  const reader = owner.store.read;
  const profile = await readProfile(reader);
  if (profile === null) return { clashes: [], more: 0, leftOut: [] };
  const now = owner.tools.clock.now();
  const { everything } = viewing;
  const { clashesWithin } = await import('../../diary/loading/clashes.ts');
  const { zone } = profile;
  const looking = { profile, now, language, everything };
  const found = await clashesWithin(reader, span, looking, { after: now });
  return {
    clashes: found.clashes.map((clash) => ({
      kind: clash.kind,
      from: clash.from,
      until: clash.until,
      events: clash.events,
      text: sayClash(clash, zone, language),
      cures: clash.cures.map((cure) => sayCure(cure, zone, language)),
    })),
    more: found.more,
    leftOut: sayLeftOut(found, span, zone, language),
  };
}
