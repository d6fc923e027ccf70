import { domainOf, sameAddress } from '../conduct/look.ts';
import type { Person } from '../records/person.ts';
import type { StandIn } from './plan.ts';

/** Houses in which anybody may have an address: there a domain says nothing of who belongs together. */
const ANYBODYS =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|aol|gmx|proton|protonmail|ziggo|kpnmail|kpnplanet|planet|xs4all|hetnet|home|upcmail|tele2|casema|quicknet|solcon|telfort|telenet|skynet|t-online|web|mail)\.(?:com|net|nl|be|de|me|org|uk|co\.uk|fr)$/i;

/**
 * Whom somebody's automatic answer names, as far as it can be believed: an address in his own house, or somebody on
 * record who works where he does. Anybody can put a stranger's address into a notice; what is asked of the one must not be
 * led to another by that.
 */
export function believedStandIn(
  named: string | null,
  away: { readonly address: string; readonly organisation: string | null },
  people: readonly Person[],
): StandIn | null {
  const words = named?.trim() ?? '';
  if (words === '') return null;
  if (words.includes('@')) return atAddress(words, away, people);
  const theirs = people.filter(
    (person) =>
      sameName(person.name, words) &&
      person.addresses.some((one) => isOfHouse(one, away.address) || isColleague(person, away)),
  );
  const [one, ...more] = theirs;
  const address = one?.addresses[0];
  // Of two who may be meant neither is written to.
  if (one === undefined || address === undefined || more.length > 0) return null;
  return { name: one.name, address };
}

function atAddress(
  address: string,
  away: { readonly address: string; readonly organisation: string | null },
  people: readonly Person[],
): StandIn | null {
  if (sameAddress(address, away.address)) return null;
  const known = people.find((person) => person.addresses.some((one) => sameAddress(one, address)));
  const belongs =
    isOfHouse(address, away.address) || (known !== undefined && isColleague(known, away));
  return belongs ? { name: known?.name ?? '', address: address.toLowerCase() } : null;
}

function isOfHouse(address: string, other: string): boolean {
  const domain = domainOf(address);
  return domain !== '' && domain === domainOf(other) && !ANYBODYS.test(domain);
}

function isColleague(person: Person, away: { readonly organisation: string | null }): boolean {
  return away.organisation !== null && person.organisation === away.organisation;
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0;
}
