import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import {
  sayLength,
  sayTime,
  sayUntil,
  type LetterReader,
} from '../../../core/diary/acting/letters/offer-letters.ts';
import type { Span } from '../../../core/diary/span.ts';
import { atStart, body, type LetterText } from '../../../core/letters/letter.ts';
import type { Language } from '../../../core/text/words.ts';
import type { Instant, Zone } from '../../../core/time/instant.ts';

/**
 * For the first time, once more since no time suited everybody, since the one he named is taken, or since what he did not
 * answer has passed or is held no more, or what he chose cannot be, about a time that another proposed, or about one that others chose and he did
 * not.
 */
export type AskKind =
  | 'first'
  | 'reply'
  | 'again'
  | 'instead'
  | 'passed'
  | 'let-go'
  | 'gone'
  | 'also'
  | 'after-all'
  | 'left';

/** A time as it is said, and whose clock it is said on. */
export interface TimeSaid extends Span {
  readonly zone: Zone;
}

export interface Asking {
  readonly kind: AskKind;
  readonly times: readonly TimeSaid[];
  readonly until: Instant;
  /** Who else comes, in a running sentence; empty for nobody. */
  readonly others: string;
  readonly minutes: number;
  readonly about: string | null;
  readonly place: string | null;
  /** The time he named himself, at which the principal cannot. */
  readonly wanted?: Span | null;
}

const FIRST: LetterText = {
  u: '{Principal} spreekt u graag{with}{about}{length}{where}. {Which}\n\n{times}\n\n{kept}',
  je: '{Principal} spreekt je graag{with}{about}{length}{where}. {Which}\n\n{times}\n\n{kept}',
  en: '{Principal} would be glad to speak with you{with}{about}{length}{where}. {Which}\n\n{times}\n\n{kept}',
};

const REPLY: LetterText = {
  u: 'Dank voor uw bericht. {Principal} spreekt u graag{with}{about}{length}{where}. {Which}\n\n{times}\n\n{kept}',
  je: 'Dank voor je bericht. {Principal} spreekt je graag{with}{about}{length}{where}. {Which}\n\n{times}\n\n{kept}',
  en: 'Thank you for your message. {Principal} would be glad to speak with you{with}{about}{length}{where}. {Which}\n\n{times}\n\n{kept}',
};

const AGAIN: LetterText = {
  u: 'Helaas schikte geen van de eerdere momenten {everybody}. {OneOf} u wel?\n\n{times}\n\n{kept}',
  je: 'Helaas schikte geen van de eerdere momenten {everybody}. {OneOf} je wel?\n\n{times}\n\n{kept}',
  en: 'I am sorry to say that none of the earlier times suited {everybody}. {OneOf} suit you?\n\n{times}\n\n{kept}',
};

const INSTEAD: LetterText = {
  u: 'Dank voor uw antwoord. Op {wanted} kan {principal} helaas niet. {OneOf} u wel?\n\n{times}\n\n{kept}',
  je: 'Dank voor je antwoord. Op {wanted} kan {principal} helaas niet. {OneOf} je wel?\n\n{times}\n\n{kept}',
  en: 'Thank you for your answer. On {wanted}, I am sorry to say, {principal} is not free. {OneOf} suit you?\n\n{times}\n\n{kept}',
};

const PASSED: LetterText = {
  u: 'De momenten die wij u voorlegden, zijn inmiddels voorbij. {OneOf} u wel?\n\n{times}\n\n{kept}',
  je: 'De momenten die wij je voorlegden, zijn inmiddels voorbij. {OneOf} je wel?\n\n{times}\n\n{kept}',
  en: 'The times we put to you have passed by now. {OneOf} suit you?\n\n{times}\n\n{kept}',
};

const LET_GO: LetterText = {
  u: 'De momenten die wij u eerder voorlegden, houden wij niet meer vrij. {OneOf} u?\n\n{times}\n\n{kept}',
  je: 'De momenten die wij je eerder voorlegden, houden wij niet meer vrij. {OneOf} je?\n\n{times}\n\n{kept}',
  en: 'The times we put to you earlier are no longer being held. {OneOf} suit you?\n\n{times}\n\n{kept}',
};

const GONE: LetterText = {
  u: 'Dank voor uw antwoord. Wat u koos, kan helaas niet doorgaan. {OneOf} u ook?\n\n{times}\n\n{kept}',
  je: 'Dank voor je antwoord. Wat je koos, kan helaas niet doorgaan. {OneOf} je ook?\n\n{times}\n\n{kept}',
  en: 'Thank you for your answer. I am sorry to say that what you chose is not possible after all. {OneOf} suit you as well?\n\n{times}\n\n{kept}',
};

const ALSO: LetterText = {
  u: 'Voor de afspraak{with} komt ook dit in aanmerking. Schikt dat u?\n\n{times}\n\n{kept}',
  je: 'Voor de afspraak{with} komt ook dit in aanmerking. Schikt dat je?\n\n{times}\n\n{kept}',
  en: 'For the meeting{with} this would be possible as well. Would it suit you?\n\n{times}\n\n{kept}',
};

const AFTER_ALL: LetterText = {
  u: 'Dank voor uw antwoord. Niet iedereen koos hetzelfde moment. Zou dit u ook schikken?\n\n{times}\n\n{kept}',
  je: 'Dank voor je antwoord. Niet iedereen koos hetzelfde moment. Zou dit je ook schikken?\n\n{times}\n\n{kept}',
  en: 'Thank you for your answer. Not everybody chose the same time. Could you manage this one as well?\n\n{times}\n\n{kept}',
};

const ALSO_MORE: LetterText = {
  u: 'Voor de afspraak{with} komen ook deze momenten in aanmerking. Schikt een ervan u?\n\n{times}\n\n{kept}',
  je: 'Voor de afspraak{with} komen ook deze momenten in aanmerking. Schikt een ervan je?\n\n{times}\n\n{kept}',
  en: 'For the meeting{with} these would be possible as well. Would one of them suit you?\n\n{times}\n\n{kept}',
};

const AFTER_ALL_MORE: LetterText = {
  u: 'Dank voor uw antwoord. Niet iedereen koos hetzelfde moment. Zou een van deze u ook schikken?\n\n{times}\n\n{kept}',
  je: 'Dank voor je antwoord. Niet iedereen koos hetzelfde moment. Zou een van deze je ook schikken?\n\n{times}\n\n{kept}',
  en: 'Thank you for your answer. Not everybody chose the same time. Could you manage one of these as well?\n\n{times}\n\n{kept}',
};

const LEFT: LetterText = {
  u: 'Dank voor uw antwoord. Schikt dit moment u dan wel?\n\n{times}\n\n{kept}',
  je: 'Dank voor je antwoord. Schikt dit moment je dan wel?\n\n{times}\n\n{kept}',
  en: 'Thank you for your answer. Would this time suit you instead?\n\n{times}\n\n{kept}',
};

const LEFT_MORE: LetterText = {
  u: 'Dank voor uw antwoord. Schikt een van deze momenten u dan wel?\n\n{times}\n\n{kept}',
  je: 'Dank voor je antwoord. Schikt een van deze momenten je dan wel?\n\n{times}\n\n{kept}',
  en: 'Thank you for your answer. Would one of these times suit you instead?\n\n{times}\n\n{kept}',
};

/** Of several that are asked nobody has a time for himself alone. */
const KEPT: LetterText = {
  u: 'Wij houden {these} vrij tot {until}; één regel antwoord is genoeg.{several}',
  je: 'Wij houden {these} vrij tot {until}; één regel antwoord is genoeg.{several}',
  en: 'I am holding {these} until {until}; one line in reply will do.{several}',
};

const LETTERS: Readonly<Record<AskKind, LetterText>> = {
  first: FIRST,
  reply: REPLY,
  again: AGAIN,
  instead: INSTEAD,
  passed: PASSED,
  'let-go': LET_GO,
  gone: GONE,
  also: ALSO,
  'after-all': AFTER_ALL,
  left: LEFT,
};

/** The same of more than one time, where that is said in other words. */
const OF_MORE: Readonly<Record<AskKind, LetterText>> = {
  ...LETTERS,
  also: ALSO_MORE,
  'after-all': AFTER_ALL_MORE,
  left: LEFT_MORE,
};

/** Asks which of some times suit; without salutation and closing. One question. */
export function askLetter({ situation }: Deciding, reader: LetterReader, asking: Asking): string {
  const { tone } = reader;
  const { language } = tone;
  const { times, others, wanted = null } = asking;
  const principal = situation.profile.named[language];
  const [zone = situation.profile.zone] = times.map((time) => time.zone);
  const kept = body(KEPT, tone, {
    these: THESE[language][times.length === 1 ? 'one' : times.length === 2 ? 'two' : 'more'],
    until: sayUntil(asking.until, zone, reader),
    several: others === '' || times.length === 1 ? '' : SEVERAL[language][tone.form],
  });
  return body((times.length > 1 ? OF_MORE : LETTERS)[asking.kind], tone, {
    Principal: atStart(principal),
    principal,
    wanted: wanted === null ? '' : sayTime(wanted, situation.profile.zone, reader),
    with: others === '' ? '' : ` ${TOGETHER[language]} ${others}`,
    // What it is about was said in the principal's language; in another it stands in the subject alone.
    about:
      asking.about === null || language !== situation.profile.language
        ? ''
        : ` ${ABOUT[language]} ${asking.about}`,
    length: sayLength(asking.minutes, language),
    where: whereSaid(asking.place, language),
    Which:
      WHICH[language][times.length === 1 ? 'one' : others === '' ? 'which' : 'several'][tone.form],
    OneOf: ONE_OF[language][times.length === 1 ? 'one' : 'more'],
    everybody: others === '' ? YOU[language][tone.form] : EVERYBODY[language],
    times: times.map((time) => `– ${sayTime(time, time.zone, reader)}`).join('\n'),
    kept,
  });
}

function whereSaid(place: string | null, language: Language): string {
  if (place === null) return '';
  if (place === 'online') return language === 'nl' ? ', online' : ', online';
  return language === 'nl' ? `, ${place}` : `, at ${place}`;
}

const THESE = {
  nl: { one: 'het', two: 'beide', more: 'ze alle' },
  en: { one: 'it', two: 'both', more: 'all of them' },
} as const;

const ONE_OF = {
  nl: { one: 'Schikt dit moment', more: 'Schikt een van deze momenten' },
  en: { one: 'Would this one', more: 'Would one of these' },
} as const;

const WHICH = {
  nl: {
    one: { u: 'Schikt dit moment u?', je: 'Schikt dit moment je?' },
    which: { u: 'Welk moment schikt u?', je: 'Welk moment schikt je?' },
    several: {
      u: 'Welke van deze momenten schikken u?',
      je: 'Welke van deze momenten schikken je?',
    },
  },
  en: {
    one: { u: 'Would this time suit you?', je: 'Would this time suit you?' },
    which: {
      u: 'Which of these times would suit you?',
      je: 'Which of these times would suit you?',
    },
    several: {
      u: 'Which of these times would suit you?',
      je: 'Which of these times would suit you?',
    },
  },
} as const;

const SEVERAL = {
  nl: {
    u: ' Noemt u gerust alles wat schikt: dan is er het snelst een moment voor iedereen.',
    je: ' Noem gerust alles wat schikt: dan is er het snelst een moment voor iedereen.',
  },
  en: {
    u: ' Do name every one that suits: that finds a time for everybody soonest.',
    je: ' Do name every one that suits: that finds a time for everybody soonest.',
  },
} as const;

const TOGETHER = { nl: 'samen met', en: 'together with' } as const;
const ABOUT = { nl: 'over', en: 'about' } as const;
const EVERYBODY = { nl: 'iedereen', en: 'everybody' } as const;
const YOU = { nl: { u: 'u', je: 'je' }, en: { u: 'you', je: 'you' } } as const;
