import type { Decision } from '../../../core/decision.ts';
import type { ProposedTime } from '../../../core/diary/invitations/answers/times-answer.ts';
import type { Span } from '../../../core/diary/span.ts';
import { sentence } from '../../../core/text/words.ts';
import { nameOf } from '../../../core/diary/acting/letters/naming.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { asFound, isOwnTime } from '../../../core/diary/acting/own-time.ts';
import { instantOf, saidSpan } from '../../../core/diary/acting/times.ts';
import type { Answering } from './answering.ts';
import { booked } from './book.ts';
import { letGo, offerOthers } from './offer-others.ts';

/** What he says instead of a yes. */
export interface Instead {
  readonly proposal: ProposedTime | null;
  /** Every time that was offered is refused. */
  readonly none: boolean;
}

/**
 * He proposes a time himself, or only refuses. A time he names to the hour and at which the principal can is booked; at
 * another, or none, others are offered.
 */
export function otherTime(
  deciding: Deciding,
  answering: Answering,
  { proposal }: Instead,
): readonly Decision[] {
  const [first] = answering.holds;
  if (first === undefined) return [];
  const span = proposal === null ? null : spanNamed(proposal, first);
  if (span === null) return offerOthers(deciding, answering, { wanted: null });
  const ours = answering.is === 'standing' ? answering.holds.map(({ uid }) => uid) : [];
  if (!isOwnTime(deciding, span, ours).free)
    return offerOthers(deciding, answering, { wanted: span });
  const who = nameOf(first);
  const reason = sentence('diary.proposes-instead', { who, when: saidSpan(deciding, span) });
  const { acts, key } = booked(deciding, {
    answering,
    span,
    hold: null,
    reason,
    freed: ours.length,
    preconditions: [asFound(deciding, span, { ignoring: ours })],
    remarks: [],
  });
  if (key === null || answering.is === 'late') return acts;
  const after = { kind: 'act-done', key } as const;
  return [...acts, ...letGo(deciding, answering, [after])];
}

/** The hour he names, for as long as was offered; null where he leaves the hour open. */
function spanNamed({ from, zone }: ProposedTime, like: Span): Span | null {
  if (from === null || !from.includes('T')) return null;
  const at = instantOf(from, zone);
  return { from: at, until: at + (like.until - like.from) };
}
