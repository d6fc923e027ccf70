import { Trouble } from '../../core/errors.ts';
import { CALDAV, DAV, xmlName, type XmlName } from './xml/names.ts';

/** How a request is refused: its status, and the precondition a client looks for (RFC 4918, section 16). */
interface Refusal {
  readonly status: number;
  readonly condition: XmlName | null;
}

const plain = (status: number): Refusal => ({ status, condition: null });
const dav = (status: number, local: string): Refusal => ({
  status,
  condition: xmlName(DAV, local),
});
const caldav = (status: number, local: string): Refusal => ({
  status,
  condition: xmlName(CALDAV, local),
});

/** Every way a request may be refused. The sentences stand in the words beside. */
export const REFUSALS = {
  'dav-login': plain(401),
  'dav-wait': plain(429),
  'dav-path': plain(400),
  'dav-nothing-there': plain(404),
  'dav-method': plain(405),
  'dav-xml': plain(400),
  'dav-body-too-large': plain(413),
  'dav-depth': plain(400),
  'dav-depth-infinite': dav(403, 'propfind-finite-depth'),
  'dav-sync-token': dav(403, 'valid-sync-token'),
  'dav-report': dav(403, 'supported-report'),
  'dav-filter': caldav(403, 'valid-filter'),
  'dav-filter-unsupported': caldav(403, 'supported-filter'),
  'dav-collation': caldav(403, 'supported-collation'),
  'dav-stale': plain(412),
  'dav-media-type': caldav(415, 'supported-calendar-data'),
  'dav-calendar-data': caldav(403, 'valid-calendar-data'),
  'dav-calendar-object': caldav(403, 'valid-calendar-object-resource'),
  'dav-component': caldav(403, 'supported-calendar-component'),
  'dav-uid-taken': caldav(409, 'no-uid-conflict'),
  'dav-object-too-large': caldav(403, 'max-resource-size'),
  'dav-read-only': dav(403, 'need-privileges'),
  'dav-calendar-stays': plain(403),
  'dav-calendar-exists': dav(403, 'resource-must-be-null'),
  'dav-calendar-missing': plain(409),
  'dav-calendar-name': caldav(403, 'calendar-collection-location-ok'),
  'dav-calendars-full': plain(507),
  'dav-destination': plain(403),
  'dav-later': plain(503),
  'dav-broken': plain(500),
} as const satisfies Record<string, Refusal>;

export type RefusalCode = keyof typeof REFUSALS;

/** Trouble with a code of the table; `inside` goes into the precondition's element. */
export class DavRefusal extends Trouble {
  readonly refusal: Refusal;
  readonly inside: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: RefusalCode,
    more: {
      readonly inside?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly values?: Record<string, string>;
    } = {},
  ) {
    super(code, { retry: code === 'dav-later', values: more.values ?? {} });
    this.refusal = REFUSALS[code];
    this.inside = more.inside ?? '';
    this.headers = more.headers ?? {};
  }
}
