import type { ProposedAct } from '../../../core/act.ts';
import { bundledActs } from '../../bundles/points.ts';
import { say, type Language } from '../../../core/text/words.ts';
import type { Owner } from '../../owner.ts';
import { allWords } from '../../raise.ts';

/** One deed of a bundle. */
export interface BundledDeed extends Pick<ProposedAct, 'kind' | 'payload'> {
  readonly id: string;
  readonly state: string;
  readonly level: string;
  readonly clause: number | string | null;
  /** What was found about it, in the reader's words. */
  readonly remarks: readonly { readonly weight: string; readonly text: string }[];
}

/** What was proposed on an arrival, in the order in which it would be done. */
export async function deedsOf(
  owner: Owner,
  arrival: string,
  language: Language,
): Promise<readonly BundledDeed[]> {
  const words = allWords(owner);
  return (await bundledActs(owner.store.read, arrival)).map(({ id, act, state, verdict }) => ({
    id,
    kind: act.kind,
    payload: act.payload,
    remarks: act.remarks.map(({ weight, said }) => ({ weight, text: say(words, said, language) })),
    state,
    level: verdict.level,
    clause: verdict.clause,
  }));
}
