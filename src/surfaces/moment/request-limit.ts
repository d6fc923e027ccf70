import { isIPv6 } from 'node:net';
import { MINUTE_MS, type Instant } from '../../core/time/instant.ts';

/** From one house in a minute: more than a house full of people, less than a machine. */
const MOST_A_MINUTE = 120;
/** Addresses that are counted at most, so that asking from everywhere fills no memory. */
const MOST_COUNTED = 10_000;

/** Counts requests by house, minute by minute. */
export class RequestLimit {
  readonly #now: () => Instant;
  #minute = 0;
  #counts = new Map<string, number>();

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** Whether one more may be answered; asking counts. */
  mayAsk(from: string): boolean {
    const minute = Math.floor(this.#now() / MINUTE_MS);
    if (minute !== this.#minute || this.#counts.size >= MOST_COUNTED) this.#counts = new Map();
    this.#minute = minute;
    const house = houseOf(from);
    const count = (this.#counts.get(house) ?? 0) + 1;
    this.#counts.set(house, count);
    return count <= MOST_A_MINUTE;
  }
}

/**
 * The network that one house has. A house on IPv6 has at least 2^64 addresses, which share their first four groups (RFC 6177,
 * RFC 4291 section 2.5.4); on IPv4, also where it is written as IPv6 (RFC 4291 section 2.5.5.2), it has the address itself.
 */
function houseOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [bare = ''] = address.toLowerCase().split('%');
  const mapped = /^(?:0*:)*:?(?:0+:)*ffff:(?<four>\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.groups?.[
    'four'
  ];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = bare.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  // What ends in dots takes two groups.
  const dotted = (last.at(-1) ?? '').includes('.') ? 1 : 0;
  const left = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length - dotted);
  const groups = [...first, ...Array<string>(left).fill('0'), ...last];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
