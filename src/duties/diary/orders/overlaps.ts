import type { Remark } from '../../../core/act.ts';
import { oneTimeOf } from '../../../core/diary/own-question.ts';
import type { Span } from '../../../core/diary/span.ts';
import { sentence } from '../../../core/text/words.ts';
import { warning, type Deciding } from '../making/deciding.ts';
import { instantOf, saidSpan } from '../making/times.ts';

/** Names at most so many of what stands in the way; the diary shows the rest. */
const MOST_NAMED = 5;

/** What takes the principal's time within a span already. He may want it all the same; he is told. */
export function overlapsOf(
  deciding: Deciding,
  span: Span,
  ignoring: readonly string[],
): { readonly remarks: readonly Remark[]; readonly uids: readonly string[] } {
  const { diary } = deciding;
  const leaves = [...ignoring, ...leaving(deciding)];
  const taken = diary.busy.filter(
    ({ from, until, by }) =>
      from < span.until &&
      until > span.from &&
      (by === null || !(leaves.includes(by) || leaves.includes(oneTimeOf(by, from)))),
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
  return { remarks: named, uids: [...uids, ...leaves] };
}

/** What goes elsewhere in the same breath stands in nobody's way. */
export function leaving({ situation }: Deciding): readonly string[] {
  const { zone } = situation.profile;
  return (situation.order?.arranged ?? []).map(({ event }) =>
    event.recurrenceId === null ? event.uid : oneTimeOf(event.uid, instantOf(event.start, zone)),
  );
}
