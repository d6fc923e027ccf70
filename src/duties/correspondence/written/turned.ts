import { findWhen } from '../../../core/time/when/when.ts';
import { dayOf, sayDay } from '../../../core/time/say-date.ts';
import type { Tone } from '../../../core/people/salutation.ts';
import type { Profile } from '../../../core/situation.ts';
import { inZone } from '../../../core/time/instant.ts';
import type { Instant } from '../../../core/time/instant.ts';

/** A clause of the principal's, as it stands in a letter to the one it speaks of. */
export interface Turned {
  readonly words: string;
  /** It speaks in the first person, so that only the principal himself can have written it. */
  readonly first: boolean;
  /** Somebody is spoken of who may be the reader, or may be another. */
  readonly unclear: boolean;
}

const FIRST = {
  nl: /\b(?:ik|mij|me|mijn|mezelf|mijzelf)\b/iu,
  en: /\b(?:I|me|my|mine|myself)\b/u,
} as const;

/** Capitals inside a clause: somebody else is named, so that "hij" may be him. */
const NAMED = /(?:^|\s)\p{Lu}\p{Ll}{2,}/u;

/**
 * "dat hij zijn stukken vrijdag krijgt", told of the reader, is "dat u uw stukken vrijdag 27 november krijgt" to him. Days are
 * written out with their dates, since a letter is read later than it is written.
 */
export function turned(words: string, tone: Tone, profile: Profile, now: Instant): Turned {
  const { language } = tone;
  const first = FIRST[language].test(words);
  const dated = withDates(words, language, profile, now);
  const others = NAMED.test(words.replaceAll(DAYS, ''));
  const spoken = THIRD[language].test(words);
  if (others && spoken) return { words: dated, first, unclear: true };
  const said = language === 'nl' ? dutch(dated, tone.form) : english(dated);
  return { words: said, first, unclear: false };
}

const DAYS =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;

const THIRD = {
  nl: /\b(?:hij|zij|ze|hem|zijn|haar)\b/iu,
  en: /\b(?:he|she|him|his|her|hers)\b/iu,
} as const;

function dutch(words: string, form: 'u' | 'je'): string {
  const [you, your] = form === 'u' ? ['u', 'uw'] : ['je', 'je'];
  return words
    .replace(/\b(?:hij|zij|ze) is\b/giu, `${you} bent`)
    .replace(/\bis (?:hij|zij|ze)\b/giu, `bent ${you}`)
    .replace(/\b(hij|zij|ze)\b(?=.*\bis$)/giu, you)
    .replace(/\b(?:hij|ze)\b/giu, you)
    .replace(/\bzij\b(?! (?:zijn|hebben|komen|gaan))/giu, you)
    .replace(/\bhem\b/giu, you)
    .replace(WHOSE, `${your} `)
    .replace(/\bhaar\b/giu, you)
    .replace(
      new RegExp(`\\b(${you}) (.{0,80})\\bis$`, 'iu'),
      (_all, one: string, rest: string) => `${one} ${rest}bent`,
    );
}

/** "Zijn" is a verb as well, before what it did and where it stands; only before a thing is it whose that is. */
const WHOSE =
  /\b(?:zijn|haar) (?=\p{Ll})(?!(?:en|of|om|in|op|bij|aan|te|niet|er|nog|al|wel|voor|naar|met|van|uit|tot|over|onder|door|als|dan|maar|want|omdat|ook|zo|vrijdag|morgen|daar|hier)\b)(?!(?!bericht|belangen|geld|geduld|verzoeken)(?:ge|be|ver|ont|her|aange|inge|uitge|over)\p{Ll}+(?:d|t|en)\b)/gu;

const MODAL = 'can|could|will|would|shall|should|may|might|must|had|did';

function english(words: string): string {
  return words
    .replace(/\b(?:he|she) is\b/giu, 'you are')
    .replace(/\b(?:he|she) was\b/giu, 'you were')
    .replace(/\b(?:he|she) has\b/giu, 'you have')
    .replace(/\b(?:he|she) does\b/giu, 'you do')
    .replace(new RegExp(`\\b(?:he|she)(?= (?:${MODAL})\\b)`, 'giu'), 'you')
    .replace(
      /\b(?:he|she) (\p{Ll}+?)(ies|(?:ss|sh|ch|x|o)es|s)\b/giu,
      (_all, stem: string, end: string) =>
        `you ${stem}${end === 'ies' ? 'y' : end === 's' ? '' : end.slice(0, -2)}`,
    )
    .replace(/\b(?:he|she)\b/giu, 'you')
    .replace(/\bhim\b/giu, 'you')
    .replace(
      /\b(?:his|her) (?=\p{L})(?!(?:on|in|at|by|to|for|from|with|that|when|if|and|or|this|next|tomorrow|today|back|again|as|about|before|after)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/giu,
      'your ',
    )
    .replace(/\bher\b/giu, 'you');
}

/** "vrijdag", "morgen": with the date they fall on, once. */
function withDates(words: string, language: 'nl' | 'en', { zone }: Profile, now: Instant): string {
  const today = dayOf(now, zone);
  const local = inZone(now, zone).toPlainDateTime().toString({ smallestUnit: 'second' });
  let text = words;
  for (const find of findWhen(words, { now: local, zone, language }).toReversed()) {
    if (find.kind !== 'date' || find.precision !== 'day' || find.from === null) continue;
    if (/\d/.test(find.text)) continue;
    const date = Temporal.PlainDate.from(find.from.slice(0, 10));
    const said = sayDay(date, language, { year: date.year !== today.year });
    const on = find.text.match(/^(?:op|on|aanstaande|komende|next|this|coming)\s+/iu)?.[0] ?? '';
    const isBare = language === 'en' && /^(?:today|tomorrow|the day after)/iu.test(find.text);
    const kept = isBare ? 'on ' : /^(?:op|on)\s/iu.test(on) ? on : '';
    text = `${text.slice(0, find.start)}${kept}${said}${text.slice(find.end)}`;
  }
  return text;
}

/** Whose a thing is, said to him: "zijn benoeming" is "uw benoeming". */
export function yours(what: string, { language, form }: Tone): string {
  if (language === 'en') return what.replace(/^(?:his|her|their)(?=\s)/iu, 'your');
  return what.replace(/^(?:zijn|haar|hun)(?=\s)/iu, form === 'u' ? 'uw' : 'je');
}
