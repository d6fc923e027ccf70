import type { DavAnswer } from '../answer.ts';
import { makeCalendar } from './make-calendar.ts';
import { moveObject } from './move.ts';
import { deleteObject, getObject, putObject } from './object.ts';
import { propfind } from './propfind.ts';
import { proppatch } from './proppatch.ts';
import { DavRefusal } from '../refusal.ts';
import { report } from '../reports/report.ts';
import type { ObjectTarget, Target } from '../target.ts';
import type { Visit } from '../visit.ts';

const EVERYWHERE = ['OPTIONS', 'PROPFIND', 'PROPPATCH', 'REPORT'];
const OBJECT = ['OPTIONS', 'GET', 'HEAD', 'PUT', 'DELETE', 'COPY', 'MOVE', 'PROPFIND', 'PROPPATCH'];

/** What can be done with what a path names. */
export function allowOf(target: Target | null): string {
  if (target?.kind === 'object') return OBJECT.join(', ');
  if (target?.kind === 'calendar') return [...EVERYWHERE, 'MKCALENDAR', 'MKCOL'].join(', ');
  return EVERYWHERE.join(', ');
}

/** Does what one request asks. */
export async function perform(visit: Visit): Promise<DavAnswer> {
  switch (visit.request.method) {
    case 'PROPFIND':
      return propfind(visit);
    case 'PROPPATCH':
      return proppatch(visit);
    case 'REPORT':
      return report(visit);
    case 'MKCALENDAR':
    case 'MKCOL':
      return makeCalendar(visit);
    default:
      return isOnObject(visit) ? withObject(visit) : notHere(visit);
  }
}

function isOnObject(visit: Visit): visit is Visit<ObjectTarget> {
  return visit.target.kind === 'object';
}

async function withObject(visit: Visit<ObjectTarget>): Promise<DavAnswer> {
  switch (visit.request.method) {
    case 'GET':
    case 'HEAD':
      return getObject(visit);
    case 'PUT':
      return putObject(visit);
    case 'DELETE':
      return deleteObject(visit);
    case 'COPY':
    case 'MOVE':
      return moveObject(visit);
    default:
      return notHere(visit);
  }
}

function notHere({ request, target }: Visit): DavAnswer {
  if (request.method === 'DELETE') throw new DavRefusal('dav-calendar-stays');
  const allowed = allowOf(target);
  throw new DavRefusal('dav-method', { headers: { Allow: allowed }, values: { allowed } });
}
