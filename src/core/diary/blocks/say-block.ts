import type { Language } from '../../text/words.ts';
import { say, sentence } from '../../text/words.ts';
import { sayEstimate, sayPlace } from '../../travel/say.ts';
import type { Estimate } from '../../travel/estimating/estimate.ts';
import { travelWords } from '../../travel/words.ts';
import type { WantedBlock } from './block.ts';

/** What stands in the calendar of a block. */
export interface BlockText {
  /** SUMMARY: `Reistijd naar Utrecht`. Nothing of its parent: it may be seen where the parent may not. */
  readonly summary: string;
  /** DESCRIPTION: the estimate in words; null for a block that is no journey. */
  readonly description: string | null;
}

/** How a block is named in the calendar of its owner. */
export function sayBlock(
  block: WantedBlock,
  estimate: Estimate | null,
  language: Language,
): BlockText {
  const { role, journey } = block;
  const values: Record<string, string> = {};
  if (journey !== null) {
    const other = role === 'travel-back' ? journey.from : journey.to;
    values['place'] = sayPlace(other, language);
    values['from'] = sayPlace(journey.from, language);
  }
  return {
    summary: say(travelWords, sentence(`block-${role}`, values), language),
    description: estimate === null ? null : sayEstimate(estimate, language),
  };
}
