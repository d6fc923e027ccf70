import type { Precondition } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import type { Span } from '../../../core/diary/span.ts';
import { inBoth, sentence } from '../../../core/text/words.ts';
import { DAY_MS, MINUTE_MS } from '../../../core/time/instant.ts';
import { offerSubject } from '../../../core/diary/acting/letters/offer-letters.ts';
import { APPOINTMENT, nameOf } from '../../../core/diary/acting/letters/naming.ts';
import { lapse, offerTimes } from '../../../core/diary/acting/offer-times.ts';
import { release, releaseKey } from '../../../core/diary/acting/release.ts';
import { holdsOn } from '../holds/sharing.ts';
import { takenLetter } from '../holds/taken-letter.ts';
import { homeCalendar, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { farAmong } from '../../../core/diary/acting/far-guests.ts';
import { mailTo, recipientAt } from '../../../core/diary/acting/mail-act.ts';
import { findOwnTimes } from '../../../core/diary/acting/own-time.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';

/** Other times are looked for within so many days. */
const AHEAD_DAYS = 28;
/** Offered to each of them in its place. */
const HOW_MANY = 2;

/** Holds of other offers on the same hour. */
export function rivalsOf({ diary }: Deciding, hold: Hold): readonly Hold[] {
  return holdsOn(diary.holds, [hold]).filter(({ offer }) => offer !== hold.offer);
}

/**
 * Whoever was offered the hour as well: once it is booked theirs is let go, and each hears that it is taken, with what is
 * still open to him; where nothing is, with hours that are his own.
 */
export function tellRivals(
  deciding: Deciding,
  rivals: readonly Hold[],
  after: Precondition,
): readonly Decision[] {
  const offers = [...new Set(rivals.map(({ offer }) => offer))].map((offer) => {
    const theirs = rivals.filter((hold) => hold.offer === offer);
    const open = deciding.diary.holds.filter(
      (hold) => hold.offer === offer && hold.state === 'held' && !theirs.includes(hold),
    );
    return { theirs, open };
  });
  const bare = offers.filter(({ open }) => open.length === 0);
  const fresh = freshFor(
    deciding,
    bare.flatMap(({ theirs }) => theirs.slice(0, 1)),
  );
  return offers.flatMap(({ theirs, open }): readonly Decision[] => {
    const [first] = theirs;
    if (first === undefined) return [];
    const reason = sentence('diary.release-rival', { who: nameOf(first) });
    const released = theirs.map((hold) =>
      release(deciding, hold, { state: 'released', reason, preconditions: [after] }),
    );
    const told = { theirs, open, spans: fresh.get(first.offer) ?? [], after };
    return [...released, ...toldTaken(deciding, first, told)];
  });
}

/** What one of them is told. */
interface Taken {
  readonly theirs: readonly Hold[];
  readonly open: readonly Hold[];
  /** Hours of his own, where nothing else is open to him. */
  readonly spans: readonly Span[];
  readonly after: Precondition;
}

function toldTaken(
  deciding: Deciding,
  first: Hold,
  { theirs, open, spans, after }: Taken,
): readonly Decision[] {
  const { profile } = deciding.situation;
  const { name, address, thread, offer } = first;
  const who = nameOf(first);
  // It was offered by telephone: there it is taken back.
  if (address === '' || thread === null) {
    const when = inBoth((language) =>
      theirs.map((hold) => saidSpan(deciding, hold)[language]).join('; '),
    );
    return [note(deciding, sentence('diary.tell-by-telephone', { who, when }))];
  }
  const waits = theirs.map((hold) => ({ kind: 'act-done', key: releaseKey(hold) }) as const);
  const calendar = homeCalendar(deciding.diary);
  if (spans.length > 0 && calendar !== null) {
    return offerTimes(deciding, {
      to: { name, address },
      what: first.what === APPOINTMENT[profile.language] ? null : first.what,
      spans,
      calendar,
      key: `instead:${offer}`,
      promised: true,
      preconditions: [after, ...waits],
      reason: sentence('diary.rival-told-others', { who }),
      letter: (reader, made) => takenLetter(deciding, reader, { taken: theirs, open: [], made }),
    });
  }
  const recipient = recipientAt(deciding, { name, address });
  const { tone } = recipient;
  const letter = mailTo(deciding, recipient, {
    kind: 'meeting.cancel',
    key: `taken:${offer}`,
    subject: offerSubject(deciding, tone, null),
    body: takenLetter(deciding, recipient, { taken: theirs, open, made: [] }),
    reason: sentence(open.length > 0 ? 'diary.rival-told-open' : 'diary.rival-told', { who }),
    preconditions: waits,
  });
  return letter === null ? [note(deciding, sentence('diary.no-account'))] : [letter];
}

/** Hours that nobody else has, dealt out among those who are left without; by their offers. */
function freshFor(deciding: Deciding, left: readonly Hold[]): ReadonlyMap<string, readonly Span[]> {
  const written = left.filter(({ address, thread }) => address !== '' && thread !== null);
  const [first] = written;
  if (first === undefined) return new Map();
  const longest = Math.max(...written.map(({ from, until }) => until - from));
  const found = findOwnTimes(deciding, {
    minutes: Math.round(longest / MINUTE_MS),
    window: { from: lapse(deciding), until: deciding.situation.now + AHEAD_DAYS * DAY_MS },
    max: HOW_MANY * written.length,
    spread: 'days',
    guests: farAmong(deciding, written),
  });
  const inOrder = [...found.offers].sort((a, b) => a.from - b.from);
  return new Map(
    written.map(({ offer, from, until }, place) => [
      offer,
      inOrder
        .filter((_span, index) => index % written.length === place)
        .map((span) => ({ from: span.from, until: span.from + (until - from) })),
    ]),
  );
}
