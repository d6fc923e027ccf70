import type { Stretch } from '../hours.ts';
import type { TownEvent } from '../mail/calendar-text.ts';
import type { Affair, Request } from '../requests/request.ts';

/** How a request ended. */
export type Ending = 'booked' | 'declined' | 'escalated' | 'unended';

/** What became of a request, and why it did not end where it did not. */
export interface Outcome {
  readonly request: Request;
  readonly ending: Ending;
  /** In a few words; the same words for the same cause. */
  readonly cause: string;
  readonly at: number | null;
}

/** What became of a request, seen from the diaries on both sides. */
export function outcomeOf(request: Request, diary: readonly TownEvent[]): Outcome {
  const agreed = request.affairs.flatMap((affair) => bookedWith(affair, diary));
  const [first] = agreed;
  const together = agreed.filter((one) => one.from === first?.from);
  if (first !== undefined && together.length >= request.quorum)
    return {
      request,
      ending: 'booked',
      cause: 'in both diaries at the same moment',
      at: first.from,
    };
  const declined = declinedBy(request);
  if (declined !== null) return { request, ending: 'declined', cause: declined, at: null };
  const { proposedAt } = request.shown;
  const last = Math.max(0, ...request.affairs.map(lastMoved));
  if (proposedAt !== null && proposedAt >= last && !request.shown.refused)
    return { request, ending: 'escalated', cause: 'lies before the principal', at: null };
  return { request, ending: 'unended', cause: causeOf(request, diary), at: null };
}

/** The moment that stands in his diary and in the principal's, with him named there. */
function bookedWith(affair: Affair, diary: readonly TownEvent[]): readonly Stretch[] {
  const theirs = [...affair.person.diary.noted.values()].filter(
    ({ request }) => request === affair.request,
  );
  return theirs.filter((noted) =>
    diary.some(
      (event) =>
        event.status !== 'CANCELLED' &&
        event.from === noted.from &&
        event.until === noted.until &&
        (event.uid === noted.uid || isWith(event, affair)),
    ),
  );
}

export function isWith(event: TownEvent, { person }: Pick<Affair, 'person'>): boolean {
  const addresses = [person.address, person.otherAddress, person.standIn.address];
  const named = [event.organiser, ...event.attendees.map(({ address }) => address)];
  return named.some((one) => addresses.includes(one)) || event.title.includes(person.surname);
}

/** When he, or the office, last moved it. */
function lastMoved(affair: Affair): number {
  return Math.max(affair.said?.at ?? 0, affair.letters.at(-1)?.at ?? 0);
}

function declinedBy({ affairs, shown, quorum, begins }: Request): string | null {
  const out = affairs.filter(
    (affair) =>
      affair.told === 'refused' || affair.told === 'cancelled' || affair.gaveUp || isOver(affair),
  );
  if (out.length > affairs.length - quorum && out.some(({ gaveUp }) => gaveUp))
    return 'the party gave it up';
  if (out.length > affairs.length - quorum) return 'the party was told no';
  if (begins === 'order' && shown.refused) return 'the principal took his order back';
  if (isAtRest(affairs, shown)) return 'the principal let it rest, and the party says no';
  return null;
}

/** The principal ended it by his word, and whoever wrote since says that he cannot: nobody waits for anything any more. */
function isAtRest(affairs: readonly Affair[], { restedAt }: Request['shown']): boolean {
  if (restedAt === null) return false;
  const since = affairs.filter((affair) => lastMoved(affair) > restedAt);
  return (
    since.length > 0 &&
    since.every((affair) => affair.said?.what === 'no' && affair.said.at === lastMoved(affair))
  );
}

/** He was told that the times are free again, and what he has said since is no. */
function isOver({ told, said, letters }: Affair): boolean {
  const last = letters.at(-1)?.at ?? Infinity;
  return told === 'lapsed' && said !== null && said.what === 'no' && said.at > last;
}

function causeOf(request: Request, diary: readonly TownEvent[]): string {
  const { begins, shown, affairs } = request;
  if (begins === 'order' && shown.ordered === false) return 'order not understood';
  if (affairs.some(({ did }) => did.has('note-not-understood')))
    return 'telephone note not understood';
  if (shown.refused) return 'principal declined, the party never heard';
  if (affairs.length > 1) return `several parties: ${stateOf(affairs, diary)}`;
  return stateOf(affairs, diary);
}

function stateOf(affairs: readonly Affair[], diary: readonly TownEvent[]): string {
  const open = affairs.filter((affair) => bookedWith(affair, diary).length === 0);
  const [affair] = open;
  if (affair === undefined) return 'at different moments';
  const { said, asked, letters, agreed, told } = affair;
  if (letters.every(({ kind }) => kind === 'receipt'))
    return letters.length === 0
      ? 'nobody wrote to the party'
      : 'the party heard only that it will hear';
  if (agreed !== null) return 'stands only in the diary of the party';
  if (said !== null && asked !== null && said.at > asked.at) {
    const after = letters.some(({ at }) => at > said.at);
    return after
      ? `answered (${said.what}), written to since, not booked`
      : `answered (${said.what}), nothing since`;
  }
  if (asked === null) return 'the party was never asked for a time';
  if (told === 'lapsed') return 'silent, lapsed, the principal has no proposal';
  return 'silent, nothing since';
}
