import { mayFollow } from '../http/may-follow.ts';
import { givenDomain, servicesOf, type ServiceNames } from './service-records.ts';

/** A place to try, and as whom. */
export interface Place {
  readonly url: string;
  readonly user: string;
  /** Its domain named it; the person did not. */
  readonly discovered: boolean;
}

/** Where calendars may be, in the order in which to try; or that it would be somewhere else, where no password goes unasked. */
export type Places =
  | { readonly places: readonly Place[] }
  | { readonly host: string; readonly elsewhere: string };

/**
 * What a person filled in as the address of his calendars. A web address is taken as it stands; of a domain or a mail address it is
 * asked where its calendars are (RFC 6764). Names of the DNS are not signed: a server of another domain has to be named by
 * the person himself (section 8). Without a user the mail address is one, then what stands before its @ (section 6).
 */
export async function placesOf(
  { url, user }: { readonly url: string; readonly user: string },
  names: ServiceNames,
): Promise<Places> {
  const given = givenDomain(url);
  if (given === null) return { places: [{ url, user, discovered: false }] };
  const { domain, mail } = given;
  const own = new URL(`https://${domain}/`);
  const services = await servicesOf(domain, names);
  const near = services.filter((service) => mayFollow(own, service));
  const [far] = services;
  if (near.length === 0 && far !== undefined) return { host: domain, elsewhere: far.host };
  const users = user === '' && mail !== null ? [mail, mail.replace(/@.*$/, '')] : [user];
  const found = near.length === 0 ? [own] : near;
  return {
    places: found.flatMap(({ href }) =>
      users.map((each) => ({ url: href, user: each, discovered: near.length > 0 })),
    ),
  };
}
