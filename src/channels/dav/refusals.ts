/** Why a server will not have a resource; each has a sentence in the words of its dialect. */
export const REFUSALS = [
  'no-uid-conflict',
  'valid-calendar-data',
  'supported-calendar-component',
  'max-resource-size',
  'quota-not-exceeded',
  'read-only',
  'calendar-gone',
  'scheduling',
  'version-not-comparable',
  'server-refuses',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** Names of preconditions (RFC 4791 5.3.2.1, RFC 6352 6.3.2.1, RFC 4331 2, RFC 3744 7.1, RFC 6638 3.2.4) that mean the same to a person. */
const BY_PRECONDITION: Readonly<Record<string, Refusal>> = {
  'no-uid-conflict': 'no-uid-conflict',
  'valid-calendar-data': 'valid-calendar-data',
  'valid-address-data': 'valid-calendar-data',
  'supported-address-data': 'valid-calendar-data',
  'valid-calendar-object-resource': 'valid-calendar-data',
  'supported-calendar-data': 'valid-calendar-data',
  'min-date-time': 'valid-calendar-data',
  'max-date-time': 'valid-calendar-data',
  'max-instances': 'valid-calendar-data',
  'max-attendees-per-instance': 'valid-calendar-data',
  'supported-calendar-component': 'supported-calendar-component',
  'max-resource-size': 'max-resource-size',
  'quota-not-exceeded': 'quota-not-exceeded',
  'sufficient-disk-space': 'quota-not-exceeded',
  'need-privileges': 'read-only',
  'unique-scheduling-object-resource': 'no-uid-conflict',
  'same-organizer-in-all-components': 'scheduling',
  'allowed-organizer-scheduling-object-change': 'scheduling',
  'allowed-attendee-scheduling-object-change': 'scheduling',
};

const BY_STATUS: Readonly<Record<number, Refusal>> = {
  400: 'valid-calendar-data',
  403: 'read-only',
  405: 'read-only',
  // RFC 4918, 9.7.1: the collection it should stand in is not there.
  409: 'calendar-gone',
  413: 'max-resource-size',
  415: 'valid-calendar-data',
  422: 'valid-calendar-data',
  507: 'quota-not-exceeded',
};

/** What a refusal means, by its preconditions first. */
export function refusalOf(status: number, errors: readonly string[]): Refusal {
  const named = errors.map((name) => BY_PRECONDITION[name.replace(/^\{.*\}/, '')]);
  const known = named.find((each) => each !== undefined);
  // A precondition we do not know says more than the status, only not to us.
  return known ?? (errors.length > 0 ? 'server-refuses' : BY_STATUS[status]) ?? 'server-refuses';
}
