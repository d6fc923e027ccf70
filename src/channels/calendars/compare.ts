import type { CalendarBatch, CalendarResource, KnownEtags } from '../../core/ports/calendar.ts';
import type { Cursor } from '../../core/ports/mail.ts';

/** Resources handed over at a time, so that whoever takes them can keep what he has. */
const BATCH = 500;

/** A calendar that is read whole, as it differs from what is known. */
export interface WholeCalendar {
  /** By href. */
  readonly resources: ReadonlyMap<string, CalendarResource>;
  readonly troubled: CalendarBatch['troubled'];
  /** Hrefs that may be there still although they could not be read: they are not gone. */
  readonly unread?: ReadonlySet<string>;
}

/** The difference in batches; until the last one the cursor stays where it was. */
export function* differences(
  { resources, troubled, unread }: WholeCalendar,
  since: { readonly cursor: Cursor; readonly known: KnownEtags },
  end: Cursor,
): Generator<CalendarBatch> {
  const { known, cursor } = since;
  const changed = [...resources.values()].filter(({ href, etag }) => known.get(href) !== etag);
  const gone = [...known.keys()].filter((href) => !resources.has(href) && !unread?.has(href));
  const count = Math.max(1, Math.ceil(changed.length / BATCH));
  for (let at = 0; at < count; at += 1) {
    const last = at === count - 1;
    yield {
      changed: changed.slice(at * BATCH, (at + 1) * BATCH),
      gone: at === 0 ? gone : [],
      troubled: at === 0 ? troubled : [],
      cursor: last ? end : cursor,
      last,
    };
  }
}

/** Nothing changed. */
export function unchanged(cursor: Cursor): CalendarBatch {
  return { changed: [], gone: [], troubled: [], cursor, last: true };
}
