import { Resolver } from 'node:dns/promises';

/** One SRV record (RFC 2782). */
export interface ServiceRecord {
  readonly name: string;
  readonly port: number;
  readonly priority: number;
  readonly weight: number;
}

/** What the names of a domain say of its services; a name that is not there gives none. */
export interface ServiceNames {
  srv(name: string): Promise<readonly ServiceRecord[]>;
  txt(name: string): Promise<readonly string[]>;
}

/** A name server that says nothing must not keep a person waiting. */
const SILENCE_MS = 2_500;
/** More servers than these for one service are no choice but a mistake. */
const MOST_SERVERS = 4;
/** A path longer than this is none that a person would be given. */
const PATH_LENGTH = 500;

/** The name servers of this machine. Whatever goes wrong, the answer is that nothing is known. */
export function systemNames(): ServiceNames {
  const resolver = new Resolver({ timeout: SILENCE_MS, tries: 1 });
  return {
    srv: async (name) => resolver.resolveSrv(name).catch(() => []),
    txt: async (name) =>
      (await resolver.resolveTxt(name).catch(() => [])).map((parts) => parts.join('')),
  };
}

/** What a person gave instead of a web address: a mail address, or a bare domain. */
export interface GivenDomain {
  readonly domain: string;
  /** The mail address as a user name; null where only the domain was given. */
  readonly mail: string | null;
}

const LABELS =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** Reads a domain or a mail address; null for whatever else, an address with a path or a port among it. */
export function givenDomain(text: string): GivenDomain | null {
  const [, local, host = ''] = /^(?:([^\s@/:]{1,64})@)?([^\s@/:]+)$/.exec(text.trim()) ?? [];
  const domain = asciiOf(host);
  if (domain === null) return null;
  return { domain, mail: local === undefined ? null : `${local}@${domain}` };
}

/** A domain as it is looked up: without capitals, beyond ASCII as the DNS has it. */
function asciiOf(host: string): string | null {
  if (!URL.canParse(`https://${host}/`)) return null;
  const { hostname } = new URL(`https://${host}/`);
  return LABELS.test(hostname) ? hostname : null;
}

/**
 * Where a domain says that its calendars are, over TLS (RFC 6764, 3 to 6): the best server first, each with the path that is told
 * beside it, else `/.well-known/caldav`. None where it says nothing, and where it says that there is none.
 */
export async function servicesOf(domain: string, names: ServiceNames): Promise<readonly URL[]> {
  const service = `_caldavs._tcp.${domain}`;
  const [records, texts] = await Promise.all([names.srv(service), names.txt(service)]);
  const path = pathIn(texts);
  return records
    .toSorted((one, other) => one.priority - other.priority || other.weight - one.weight)
    .slice(0, MOST_SERVERS)
    .flatMap(({ name, port }) => {
      const host = name.replace(/\.$/, '').toLowerCase();
      // A lone dot says that the service is decidedly not there (RFC 2782).
      if (!LABELS.test(host) || port < 1 || port > 65_535) return [];
      return [new URL(path, `https://${host}:${port}/`)];
    });
}

function pathIn(texts: readonly string[]): string {
  const told = texts
    .map((text) => /^path=(\/.*)$/i.exec(text.trim())?.[1] ?? '')
    .find((path) => path !== '' && path.length <= PATH_LENGTH && !path.startsWith('//'));
  return told ?? '/.well-known/caldav';
}
