import * as mimeFuncs from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';
import type { Mailbox } from '../../core/records/reading.ts';
import { inZone, type Instant, type Zone } from '../../core/time/instant.ts';
import { wireAddress } from './address.ts';

/** RFC 5322, 2.1.1: a line should have no more than 78 characters. */
const LINE_LENGTH = 76;
/** RFC 2047, 2: an encoded word has at most 75 characters, its frame included. */
const ENCODED_WORD = 52;
/** Nobody is called longer; a name of one word cannot be folded and would burst its line. */
const NAME_LIMIT = 200;
/** RFC 5537, 3.4.4 keeps the first and the latest; a thread of years must not outgrow its mails. */
const REFERENCES_KEPT = 20;

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A header whose text is words for people: encoded where needed (RFC 2047) and folded. */
export function textHeader(name: string, text: string): string {
  const line = oneLine(text);
  const unfoldable = /\S{70}/u.test(line);
  const value = unfoldable
    ? mimeFuncs.encodeWord(line, 'Q', ENCODED_WORD)
    : MimeNode.encodeHeaderValue(name, line);
  return fold(name, value);
}

/** A header of addresses; the domains in ASCII, the names encoded. */
export function addressHeader(name: string, mailboxes: readonly Mailbox[]): string {
  const list = mailboxes.map((one) => ({
    name: oneLine(one.name).slice(0, NAME_LIMIT).toWellFormed(),
    address: wireAddress(one.address),
  }));
  return fold(name, MimeNode.encodeHeaderValue(name, list));
}

/** A header of message ids, each on a line of its own where they do not fit; null for none. */
export function idsHeader(name: string, ids: readonly string[]): string | null {
  const good = ids.map((id) => bracketed(id)).filter((id) => id !== null);
  const kept = good.length > REFERENCES_KEPT ? [...good.slice(0, 1), ...good.slice(-19)] : good;
  return kept.length === 0 ? null : fold(name, kept.join(' '));
}

/** A message id in its angle brackets; null for what could not stand in a header as one. */
export function bracketed(id: string): string | null {
  const bare = id.trim().replace(/^<|>$/gu, '');
  return /^[!-;=?-~]{1,900}$/u.test(bare) ? `<${bare}>` : null;
}

/** RFC 5322, 3.3: `Mon, 23 Nov 2026 10:02:00 +0100`. */
export function dateHeader(at: Instant, zone: Zone): string {
  const clock = inZone(at, zone);
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${clock.day} ${MONTHS[clock.month - 1] ?? ''} ${clock.year}`;
  const time = [clock.hour, clock.minute, clock.second].map(two).join(':');
  const offset = clock.offset.replace(':', '').slice(0, 5);
  return `Date: ${DAYS[clock.dayOfWeek - 1] ?? ''}, ${date} ${time} ${offset}`;
}

/** A structured header with one parameter, encoded as RFC 2231 where needed. */
export function fileHeader(name: string, value: string, key: string, file: string): string {
  const built = mimeFuncs.buildHeaderValue({ value, params: { [key]: oneLine(file) } });
  return fold(name, built);
}

/** Line breaks and other controls become a space: text can never begin a header of its own. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

function fold(name: string, value: string): string {
  return mimeFuncs.foldLines(`${name}: ${value}`, LINE_LENGTH);
}
