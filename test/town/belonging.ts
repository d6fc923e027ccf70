import type { Letter } from './mail/read-letter.ts';
import { beganWith, type Began } from './office/began-with.ts';
import type { Principal } from './office/principals.ts';
import type { Person } from './people/person.ts';
import type { Affair } from './requests/request.ts';
import type { Town } from './town.ts';

type Marks = Pick<Letter, 'inReplyTo' | 'references' | 'event'> & Partial<Pick<Letter, 'times'>>;

/**
 * What a letter of a principal to somebody belongs to: by its thread or its event, as he would see it; where it carries
 * neither, by what it was written for. Null for something else.
 */
export async function affairOf(
  town: Town,
  principal: Principal,
  person: Person,
  letter: Letter,
): Promise<Affair | null> {
  const theirs = affairsWith(town, principal, person);
  const known = byMarks(theirs, letter);
  if (known !== null) return known;
  const { read } = town.office.owner(principal.id).store;
  const began = await beganWith(read, { messageId: letter.messageId });
  const request = began === null ? undefined : arrivedAs(town, principal, began)?.request;
  const booked = theirs.findLast((affair) => affair.request === request);
  const unwritten = theirs.findLast((affair) => affair.letters.length === 0);
  return booked ?? unwritten ?? theirs.at(-1) ?? null;
}

/** The same for a letter that has not left. */
export function affairOfDraft(
  town: Town,
  principal: Principal,
  person: Person,
  draft: Marks,
): Affair | null {
  const theirs = affairsWith(town, principal, person);
  const unwritten = theirs.findLast((affair) => affair.letters.length === 0);
  return byMarks(theirs, draft) ?? unwritten ?? theirs.at(-1) ?? null;
}

/** The affair that a mail or an order of the town was about. */
export function arrivedAs(
  town: Town,
  principal: Principal,
  { arrival, origin }: Began,
): Affair | undefined {
  return town.arrivals.get(arrival) ?? town.arrivals.get(`${principal.id}/${origin}`);
}

function affairsWith(town: Town, principal: Principal, person: Person): readonly Affair[] {
  return town.requests
    .filter((one) => one.principal === principal && one.at <= town.now)
    .flatMap((one) => one.affairs.filter((affair) => affair.person === person));
}

function byMarks(theirs: readonly Affair[], { inReplyTo, references, event, times = [] }: Marks) {
  const named = [inReplyTo, ...references].filter((id) => id !== null);
  const byThread = theirs.findLast((affair) => named.some((id) => affair.thread.has(id)));
  if (byThread !== undefined) return byThread;
  const byEvent = theirs.findLast((affair) =>
    affair.letters.some((letter) => letter.event !== null && letter.event.uid === event?.uid),
  );
  if (byEvent !== undefined) return byEvent;
  // By the hour that stands in his own diary he knows which appointment is meant.
  const byTime = theirs.findLast(({ agreed }) => times.some(({ from }) => from === agreed?.from));
  return byTime ?? null;
}
