import type { ShelfEntry } from '../../../core/ports/calendar-shelf.ts';
import { multistatus, type DavAnswer } from '../answer.ts';
import { dav } from '../properties/general.ts';
import { statusResponse } from '../properties/plan.ts';
import { DavRefusal } from '../refusal.ts';
import { readSyncToken, syncToken } from '../sync-token.ts';
import { hrefOf, segment, type CalendarTarget } from '../target.ts';
import { calendarOf, type Visit } from '../visit.ts';
import { child } from '../xml/find.ts';
import type { XmlElement } from '../xml/read.ts';
import { entryOf, inBatches, writingOf, type Writing } from './writing.ts';

/** What a client that names no limit gets at once: all there is. */
const NO_LIMIT = 1_000_000_000;

/** The sync-collection report (RFC 6578): what changed since a token, cut off where the client wants it. */
export async function syncCollection(
  visit: Visit<CalendarTarget>,
  root: XmlElement,
): Promise<DavAnswer> {
  const { grant, target } = visit;
  const limit = readLimit(root);
  const calendar = await calendarOf(visit, target.calendar);
  const since = readSyncToken(child(root, dav('sync-token'))?.text ?? '', calendar);
  if (since === null) throw new DavRefusal('dav-sync-token');
  const changes = await grant.shelf.since(target.calendar, since, limit);
  if (changes === null) throw new DavRefusal('dav-sync-token');
  const writing = writingOf(visit, root, grant.mayWrite && !calendar.readOnly);
  const base = hrefOf(target);
  const cut = changes.revision < calendar.revision;
  return multistatus(
    (async function* () {
      yield* changed(visit, writing, changes.changed);
      // Who has nothing yet has nothing to take away (RFC 6578, 3.4).
      if (since > 0)
        for (const name of changes.gone)
          yield statusResponse(base + segment(name), '404 Not Found');
      if (cut) yield statusResponse(base, '507 Insufficient Storage', CUT);
      const token = syncToken({ ...calendar, revision: changes.revision });
      yield `<D:sync-token>${token}</D:sync-token>`;
    })(),
  );
}

const CUT = '<D:error><D:number-of-matches-within-limits/></D:error>';

async function* changed(
  visit: Visit<CalendarTarget>,
  writing: Writing,
  entries: readonly ShelfEntry[],
): AsyncIterable<string> {
  if (!writing.texts) {
    for (const entry of entries) yield writing.write(entry, null);
    return;
  }
  const names = entries.map(({ name }) => name);
  // What has gone since is told the next time.
  for await (const [, object] of inBatches(visit, names))
    if (object !== null) yield writing.write(entryOf(object), object.text);
}

/** How many the client takes at once (RFC 5323, 5.17). */
function readLimit(root: XmlElement): number {
  const results = child(child(root, dav('limit')), dav('nresults'))?.text.trim();
  if (results === undefined) return NO_LIMIT;
  if (!/^[1-9]\d{0,8}$/.test(results)) throw new DavRefusal('dav-xml');
  return Number(results);
}
