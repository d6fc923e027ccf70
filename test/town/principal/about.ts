import { why } from '../../../src/engine/index.ts';
import type { Payload } from '../../../src/core/act.ts';
import { affairOfDraft, arrivedAs } from '../belonging.ts';
import { beganWith, type OfOffice } from '../office/began-with.ts';
import type { Principal } from '../office/principals.ts';
import type { Request } from '../requests/request.ts';
import type { Town } from '../town.ts';

/** What something that is shown can be known by. */
export interface ShownThing {
  readonly arrival?: string;
  readonly decision?: string;
  readonly counterpart?: string;
  readonly payload?: Payload;
}

/** Which request something that a principal sees is about; null for none. */
export async function requestOf(
  town: Town,
  principal: Principal,
  thing: ShownThing,
  text: string,
): Promise<Request | null> {
  const id = thing.arrival ?? thing.decision;
  const direct = thing.arrival === undefined ? undefined : town.arrivals.get(thing.arrival);
  if (direct !== undefined) return town.request(direct.request);
  const owner = town.office.owner(principal.id);
  const began = id === undefined ? null : await beganWith(owner.store.read, beginning(thing, id));
  const booked = began === null ? undefined : arrivedAs(town, principal, began);
  if (booked !== undefined) return town.request(booked.request);
  const viewing = { language: principal.language, everything: true } as const;
  const explained = id === undefined ? null : await why(owner, id, viewing);
  const origin = explained?.arrival?.origin;
  const known = town.arrivals.get(`${principal.id}/${origin}`);
  if (known !== undefined) return town.request(known.request);
  const mail = thing.payload?.type === 'mail' ? thing.payload.mail : null;
  if (mail !== null) {
    const to = mail.to[0]?.address.toLowerCase();
    const person = town.people.find(
      ({ address, otherAddress }) => address === to || otherAddress === to,
    );
    const { inReplyTo, references } = mail;
    const affair =
      person === undefined
        ? null
        : affairOfDraft(town, principal, person, { inReplyTo, references, event: null });
    if (affair !== null) return town.request(affair.request);
  }
  return requestSpokenOf(town, principal, `${thing.counterpart ?? ''} ${text}`);
}

function beginning({ arrival }: ShownThing, id: string): OfOffice {
  return arrival === undefined ? { decision: id } : { arrival: id };
}

/** By the name in it, and what it is about where it says so: else the latest of whoever is named. */
export function requestSpokenOf(town: Town, principal: Principal, text: string): Request | null {
  const theirs = town.requests.filter((one) => one.principal === principal && one.at <= town.now);
  const naming = (
    of: (name: {
      readonly name: string;
      readonly surname: string;
      readonly address: string;
    }) => boolean,
  ) => theirs.findLast(({ affairs }) => affairs.some(({ person }) => of(person)));
  const spoken = theirs.findLast(
    ({ topic, affairs }) =>
      topic !== '' &&
      text.includes(topic) &&
      affairs.some(({ person: { name } }) => text.includes(name)),
  );
  // Who names several speaks of what they are asked to together.
  const together = theirs
    .filter(({ affairs }) => affairs.every(({ person: { name } }) => text.includes(name)))
    .reduce<Request | null>(
      (most, one) => (most === null || one.affairs.length >= most.affairs.length ? one : most),
      null,
    );
  return (
    spoken ??
    together ??
    naming(({ name, address }) => text.includes(name) || text.includes(address)) ??
    naming(({ surname }) => text.toLowerCase().includes(surname.toLowerCase())) ??
    null
  );
}
