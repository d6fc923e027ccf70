import type { Remark } from '../../../core/act.ts';
import type { Span } from '../../../core/diary/span.ts';
import { sentence } from '../../../core/text/words.ts';
import { warning, type Deciding } from '../making/deciding.ts';
import { saidSpan } from '../making/times.ts';

/** Names at most so many of what stands in the way; the diary shows the rest. */
const MOST_NAMED = 5;

/** What takes the principal's time within a span already. He may want it all the same; he is told. */
export function overlapsOf(
  deciding: Deciding,
  span: Span,
  ignoring: readonly string[],
): { readonly remarks: readonly Remark[]; readonly uids: readonly string[] } {
  const { diary } = deciding;
  const taken = diary.busy.filter(
    ({ from, until, by }) =>
      from < span.until && until > span.from && (by === null || !ignoring.includes(by)),
  );
  const uids = [...new Set(taken.flatMap(({ by }) => by ?? []))];
  const named = taken.slice(0, MOST_NAMED).map((one) => {
    const entry = diary.entries.find(
      ({ occurrence }) => occurrence.uid === one.by && occurrence.startAt === one.from,
    );
    const what = entry?.occurrence.summary ?? '…';
    return one.kind === 'unknown'
      ? warning(sentence('diary.unknown-then'))
      : warning(sentence('diary.overlaps', { what, when: saidSpan(deciding, one) }));
  });
  return { remarks: named, uids: [...uids, ...ignoring] };
}
