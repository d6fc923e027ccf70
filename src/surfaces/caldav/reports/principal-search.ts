import { multistatus, xmlAnswer, type DavAnswer } from '../answer.ts';
import { readAsked } from '../asked.ts';
import { caldav, calendarServer, dav } from '../properties/general.ts';
import { PLACE } from '../properties/place.ts';
import { plan, response } from '../properties/plan.ts';
import { hrefOf } from '../target.ts';
import { isBrief, type Visit } from '../visit.ts';
import { child, children } from '../xml/find.ts';
import type { XmlName } from '../xml/names.ts';
import type { XmlElement } from '../xml/read.ts';

/** What a principal can be looked for by. */
const SEARCHABLE: readonly XmlName[] = [
  dav('displayname'),
  caldav('calendar-user-address-set'),
  calendarServer('email-address-set'),
];

/** principal-property-search (RFC 3744, 9.4). Whoever asks finds himself: others are none of his business. */
export function searchPrincipals(visit: Visit, root: XmlElement): DavAnswer {
  const { grant, request } = visit;
  const searches = children(root, dav('property-search'));
  const texts = [grant.title, ...grant.addresses.flatMap((one) => [one, `mailto:${one}`])];
  const found = (search: XmlElement): boolean => {
    const wanted = child(search, dav('match'))?.text.trim().toLowerCase() ?? '';
    const named = child(search, dav('prop'))?.inside.map(({ name }) => name) ?? [];
    const searchable = named.length > 0 && named.every((name) => SEARCHABLE.includes(name));
    return searchable && texts.some((text) => text.toLowerCase().includes(wanted));
  };
  const isThere =
    root.attributes.get('test') === 'anyof' ? searches.some(found) : searches.every(found);
  if (searches.length === 0 || !isThere) return multistatus([]);
  const target = { kind: 'principal', owner: grant.owner } as const;
  const write = plan(PLACE, readAsked(root), isBrief(request));
  return multistatus([response(hrefOf(target), write({ target, grant }))]);
}

/** principal-search-property-set (RFC 3744, 9.5). */
export function searchableProperties(): DavAnswer {
  const inside = ['<D:displayname/>', '<C:calendar-user-address-set/>', '<CS:email-address-set/>']
    .map(
      (property) =>
        `<D:principal-search-property><D:prop>${property}</D:prop></D:principal-search-property>`,
    )
    .join('');
  return xmlAnswer(200, 'D:principal-search-property-set', inside);
}
