import { saySpan } from '../../../core/diary/saying/say-event.ts';
import type { Span } from '../../../core/diary/span.ts';
import { body, type LetterText } from '../../../core/letters/letter.ts';
import type { Profile } from '../../../core/situation.ts';
import type { Language } from '../../../core/text/words.ts';
import { sayMoment } from '../../../core/time/say-date.ts';
import type { Instant, Zone } from '../../../core/time/instant.ts';
import type { Tone } from '../../../core/people/salutation.ts';

/** Times one under the other, each with weekday, date, time and, where it may be another, the zone. */
function listed(spans: readonly Span[], zone: Zone, language: Language): string {
  return spans.map(({ from, until }) => `– ${saySpan(from, until, { zone, language })}`).join('\n');
}

const OFFER: LetterText = {
  u: '{Principal} spreekt u graag{about}{place}. Welk moment schikt u?\n\n{times}\n\nWij houden {these} voor u vrij tot {until}; één regel antwoord is genoeg.',
  je: '{Principal} spreekt je graag{about}{place}. Welk moment schikt je?\n\n{times}\n\nWij houden {these} voor je vrij tot {until}; één regel antwoord is genoeg.',
  en: '{Principal} would be glad to speak with you{about}{place}. Which time would suit you?\n\n{times}\n\nI am holding {these} for you until {until}; one line in reply will do.',
};

const RELEASED: LetterText = {
  u: 'Tot {until} hielden wij voor u vrij:\n\n{times}\n\nOmdat wij nog niets van u hoorden, {free}. Stelt u nog prijs op de afspraak, dan zoek ik graag opnieuw een moment met u; één regel antwoord is genoeg.',
  je: 'Tot {until} hielden wij voor je vrij:\n\n{times}\n\nOmdat wij nog niets van je hoorden, {free}. Stel je nog prijs op de afspraak, dan zoek ik graag opnieuw een moment met je; één regel antwoord is genoeg.',
  en: 'Until {until} we were holding for you:\n\n{times}\n\nAs we had not heard from you, {free}. If you would still like to meet, I shall gladly look again with you; one line in reply will do.',
};

const WITHDRAWN: LetterText = {
  u: 'Wij hielden voor u vrij:\n\n{times}\n\nHelaas kunnen wij {those} niet langer voor u vrijhouden. Zoekt u een ander moment, dan denk ik graag mee; één regel antwoord is genoeg.',
  je: 'Wij hielden voor je vrij:\n\n{times}\n\nHelaas kunnen wij {those} niet langer voor je vrijhouden. Zoek je een ander moment, dan denk ik graag mee; één regel antwoord is genoeg.',
  en: 'We were holding for you:\n\n{times}\n\nI am sorry that {those} can no longer be held. If you would like another, I shall gladly help; one line in reply will do.',
};

const CONFIRMED: LetterText = {
  u: 'Dank voor uw antwoord. Hierbij bevestig ik uw afspraak met {principal}: {time}{place}.{others} Bent u verhinderd, dan volstaat één regel of een telefoontje.',
  je: 'Dank voor je antwoord. Hierbij bevestig ik je afspraak met {principal}: {time}{place}.{others} Ben je verhinderd, dan volstaat één regel of een telefoontje.',
  en: 'Thank you for your answer. I am glad to confirm your appointment with {principal}: {time}{place}.{others} If anything should come up, one line or a telephone call will do.',
};

/** What every letter about offered times is written with. */
export interface OfferedTimes {
  readonly profile: Profile;
  readonly tone: Tone;
  readonly zone: Zone;
  readonly spans: readonly Span[];
  readonly until: Instant;
  /** A place of the principal's, or null. */
  readonly place: string | null;
}

/** What is said of one time, and of several. */
const SAID = {
  nl: {
    one: { those: 'deze tijd', free: 'is deze tijd nu weer vrijgegeven' },
    several: { those: 'deze tijden', free: 'zijn deze tijden nu weer vrijgegeven' },
  },
  en: {
    one: { those: 'this time', free: 'this time has now been released' },
    several: { those: 'these times', free: 'these times have now been released' },
  },
} as const;

function valuesOf({ profile, tone, zone, spans, until, place }: OfferedTimes) {
  const { language } = tone;
  const principal = profile.named[language];
  const several = spans.length > 1;
  const both =
    language === 'nl'
      ? spans.length === 2
        ? 'beide'
        : 'ze alle'
      : spans.length === 2
        ? 'both'
        : 'all of them';
  const one = language === 'nl' ? 'het' : 'it';
  const { those, free } = SAID[language][several ? 'several' : 'one'];
  return {
    principal,
    Principal: principal.charAt(0).toUpperCase() + principal.slice(1),
    times: listed(spans, zone, language),
    these: several ? both : one,
    those,
    free,
    you: tone.form === 'je' ? 'je' : 'u',
    until: sayMoment(until, zone, language),
    place: placed(place, language),
  };
}

function placed(place: string | null, language: Language): string {
  if (place === null) return '';
  return language === 'nl' ? `, ${place}` : `, ${place}`;
}

/** Offers a choice of times. `about` is what it is for, where that may be said. */
export function offerLetter(offered: OfferedTimes, about: string | null): string {
  const { language } = offered.tone;
  const over = language === 'nl' ? ` over ${about}` : ` about ${about}`;
  return body(OFFER, offered.tone, { ...valuesOf(offered), about: about === null ? '' : over });
}

/** Tells that times nobody answered to are free again. */
export function releasedLetter(offered: OfferedTimes): string {
  return body(RELEASED, offered.tone, valuesOf(offered));
}

/** Tells that times are no longer held, before they had lapsed. */
export function withdrawnLetter(offered: OfferedTimes): string {
  return body(WITHDRAWN, offered.tone, valuesOf(offered));
}

/** Confirms the time that was chosen. `others`: more had been offered, and are free again. */
export function confirmedLetter(offered: OfferedTimes, chosen: Span, others: boolean): string {
  const { tone, zone } = offered;
  const { language } = tone;
  const free =
    language === 'nl'
      ? ' Wat verder voor {you} werd vrijgehouden, is weer vrij.'
      : ' What else was held for you has been released.';
  return body(CONFIRMED, tone, {
    ...valuesOf(offered),
    time: saySpan(chosen.from, chosen.until, { zone, language }),
    others: others ? free : '',
  });
}
