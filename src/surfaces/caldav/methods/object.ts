import type { ShelfWrite } from '../../../core/ports/calendar-shelf.ts';
import { answer, type DavAnswer } from '../answer.ts';
import { readBody } from '../body.ts';
import { conditionOf, etagsOf } from './conditions.ts';
import { MAX_RESOURCE_BYTES } from '../limits.ts';
import { contentType } from '../properties/object.ts';
import { DavRefusal, type RefusalCode } from '../refusal.ts';
import { hrefOf, type ObjectTarget } from '../target.ts';
import { mustWrite, readOnly, type Visit } from '../visit.ts';

/** GET and HEAD of an object. */
export async function getObject({
  grant,
  target,
  request,
}: Visit<ObjectTarget>): Promise<DavAnswer> {
  const [found] = await grant.shelf.read(target.calendar, [target.name]);
  if (found === undefined || found === null) throw new DavRefusal('dav-nothing-there');
  const ETag = `"${found.etag}"`;
  const known = etagsOf(request.headers.get('if-none-match') ?? '');
  if (known.includes('*') || known.includes(found.etag)) return answer(304, { ETag });
  const headers = { ETag, 'Content-Type': contentType(found.component) };
  if (request.method !== 'HEAD') return answer(200, headers, found.text);
  return answer(200, { ...headers, 'Content-Length': String(Buffer.byteLength(found.text)) });
}

/** PUT (RFC 4791, 5.3.2). */
export async function putObject(visit: Visit<ObjectTarget>): Promise<DavAnswer> {
  const { grant, target, request } = visit;
  mustWrite(visit);
  mustBeCalendar(request.headers.get('content-type'));
  // Half a text would stand there as a whole one (RFC 9110, 14.5).
  if (request.headers.has('content-range')) throw new DavRefusal('dav-calendar-data');
  const condition = await conditionOf(request.headers, () => etagOf(visit));
  const codes = { tooLarge: 'dav-object-too-large', notText: 'dav-calendar-data' } as const;
  const { text, marked } = await readBody(request, MAX_RESOURCE_BYTES, codes);
  const written = await grant.shelf.put(target.calendar, target.name, text, condition);
  if (written.result === 'created' || written.result === 'changed') {
    // The ETag says that the text stands there as it was sent, to the byte (RFC 4791, 5.3.4).
    const ETag = written.etag === null || marked ? null : `"${written.etag}"`;
    return answer(written.result === 'created' ? 201 : 204, ETag === null ? {} : { ETag });
  }
  throw refusalOf(
    written,
    target,
    condition.ifMatch === null ? 'dav-calendar-missing' : 'dav-stale',
  );
}

/** DELETE of an object. */
export async function deleteObject(visit: Visit<ObjectTarget>): Promise<DavAnswer> {
  const { grant, target, request } = visit;
  mustWrite(visit);
  const condition = await conditionOf(request.headers, () => etagOf(visit));
  const written = await grant.shelf.remove(target.calendar, target.name, condition);
  if (written.result === 'removed') return answer(204);
  throw refusalOf(written, target, 'dav-nothing-there');
}

async function etagOf({ grant, target }: Visit<ObjectTarget>): Promise<string | null> {
  const [found] = await grant.shelf.read(target.calendar, [target.name]);
  return found?.etag ?? null;
}

/** Nobody's program says something else than it sends; what says nothing is looked at. */
function mustBeCalendar(type: string | null): void {
  const media = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (media !== '' && media !== 'text/calendar' && media !== 'application/octet-stream')
    throw new DavRefusal('dav-media-type');
}

const REASONS = {
  'valid-calendar-data': 'dav-calendar-data',
  'valid-calendar-object-resource': 'dav-calendar-object',
  'supported-calendar-component': 'dav-component',
  'no-uid-conflict': 'dav-uid-taken',
  'max-resource-size': 'dav-object-too-large',
  'read-only': 'dav-read-only',
} as const satisfies Record<Extract<ShelfWrite, { result: 'refused' }>['why'], RefusalCode>;

/** Why something was not written. */
export function refusalOf(
  written: ShelfWrite,
  target: ObjectTarget,
  whenMissing: RefusalCode,
): DavRefusal {
  if (written.result === 'stale') return new DavRefusal('dav-stale');
  if (written.result !== 'refused') return new DavRefusal(whenMissing);
  if (written.why === 'read-only') return readOnly();
  const { name } = written;
  const inside = name === undefined ? '' : `<D:href>${hrefOf({ ...target, name })}</D:href>`;
  return new DavRefusal(REASONS[written.why], { inside });
}
