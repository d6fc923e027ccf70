import type { Span } from '../../core/diary/span.ts';
import type { Language } from '../../core/text/words.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from './docket.ts';

/** Something that will go wrong, in words. */
export interface SeenClash extends Span {
  readonly kind: string;
  readonly text: string;
  readonly cures: readonly string[];
  readonly events: readonly { readonly uid: string; readonly recurrenceId: string | null }[];
}

/** What clashes within a stretch, with a cure for each. */
export async function diaryClashes(
  _owner: Owner,
  _span: Span,
  _viewing: Viewing,
  _language: Language,
): Promise<readonly SeenClash[]> {
  return [];
}
