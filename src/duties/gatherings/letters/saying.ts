import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { recipientAt, type Recipient } from '../../../core/diary/acting/mail-act.ts';
import {
  sayTime,
  sayUntil,
  type LetterReader,
} from '../../../core/diary/acting/letters/offer-letters.ts';
import { saySpan } from '../../../core/diary/saying/say-event.ts';
import { bareTitle } from '../../../core/gatherings/title.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import { namedAs } from '../../../core/people/salutation.ts';
import { inBoth, type Both, type Language } from '../../../core/text/words.ts';
import { sayMoment } from '../../../core/time/say-date.ts';
import type { Instant } from '../../../core/time/instant.ts';

/** Somebody of a meeting, to be written to. */
export function reader(
  deciding: Deciding,
  { name, address }: { readonly name: string; readonly address: string },
): Recipient {
  return recipientAt(deciding, { name: name === address ? '' : name, address });
}

/** When a meeting is, to somebody outside: day, date, hours, and whose clock. */
export function whenFor(
  { situation }: Deciding,
  who: LetterReader,
  { from, until }: Pick<Gathering, 'from' | 'until'>,
): string {
  return sayTime({ from, until }, situation.profile.zone, who);
}

/** A term, to somebody outside. */
export function termFor({ situation }: Deciding, who: LetterReader, at: Instant): string {
  return sayUntil(at, situation.profile.zone, who);
}

/** When a meeting is, to the principal. */
export function saidWhen(
  { situation }: Deciding,
  { from, until }: Pick<Gathering, 'from' | 'until'>,
): Both {
  const { zone } = situation.profile;
  return inBoth((language) => saySpan(from, until, { zone, language }));
}

/** A moment, to the principal. */
export function saidMoment({ situation }: Deciding, at: Instant): Both {
  const { zone } = situation.profile;
  return inBoth((language) => sayMoment(at, zone, language));
}

/** What a meeting is called to whoever comes; under secrecy it has no name in a letter. */
export function calledFor(
  { situation }: Deciding,
  { title }: Pick<Gathering, 'title'>,
  language: Language,
): string {
  if (situation.profile.secrecy !== 'none')
    return language === 'nl' ? 'de bespreking' : 'the meeting';
  const bare = bareTitle(title);
  return language === 'nl' ? `„${bare}”` : `“${bare}”`;
}

/** The subject of letters about a meeting; under secrecy the subject is neutral anyway. */
export function subjectFor(
  { situation }: Deciding,
  { title }: Pick<Gathering, 'title'>,
  language: Language,
  sort: 'papers' | 'minutes' | 'approved' | 'paper' | 'action',
): string {
  const words = SUBJECTS[language][sort];
  return situation.profile.secrecy === 'none' ? `${words}: ${bareTitle(title)}` : words;
}

const SUBJECTS = {
  nl: {
    papers: 'Agenda en stukken',
    minutes: 'Conceptverslag',
    approved: 'Vastgesteld verslag',
    paper: 'Stuk voor de vergadering',
    action: 'Actiepunt',
  },
  en: {
    papers: 'Agenda and papers',
    minutes: 'Draft minutes',
    approved: 'Approved minutes',
    paper: 'Paper for the meeting',
    action: 'Action',
  },
} as const;

/** Somebody in a running sentence to the principal. */
export function named(
  deciding: Deciding,
  one: { readonly name: string; readonly address: string },
): Both {
  const { addressee } = reader(deciding, one);
  return inBoth((language) => {
    const said = namedAs(addressee, language);
    return said === '' ? (one.address === '' ? '…' : one.address) : said;
  });
}
