import { sayMeetingTime } from '../../invitations/letters/time-words.ts';
import { sayWhoseTime } from '../../invitations/letters/zone-words.ts';
import type { Hold } from '../../hold.ts';
import type { Span } from '../../span.ts';
import { atStart, body, type LetterText } from '../../../letters/letter.ts';
import { showsSame } from '../../../people/clock.ts';
import type { Language } from '../../../text/words.ts';
import { sayMoment } from '../../../time/say-date.ts';
import { MINUTE_MS, type Instant, type Zone } from '../../../time/instant.ts';
import type { Tone } from '../../../people/salutation.ts';
import type { Deciding } from '../deciding.ts';
import type { Recipient } from '../mail-act.ts';
import { calendarTime, localOf } from '../times.ts';

const OFFER: LetterText = {
  u: '{Principal} spreekt u graag{length}. Welk moment schikt u?\n\n{times}\n\n{kept}',
  je: '{Principal} spreekt je graag{length}. Welk moment schikt je?\n\n{times}\n\n{kept}',
  en: '{Principal} would be glad to speak with you{length}. {Which} suit you?\n\n{times}\n\n{kept}',
};

const OFFER_AGAIN: LetterText = {
  u: 'Dank voor uw antwoord; jammer dat het dan niet lukt. Schikt een van deze momenten u wel?\n\n{times}\n\n{kept}',
  je: 'Dank voor je antwoord; jammer dat het dan niet lukt. Schikt een van deze momenten je wel?\n\n{times}\n\n{kept}',
  en: 'Thank you for your answer; I am sorry those times do not suit. Would one of these?\n\n{times}\n\n{kept}',
};

const OFFER_INSTEAD: LetterText = {
  u: 'Dank voor uw antwoord. Op {wanted} kan {principal} helaas niet. Schikt een van deze momenten u?\n\n{times}\n\n{kept}',
  je: 'Dank voor je antwoord. Op {wanted} kan {principal} helaas niet. Schikt een van deze momenten je?\n\n{times}\n\n{kept}',
  en: 'Thank you for your answer. On {wanted}, I am sorry to say, {principal} is not free. Would one of these suit?\n\n{times}\n\n{kept}',
};

/** What an offer promises. */
const KEPT: LetterText = {
  u: 'Wij houden {these} voor u vrij tot {until}; één regel antwoord is genoeg.',
  je: 'Wij houden {these} voor je vrij tot {until}; één regel antwoord is genoeg.',
  en: 'I am holding {these} for you until {until}; one line in reply will do.',
};

/** And where the same hour may be offered to several people: then it is nobody's before he answers. */
const WHO_IS_FIRST: LetterText = {
  u: 'Mogelijk leggen wij dit ook een ander voor; wie het eerst antwoordt, gaat voor. Wij horen het graag vóór {until}; één regel antwoord is genoeg.',
  je: 'Mogelijk leggen wij dit ook een ander voor; wie het eerst antwoordt, gaat voor. Wij horen het graag vóór {until}; één regel antwoord is genoeg.',
  en: 'We may offer this to somebody else as well; whoever answers first has the choice. I should be glad to hear from you before {until}; one line in reply will do.',
};

const RELEASED: LetterText = {
  u: 'Tot {until} hielden wij voor u vrij:\n\n{times}\n\nOmdat wij nog niets van u hoorden, {are} nu weer vrijgegeven. Wilt u de afspraak nog wel, dan zoek ik graag opnieuw met u; één regel antwoord is genoeg.',
  je: 'Tot {until} hielden wij voor je vrij:\n\n{times}\n\nOmdat wij nog niets van je hoorden, {are} nu weer vrijgegeven. Wil je de afspraak nog wel, dan zoek ik graag opnieuw met je; één regel antwoord is genoeg.',
  en: 'Until {until} we were holding for you:\n\n{times}\n\nAs we had not heard from you, {are} now been released. If you would still like to meet, I shall gladly look again with you; one line in reply will do.',
};

const WITHDRAWN: LetterText = {
  u: 'Wij hielden voor u vrij:\n\n{times}\n\nTot mijn spijt kan dat niet langer. Zoekt u een ander moment, dan denk ik graag mee; één regel antwoord is genoeg.',
  je: 'Wij hielden voor je vrij:\n\n{times}\n\nTot mijn spijt kan dat niet langer. Zoek je een ander moment, dan denk ik graag mee; één regel antwoord is genoeg.',
  en: 'We were holding for you:\n\n{times}\n\nI am sorry that this is no longer possible. If you would like another time, I shall gladly help; one line in reply will do.',
};

/** Nobody was promised anything: it stood open for him, and for others. */
const OPEN_NO_LONGER: LetterText = {
  u: 'Tot {until} legden wij u voor:\n\n{times}\n\nOmdat wij nog niets van u hoorden, {are} nu niet langer voor u open. Wilt u de afspraak nog wel, dan zoek ik graag opnieuw met u; één regel antwoord is genoeg.',
  je: 'Tot {until} legden wij je voor:\n\n{times}\n\nOmdat wij nog niets van je hoorden, {are} nu niet langer voor je open. Wil je de afspraak nog wel, dan zoek ik graag opnieuw met je; één regel antwoord is genoeg.',
  en: 'Until {until} these were open to you:\n\n{times}\n\nAs we had not heard from you, that has now come to an end. If you would still like to meet, I shall gladly look again with you; one line in reply will do.',
};

const OPEN_WITHDRAWN: LetterText = {
  u: 'Wij legden u voor:\n\n{times}\n\nTot mijn spijt kan dat niet meer. Zoekt u een ander moment, dan denk ik graag mee; één regel antwoord is genoeg.',
  je: 'Wij legden je voor:\n\n{times}\n\nTot mijn spijt kan dat niet meer. Zoek je een ander moment, dan denk ik graag mee; één regel antwoord is genoeg.',
  en: 'We had proposed to you:\n\n{times}\n\nI am sorry that this is no longer possible. If you would like another time, I shall gladly help; one line in reply will do.',
};

const GONE: LetterText = {
  u: 'Dank voor uw bericht. Wat wij u voorlegden, kan helaas niet doorgaan:\n\n{times}\n\nZoekt u een ander moment, dan denk ik graag mee; één regel antwoord is genoeg.',
  je: 'Dank voor je bericht. Wat wij je voorlegden, kan helaas niet doorgaan:\n\n{times}\n\nZoek je een ander moment, dan denk ik graag mee; één regel antwoord is genoeg.',
  en: 'Thank you for your message. I am sorry to say that what we proposed to you is not possible after all:\n\n{times}\n\nIf you would like another time, I shall gladly help; one line in reply will do.',
};

const CONFIRMED: LetterText = {
  u: 'Dank voor uw antwoord. Hierbij bevestig ik uw afspraak met {principal}: {time}.{others} Bent u verhinderd, dan volstaat één regel of een telefoontje.',
  je: 'Dank voor je antwoord. Hierbij bevestig ik je afspraak met {principal}: {time}.{others} Ben je verhinderd, dan volstaat één regel of een telefoontje.',
  en: 'Thank you for your answer. I am glad to confirm your appointment with {principal}: {time}.{others} Should anything prevent you, one line or a telephone call will do.',
};

/** The subject of every letter about offered times. What it is for stands there; under secrecy the subject is neutral anyway. */
export function offerSubject(
  { situation }: Deciding,
  { language }: Tone,
  what: string | null,
): string {
  const about = what === null || situation.profile.secrecy !== 'none' ? '' : `: ${what}`;
  return language === 'nl' ? `Een moment voor onze afspraak${about}` : `A time to meet${about}`;
}

/** Who reads it: in which tone, and on which clock. */
export type LetterReader = Pick<Recipient, 'tone' | 'zone'>;

export type Offered = Pick<Hold, 'from' | 'until' | 'zone' | 'expiresAt' | 'promised'>;

/** Offers a choice of times, or one. */
export function offerLetter(
  deciding: Deciding,
  reader: LetterReader,
  holds: readonly Offered[],
): string {
  return body(OFFER, reader.tone, valuesOf(deciding, reader, holds));
}

/** Offers other times after a refusal; `wanted` is the time he would have had instead, where the principal cannot. */
export function offerAgainLetter(
  deciding: Deciding,
  reader: LetterReader,
  holds: readonly Offered[],
  wanted: Span | null,
): string {
  const { tone } = reader;
  const values = valuesOf(deciding, reader, holds);
  if (wanted === null) return body(OFFER_AGAIN, tone, values);
  const { zone } = deciding.situation.profile;
  const said = sayTime(wanted, zone, reader);
  return body(OFFER_INSTEAD, tone, { ...values, wanted: said });
}

/** Tells that times nobody answered to are free again. */
export function releasedLetter(
  deciding: Deciding,
  reader: LetterReader,
  holds: readonly Offered[],
): string {
  const values = valuesOf(deciding, reader, holds);
  if (isPromised(holds)) return body(RELEASED, reader.tone, values);
  const are = STAND[holds.length === 1 ? 'one' : 'more'];
  return body(OPEN_NO_LONGER, reader.tone, { ...values, are });
}

/** Dutch only; the English says it of all alike. */
const STAND = { one: 'staat dit moment', more: 'staan deze momenten' } as const;

/** Tells that times are no longer held, before they had lapsed. */
export function withdrawnLetter(
  deciding: Deciding,
  reader: LetterReader,
  holds: readonly Offered[],
): string {
  const text = isPromised(holds) ? WITHDRAWN : OPEN_WITHDRAWN;
  return body(text, reader.tone, valuesOf(deciding, reader, holds));
}

/** Tells who wrote about times, whatever he chose of them, that none of them can be. */
export function goneLetter(
  deciding: Deciding,
  reader: LetterReader,
  holds: readonly Offered[],
): string {
  return body(GONE, reader.tone, valuesOf(deciding, reader, holds));
}

function isPromised(holds: readonly Offered[]): boolean {
  return holds.every(({ promised }) => promised);
}

/** Each on a line of its own. */
export function listed(holds: readonly Offered[], reader: LetterReader): string {
  return holds.map((hold) => `– ${sayTime(hold, hold.zone, reader)}`).join('\n');
}

/** Confirms the time that was chosen. `freed`: how many others had been offered, and are free again. */
export function confirmedLetter(
  deciding: Deciding,
  reader: LetterReader,
  chosen: Span & { readonly zone: Zone },
  freed: number,
): string {
  const { tone } = reader;
  const { language } = tone;
  const time = sayTime(chosen, chosen.zone, reader);
  const others = freed === 0 ? '' : FREED[language][freed === 1 ? 'one' : 'more'];
  const principal = deciding.situation.profile.named[language];
  return body(CONFIRMED, tone, { principal, time, others });
}

const FREED = {
  nl: {
    one: ' Het andere moment heb ik weer vrijgegeven.',
    more: ' De andere momenten heb ik weer vrijgegeven.',
  },
  en: {
    one: ' I have released the other time.',
    more: ' I have released the other times.',
  },
} as const;

/** Weekday, date, hours and whose time it is; and beside it what the reader's own clock shows. */
export function sayTime(span: Span, zone: Zone, { tone, zone: readerZone }: LetterReader): string {
  const { from, until } = localOf(span, zone);
  const time = { start: calendarTime(from, zone), end: calendarTime(until, zone) };
  return sayMeetingTime(time, { language: tone.language, zone, readerZone });
}

/** Until when it stands. Who lives on another clock is told whose time it is. */
export function sayUntil(
  at: Instant,
  zone: Zone,
  { tone, zone: readerZone }: LetterReader,
): string {
  const said = sayMoment(at, zone, tone.language);
  const isHere = readerZone === null || showsSame(readerZone, zone, at);
  return isHere || tone.language === 'en' ? said : `${said} ${sayWhoseTime(zone, 'nl')}`;
}

/** What every letter about offered times may say. */
export function valuesOf({ situation }: Deciding, reader: LetterReader, holds: readonly Offered[]) {
  const { tone } = reader;
  const { language } = tone;
  const principal = situation.profile.named[language];
  const [first] = holds;
  const zone = first?.zone ?? situation.profile.zone;
  const until: Instant = first?.expiresAt ?? situation.now;
  const count = NUMBER[language][holds.length === 1 ? 'one' : holds.length === 2 ? 'two' : 'more'];
  const counted = { ...count, until: sayUntil(until, zone, reader) };
  return {
    principal,
    Principal: atStart(principal),
    length: lengthOf(first, language),
    times: listed(holds, reader),
    ...counted,
    kept: body(isPromised(holds) ? KEPT : WHO_IS_FIRST, tone, counted),
  };
}

const NUMBER = {
  nl: {
    one: { these: 'het', are: 'is dit moment', Which: '' },
    two: { these: 'beide', are: 'zijn deze momenten', Which: '' },
    more: { these: 'ze alle', are: 'zijn deze momenten', Which: '' },
  },
  en: {
    one: { these: 'it', are: 'this time has', Which: 'Would this time' },
    two: { these: 'both', are: 'these times have', Which: 'Which of these times would' },
    more: { these: 'all of them', are: 'these times have', Which: 'Which of these times would' },
  },
} as const;

const HOUR = 60;

/** "een uur", "drie kwartier": how long it takes, said once. */
function lengthOf(span: Span | undefined, language: Language): string {
  if (span === undefined) return '';
  return sayLength(Math.round((span.until - span.from) / MINUTE_MS), language);
}

/** ", een uur", " for an hour": how long something takes, after what it is. */
export function sayLength(minutes: number, language: Language): string {
  const said = LENGTHS[language][minutes];
  if (said !== undefined) return language === 'nl' ? `, ${said}` : ` for ${said}`;
  const hours = minutes / HOUR;
  if (language === 'nl') {
    return Number.isInteger(hours) ? `, ${hours} uur` : `, ${minutes} minuten`;
  }
  return Number.isInteger(hours) ? ` for ${hours} hours` : ` for ${minutes} minutes`;
}

const LENGTHS: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  nl: {
    30: 'een half uur',
    45: 'drie kwartier',
    60: 'een uur',
    90: 'anderhalf uur',
    120: 'twee uur',
  },
  en: { 30: 'half an hour', 60: 'an hour', 90: 'an hour and a half', 120: 'two hours' },
};
