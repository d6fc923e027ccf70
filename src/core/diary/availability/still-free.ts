import { MINUTE_MS } from '../../time/instant.ts';
import type { Span } from '../span.ts';
import type { StillFree } from './asking/answer.ts';
import type { Question } from './asking/question.ts';
import { refusal } from './asking/reason.ts';
import { judge } from './judging/judge.ts';
import { prepare } from './judging/prepare.ts';
import { offerOf } from './search.ts';

/**
 * Whether a time can (still) be booked: the judgement that offering made, on the calendars as they are now. A hold that is
 * being booked, or an event that is being moved, is named in `ignoring`.
 */
export function stillFree(question: Question, { from, until }: Span): StillFree {
  const { minutes } = question;
  // Before anything is laid out over it: a span of a thousand years is no meeting.
  if (!(minutes > 0) || until - from !== minutes * MINUTE_MS)
    return { free: false, why: [refusal('length', { minutes })] };
  const span = { from, until };
  const prepared = prepare(question, span);
  const verdict = judge(prepared, span, 'why');
  return verdict.can
    ? { free: true, offer: offerOf(prepared, span, verdict) }
    : { free: false, why: verdict.why };
}
