import type { ShelfCalendar } from '../../../core/ports/calendar-shelf.ts';
import { multistatus, type DavAnswer } from '../answer.ts';
import { readPropfind } from '../asked.ts';
import { readXmlBody } from '../body.ts';
import { MAX_SMALL_XML_BYTES } from '../limits.ts';
import { CALENDAR } from '../properties/calendar.ts';
import { objectTable } from '../properties/object.ts';
import { PLACE } from '../properties/place.ts';
import { plan, response, type Asked } from '../properties/plan.ts';
import type { Place } from '../properties/things.ts';
import { DavRefusal } from '../refusal.ts';
import { hrefOf, segment, type CalendarTarget, type ObjectTarget } from '../target.ts';
import { calendarOf, depthOf, isBrief, type Visit } from '../visit.ts';

/** PROPFIND (RFC 4918, 9.1), one level at a time. */
export async function propfind(visit: Visit): Promise<DavAnswer> {
  const depth = depthOf(visit.request);
  if (depth === 'infinity') throw new DavRefusal('dav-depth-infinite');
  const asked = readPropfind(await readXmlBody(visit.request, MAX_SMALL_XML_BYTES));
  const look: Look = { visit, asked, brief: isBrief(visit.request), below: depth === '1' };
  const { target } = visit;
  if (target.kind === 'object') return multistatus([await oneObject(look, target)]);
  if (target.kind === 'calendar') return calendarAndObjects(look, target);
  return multistatus(await places(look, target));
}

interface Look {
  readonly visit: Visit;
  readonly asked: Asked;
  readonly brief: boolean;
  /** Depth 1: what stands in it as well. */
  readonly below: boolean;
}

async function places(look: Look, target: Place['target']): Promise<readonly string[]> {
  const { visit, asked, brief, below } = look;
  const { grant } = visit;
  const { owner } = grant;
  const write = plan(PLACE, asked, brief);
  const inside: readonly Place['target'][] = {
    root: [{ kind: 'principals' } as const, { kind: 'homes' } as const],
    principals: [{ kind: 'principal', owner } as const],
    homes: [{ kind: 'home', owner } as const],
    principal: [],
    home: [],
  }[target.kind];
  const shown = [target, ...(below ? inside : [])].map((one) =>
    response(hrefOf(one), write({ target: one, grant })),
  );
  if (target.kind !== 'home' || !below) return shown;
  return [...shown, ...calendars(look, await grant.shelf.calendars())];
}

function calendars(
  { visit: { grant }, asked, brief }: Look,
  all: readonly ShelfCalendar[],
): readonly string[] {
  const write = plan(CALENDAR, asked, brief);
  return all.map((calendar) => {
    const { name } = calendar;
    const target = { kind: 'calendar', owner: grant.owner, calendar: name, shown: name } as const;
    return response(hrefOf(target), write({ target, grant, calendar }));
  });
}

async function calendarAndObjects(look: Look, target: CalendarTarget): Promise<DavAnswer> {
  const { visit, asked, brief, below } = look;
  const { grant } = visit;
  const calendar = await calendarOf(visit, target.calendar);
  const own = response(hrefOf(target), plan(CALENDAR, asked, brief)({ target, grant, calendar }));
  if (!below) return multistatus([own]);
  const entries = await grant.shelf.entries(target.calendar);
  const write = plan(objectTable(null), asked, brief);
  const mayWrite = grant.mayWrite && !calendar.readOnly;
  const base = hrefOf(target);
  return multistatus(
    (function* () {
      yield own;
      for (const entry of entries) {
        const thing = { grant, entry, text: null, mayWrite };
        yield response(base + segment(entry.name), write(thing));
      }
    })(),
  );
}

async function oneObject(look: Look, target: ObjectTarget): Promise<string> {
  const { visit, asked, brief } = look;
  const { grant } = visit;
  const { readOnly } = await calendarOf(visit, target.calendar);
  const [found] = await grant.shelf.read(target.calendar, [target.name]);
  if (found === undefined || found === null) throw new DavRefusal('dav-nothing-there');
  const entry = { ...found, size: Buffer.byteLength(found.text) };
  const thing = { grant, entry, text: null, mayWrite: grant.mayWrite && !readOnly };
  return response(hrefOf(target), plan(objectTable(null), asked, brief)(thing));
}
