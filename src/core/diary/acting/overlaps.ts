import type { Remark } from '../../act.ts';
import { isConfidential } from '../confidential.ts';
import type { DiaryEntry } from '../desk-diary.ts';
import { oneTimeOf, UNKNOWN_TIME } from '../own-question.ts';
import type { Span } from '../span.ts';
import { sentence, type Worded } from '../../text/words.ts';
import { warning, type Deciding } from './deciding.ts';
import { instantOf, saidSpan } from './times.ts';

/** Names at most so many of what stands in the way; the diary shows the rest. */
const MOST_NAMED = 5;

/** What takes the principal's time within a span already. */
export interface Overlaps {
  /** One line for each. He may want it all the same; he is told. */
  readonly remarks: readonly Remark[];
  /** What a booking may pass over, since it was seen: only what comes in between stops it. */
  readonly seen: readonly string[];
  /** Whether a calendar could not be read for that time: then nobody can say that he is free. */
  readonly unknown: boolean;
}

export function overlapsOf(deciding: Deciding, span: Span, also: readonly string[]): Overlaps {
  const { busy, span: known } = deciding.diary;
  const ignoring = [...also, ...leaving(deciding)];
  const taken = busy.filter(
    ({ from, until, by }) =>
      from < span.until &&
      until > span.from &&
      (by === null || !(ignoring.includes(by) || ignoring.includes(oneTimeOf(by, from)))),
  );
  const unseen = known === null || span.from < known.from || span.until > known.until;
  const unknown = unseen || taken.some(({ kind }) => kind === 'unknown');
  const named = taken
    .filter(({ kind }) => kind !== 'unknown')
    .slice(0, MOST_NAMED)
    .map((one) => {
      const values = { what: whatTakes(deciding, one), when: saidSpan(deciding, one) };
      return warning(sentence('diary.overlaps', values));
    });
  const remarks = unknown ? [...named, warning(sentence('diary.unknown-then'))] : named;
  const seen = [...new Set([...taken.flatMap(({ by }) => by ?? []), ...ignoring])];
  return { remarks, seen: unknown ? [...seen, UNKNOWN_TIME] : seen, unknown };
}

/** What goes elsewhere in the same breath stands in nobody's way. */
export function leaving({ situation }: Deciding): readonly string[] {
  const { zone } = situation.profile;
  return (situation.order?.arranged ?? []).map(({ event }) =>
    event.recurrenceId === null ? event.uid : oneTimeOf(event.uid, instantOf(event.start, zone)),
  );
}

const PRIVATE = { nl: 'een privéafspraak', en: 'a private appointment' } as const;
const SOMETHING = { nl: 'een afspraak', en: 'an appointment' } as const;

function whatTakes(
  { diary }: Deciding,
  { by, from }: { readonly by: string | null; readonly from: number },
): Worded {
  const entry = diary.entries.find(
    ({ occurrence }) => occurrence.uid === by && occurrence.startAt === from,
  );
  return entry === undefined ? SOMETHING : shownTitle(entry);
}

/** The title of an event as whoever approves may see it: what is private stays so. */
export function shownTitle(entry: DiaryEntry): Worded {
  if (isConfidential(entry)) return PRIVATE;
  return entry.occurrence.summary ?? SOMETHING;
}
