import { answer, type DavAnswer } from '../answer.ts';
import { conditionOf } from './conditions.ts';
import { refusalOf } from './object.ts';
import { DavRefusal } from '../refusal.ts';
import { hrefOf, pathOf, readTarget, type ObjectTarget } from '../target.ts';
import { mustWrite, type Visit } from '../visit.ts';

/**
 * COPY and MOVE of one object (RFC 4918, 9.8 and 9.9). What is moved is put down before it is taken away: an
 * interruption leaves it twice, never lost.
 */
export async function moveObject(visit: Visit<ObjectTarget>): Promise<DavAnswer> {
  const { grant, target, request } = visit;
  const { shelf } = grant;
  mustWrite(visit);
  const to = destinationOf(visit);
  const [found] = await shelf.read(target.calendar, [target.name]);
  if (found === undefined || found === null) throw new DavRefusal('dav-nothing-there');
  const { ifMatch } = await conditionOf(request.headers, async () => found.etag);
  if (ifMatch !== null && ifMatch !== '*' && ifMatch !== found.etag)
    throw new DavRefusal('dav-stale');
  const ifNone = request.headers.get('overwrite')?.trim().toUpperCase() === 'F';
  const moving = request.method === 'MOVE';
  // Within one calendar a UID stands once, so nothing could be put down before it is taken away.
  if (to.calendar === target.calendar) throw new DavRefusal('dav-destination');
  const put = await shelf.put(to.calendar, to.name, found.text, { ifMatch: null, ifNone });
  if (put.result !== 'created' && put.result !== 'changed')
    throw refusalOf(put, to, 'dav-calendar-missing');
  if (moving) {
    const taken = await shelf.remove(target.calendar, target.name, {
      ifMatch: found.etag,
      ifNone: false,
    });
    if (taken.result === 'stale' || taken.result === 'refused')
      throw refusalOf(taken, target, 'dav-stale');
  }
  return answer(put.result === 'created' ? 201 : 204, { Location: hrefOf(to) });
}

function destinationOf({ request, grant }: Visit): ObjectTarget {
  const to = readTarget(pathOf(request.headers.get('destination')?.trim() ?? ''));
  if (to === null || to.kind !== 'object' || to.owner !== grant.owner)
    throw new DavRefusal('dav-destination');
  return to;
}
