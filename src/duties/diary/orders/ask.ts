import type { Note } from '../../../core/decision.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { sayReason, sayRelaxation } from '../../../core/diary/availability/say-reason.ts';
import type { AskOrder, FindOrder, OrderWindow } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Deciding } from '../making/deciding.ts';
import { findOwnTimes } from '../making/own-time.ts';
import { instantOf, saidLocal, saidSpan } from '../making/times.ts';
import { note } from './notes.ts';

/** Most events named in one answer; the diary shows them all. */
const MOST_NAMED = 30;
/** Times named when somebody asks when he can. */
const MOST_FOUND = 5;

/** What is on, whether anything is, when somebody comes: told, and nothing changed. */
export function ask(deciding: Deciding, order: AskOrder): Note {
  const on = onWithin(deciding, order.window).filter((entry) => isAbout(entry, order));
  const said = on.slice(0, MOST_NAMED).map((entry) => sayEntry(deciding, entry));
  const list = said.join('\n');
  if (order.what === 'next') {
    const [first] = on;
    if (first === undefined) return note(deciding, sentence('diary.next-none'));
    return note(deciding, sentence('diary.next', { what: sayEntry(deciding, first) }));
  }
  if (on.length === 0) return note(deciding, sentence('diary.nothing-on'));
  const key = order.what === 'list' ? 'diary.is-on' : 'diary.is-taken';
  return note(deciding, sentence(key, { list }));
}

function onWithin(
  { diary, situation }: Deciding,
  window: OrderWindow | null,
): readonly DiaryEntry[] {
  const span = spanIn(window, situation.now);
  return diary.entries.filter(
    ({ occurrence }) =>
      occurrence.status !== 'CANCELLED' &&
      occurrence.startAt < span.until &&
      (occurrence.endAt > span.from || occurrence.startAt >= span.from),
  );
}

function spanIn(window: OrderWindow | null, now: number): Span {
  return {
    from: window === null || window.from === null ? now : instantOf(window.from, window.zone),
    until:
      window === null || window.until === null ? Infinity : instantOf(window.until, window.zone),
  };
}

/** Of somebody, or of an event that was named; otherwise of everything. */
function isAbout({ occurrence, card }: DiaryEntry, { who, events }: AskOrder): boolean {
  if (events.length > 0) return events.some(({ uid }) => uid === occurrence.uid);
  if (who.length === 0) return true;
  const text = `${occurrence.summary ?? ''} ${card?.requester ?? ''}`.toLowerCase();
  return who.some(({ name, address }) => {
    const surname = name.split(' ').at(-1) ?? name;
    return (
      text.includes(surname.toLowerCase()) ||
      (address !== null && text.includes(address.toLowerCase()))
    );
  });
}

function sayEntry(deciding: Deciding, { occurrence }: DiaryEntry): string {
  const { zone } = deciding.situation.profile;
  const when = occurrence.allDay
    ? saidLocal(deciding, { from: occurrence.start, until: occurrence.end, zone })
    : saidSpan(deciding, { from: occurrence.startAt, until: occurrence.endAt });
  return `${when}: ${occurrence.summary ?? '…'}`;
}

/** When the principal can, with why it ranks so; or which rule would have to give way. */
export function find(deciding: Deciding, order: FindOrder): Note {
  const { language, zone } = deciding.situation.profile;
  const window = spanIn(order.window, deciding.situation.now);
  const answer = findOwnTimes(deciding, {
    minutes: order.minutes,
    window,
    max: MOST_FOUND,
    spread: 'days',
  });
  const minutes = String(order.minutes);
  if (answer.offers.length > 0) {
    const list = answer.offers
      .map((offer) => {
        const [why] = offer.reasons;
        const said = saidSpan(deciding, offer);
        return why === undefined ? said : `${said} (${sayReason(why, zone, language)})`;
      })
      .join('\n');
    const others = order.with.map(({ name }) => name).join(', ');
    return others === ''
      ? note(deciding, sentence('diary.found', { list }))
      : note(deciding, sentence('diary.found-yours', { list, names: others }));
  }
  const best = answer.none?.best ?? null;
  const [gives] = best?.gives ?? [];
  if (best === null || gives === undefined)
    return note(deciding, sentence('diary.no-time', { minutes }));
  return note(
    deciding,
    sentence('diary.no-time-unless', {
      minutes,
      relax: sayRelaxation(best.relax, zone, language),
      when: saidSpan(deciding, gives),
    }),
  );
}
