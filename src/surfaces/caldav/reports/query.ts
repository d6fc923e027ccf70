import type { ShelfEntry, ShelfObject } from '../../../core/ports/calendar-shelf.ts';
import { multistatus, type DavAnswer } from '../answer.ts';
import type { CalendarTarget } from '../target.ts';
import { calendarBlock } from '../text/blocks.ts';
import { calendarOf, type Visit } from '../visit.ts';
import type { XmlElement } from '../xml/read.ts';
import { readFilter } from './filter.ts';
import { matchesCalendar } from './matches.ts';
import { questionOf, type Question } from './question.ts';
import { entryOf, inBatches, writingOf } from './writing.ts';

/** The calendar-query report (RFC 4791, 7.8). */
export async function calendarQuery(
  visit: Visit<CalendarTarget>,
  root: XmlElement,
): Promise<DavAnswer> {
  const question = questionOf(readFilter(root));
  const { readOnly } = await calendarOf(visit, visit.target.calendar);
  const writing = writingOf(visit, root, visit.grant.mayWrite && !readOnly);
  if (question === null) return multistatus([]);
  if (question.rest === null && question.range === null && !writing.texts) {
    const entries = await visit.grant.shelf.entries(visit.target.calendar);
    const asked = entries.filter((entry) => isOfKind(entry, question));
    return multistatus(asked.map((entry) => writing.write(entry, null)));
  }
  return multistatus(
    (async function* () {
      for await (const object of candidates(visit, question)) {
        if (question.rest !== null && !matchesCalendar(calendarBlock(object.text), question.rest))
          continue;
        yield writing.write(entryOf(object), object.text);
      }
    })(),
  );
}

function isOfKind({ component }: ShelfEntry, question: Question): boolean {
  return question.component === null || question.component === component;
}

/** What the shelf finds by kind and time, with its text. */
async function* candidates(
  visit: Visit<CalendarTarget>,
  question: Question,
): AsyncIterable<ShelfObject> {
  const { shelf } = visit.grant;
  const { calendar } = visit.target;
  if (question.component !== null && question.range !== null) {
    yield* await shelf.within(calendar, question.component, question.range);
    return;
  }
  const entries = await shelf.entries(calendar);
  const names = entries.filter((one) => isOfKind(one, question)).map(({ name }) => name);
  for await (const [, object] of inBatches(visit, names)) if (object !== null) yield object;
}
