import { multistatus, type DavAnswer } from '../answer.ts';
import { dav } from '../properties/general.ts';
import { statusResponse } from '../properties/plan.ts';
import { pathOf, readTarget, type CalendarTarget } from '../target.ts';
import { calendarOf, type Visit } from '../visit.ts';
import { children } from '../xml/find.ts';
import { escapeXml } from '../xml/names.ts';
import type { XmlElement } from '../xml/read.ts';
import { entryOf, inBatches, writingOf } from './writing.ts';

/** The calendar-multiget report (RFC 4791, 7.9). Each is named in the answer as it was in the question. */
export async function calendarMultiget(
  visit: Visit<CalendarTarget>,
  root: XmlElement,
): Promise<DavAnswer> {
  const { readOnly } = await calendarOf(visit, visit.target.calendar);
  const writing = writingOf(visit, root, visit.grant.mayWrite && !readOnly);
  const hrefs = [...new Set(children(root, dav('href')).map(({ text }) => text.trim()))];
  const names = hrefs.map((href) => nameIn(visit, href));
  return multistatus(
    (async function* () {
      let at = 0;
      for await (const [, object] of inBatches(visit, names)) {
        const href = escapeXml(hrefs[at] ?? '');
        at += 1;
        if (object === null) yield statusResponse(href, '404 Not Found');
        else yield writing.write(entryOf(object), object.text, href);
      }
    })(),
  );
}

/** The name of an object of this calendar; for anything else a name that nothing has. */
function nameIn({ target }: Visit<CalendarTarget>, href: string): string {
  const named = readTarget(pathOf(href));
  const here =
    named?.kind === 'object' && named.owner === target.owner && named.calendar === target.calendar;
  return here ? named.name : '';
}
