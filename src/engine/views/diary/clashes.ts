import { sayClash, sayCure } from '../../../core/diary/clashes/say-clash.ts';
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

/** What clashes within a stretch, with a cure for each; of what is over nothing. What the reader may not see is not named. */
export async function diaryClashes(
  owner: Owner,
  span: Span,
  viewing: Viewing,
  language: Language,
): Promise<readonly SeenClash[]> {
  const reader = owner.store.read;
  const profile = await readProfile(reader);
  if (profile === null) return [];
  const now = owner.tools.clock.now();
  const { everything } = viewing;
  const { clashesWithin } = await import('../../diary/loading/clashes.ts');
  const found = await clashesWithin(reader, span, { profile, now, language, everything });
  return found
    .filter(({ until }) => until > now)
    .map(({ kind, from, until, events, reason, cures }) => ({
      kind,
      from,
      until,
      events,
      text: sayClash({ kind, from, until, events, reason, cures }, profile.zone, language),
      cures: cures.map((cure) => sayCure(cure, profile.zone, language)),
    }));
}
