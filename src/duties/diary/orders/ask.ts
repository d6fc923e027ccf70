import type { Note } from '../../../core/decision.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { sayReason } from '../../../core/diary/availability/say-reason.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { AskOrder, FindOrder } from '../../../core/orders/order.ts';
import { sentence, inBoth, wordedIn, type Both, type Sentence } from '../../../core/text/words.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { colleagueOf, sharing } from '../colleagues/desks.ts';
import { farAmong } from '../../../core/diary/acting/far-guests.ts';
import { overlapsOf, shownTitle } from '../../../core/diary/acting/overlaps.ts';
import { findOwnTimes, whyNoTime, windowSpan } from '../../../core/diary/acting/own-time.ts';
import { instantOf, saidLocal, saidSpan } from '../../../core/diary/acting/times.ts';

/** Most events named in one answer; the diary shows them all. */
const MOST_NAMED = 30;
/** Times named when somebody asks when he can. */
const MOST_FOUND = 5;

/** What is on, whether anything is, when somebody comes: told, and nothing changed. */
export function ask(deciding: Deciding, order: AskOrder): Note {
  const span = windowSpan(deciding, order.window);
  const within = onWithin(deciding, order.what === 'met' ? past(deciding, order) : span).filter(
    (entry) => isAbout(entry, order),
  );
  const on =
    order.what === 'next'
      ? within.filter(({ occurrence }) => occurrence.startAt >= span.from)
      : within;
  const shown = on.slice(0, MOST_NAMED).map((entry) => sayEntry(deciding, entry));
  const list = inBoth((language) => shown.map((one) => one[language]).join('\n'));
  if (order.what === 'met') return note(deciding, met(order, on.length === 0 ? null : list));
  if (order.what === 'next') {
    const [first] = on;
    if (first === undefined) return note(deciding, sentence('diary.next-none'));
    return note(deciding, sentence('diary.next', { what: sayEntry(deciding, first) }));
  }
  if (on.length === 0) {
    // What nobody could read is not empty.
    const known = deciding.diary.span;
    const until = Math.min(span.until, known?.until ?? span.from);
    const { unknown } = overlapsOf(deciding, { from: span.from, until }, []);
    return note(deciding, sentence(unknown ? 'diary.nothing-known' : 'diary.nothing-on'));
  }
  const key = order.what === 'list' ? 'diary.is-on' : 'diary.is-taken';
  return note(deciding, sentence(key, { list }));
}

/** Until now, and from the earliest that is known where no time was named. */
function past({ situation, diary }: Deciding, { window }: AskOrder): Span {
  const { now, profile } = situation;
  const from = window?.from ?? null;
  const known = diary.span?.from ?? now;
  return { from: from === null ? known : instantOf(from, profile.zone), until: now };
}

function met({ who }: AskOrder, list: Both | null): Sentence {
  const names = who.map(({ name }) => name).join(', ');
  return list === null
    ? sentence('diary.not-met', { names })
    : sentence('diary.met', { names, list });
}

function onWithin(deciding: Deciding, span: Span): readonly DiaryEntry[] {
  return deciding.diary.entries.filter(
    ({ occurrence }) =>
      occurrence.status !== 'CANCELLED' &&
      occurrence.startAt < span.until &&
      (occurrence.endAt > span.from || occurrence.startAt >= span.from),
  );
}

/** Of somebody, or of an event that was named; otherwise of everything. */
function isAbout({ occurrence, card, traits }: DiaryEntry, { who, events }: AskOrder): boolean {
  if (events.length > 0) return events.some(({ uid }) => uid === occurrence.uid);
  if (who.length === 0) return true;
  const named = [occurrence.summary ?? '', card?.requester ?? '', ...traits.people];
  const text = named.join(' ').toLowerCase();
  return who.some(({ name, address }) => {
    const surname = name.split(' ').at(-1) ?? name;
    return (
      text.includes(surname.toLowerCase()) ||
      (address !== null && text.includes(address.toLowerCase()))
    );
  });
}

/** When and what. Whoever is not the principal hears of what is private only that it is there. */
function sayEntry(deciding: Deciding, entry: DiaryEntry): Both {
  const { occurrence } = entry;
  const { profile, order } = deciding.situation;
  const { zone } = profile;
  const when = occurrence.allDay
    ? saidLocal(deciding, { from: occurrence.start, until: occurrence.end, zone })
    : saidSpan(deciding, { from: occurrence.startAt, until: occurrence.endAt });
  const title = order?.everything === true ? occurrence.summary : shownTitle(entry);
  return inBoth((language) => `${when[language]}: ${wordedIn(title ?? '…', language)}`);
}

/** When the principal can, with why it ranks so; or which rule would have to give way. */
export function find(deciding: Deciding, order: FindOrder): Note {
  const { zone } = deciding.situation.profile;
  const { minutes } = order;
  const window = windowSpan(deciding, order.window);
  const guests = farAmong(deciding, order.with);
  const others = sharing(
    deciding,
    order.with.map(({ address }) => address),
  );
  const asked = { minutes, window, max: MOST_FOUND, spread: 'days', guests, others } as const;
  const found = findOwnTimes(deciding, asked);
  if (found.offers.length === 0) return note(deciding, whyNoTime(deciding, found, minutes));
  const list = inBoth((language) =>
    found.offers
      .map((offer) => {
        const [why] = offer.reasons;
        const said = saidSpan(deciding, offer)[language];
        return why === undefined ? said : `${said} (${sayReason(why, zone, language)})`;
      })
      .join('\n'),
  );
  const shown = order.with.filter(({ address }) => isShared(deciding, address));
  const rest = order.with.filter((one) => !shown.includes(one));
  const names = rest.map(({ name }) => name).join(', ');
  if (shown.length > 0) {
    const together = shown.map(({ name }) => name).join(', ');
    return names === ''
      ? note(deciding, sentence('diary.found-together', { list, names: together }))
      : note(deciding, sentence('diary.found-partly', { list, together, names }));
  }
  return names === ''
    ? note(deciding, sentence('diary.found', { list }))
    : note(deciding, sentence('diary.found-yours', { list, names }));
}

function isShared(deciding: Deciding, address: string | null): boolean {
  return (colleagueOf(deciding, address)?.busy ?? null) !== null;
}
