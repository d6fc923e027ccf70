import type { Sources } from '../../../core/act.ts';
import type { PaperDecision } from '../../../core/decision.ts';
import type { MatterId } from '../../../core/ids.ts';
import type { HouseStyle } from '../../../core/letters/house-style.ts';
import { atStart, body, saysBehalf } from '../../../core/letters/letter.ts';
import { envelopeName } from '../../../core/letters/paper/addressee.ts';
import type { PaperLetter } from '../../../core/letters/paper/paper-letter.ts';
import { glued } from '../../../core/letters/paper/set-type.ts';
import { ownClosing } from '../../../core/letters/voice.ts';
import { salute } from '../../../core/people/salutation.ts';
import type { Addressee, Tone } from '../../../core/people/salutation.ts';
import type { Situation } from '../../../core/situation.ts';
import { capital } from '../../../core/text/phrases.ts';
import type { Sentence } from '../../../core/text/words.ts';
import { dayOf, monthName } from '../../../core/time/say-date.ts';
import type { Composed } from './composing.ts';
import { COVER } from './texts.ts';

/** Whom a letter on paper is for, and how. */
export interface OnPaper {
  readonly composed: Composed;
  readonly addressee: Addressee;
  /** His mail address, for who has no name here; empty for none. */
  readonly address: string;
  readonly tone: Tone;
  readonly subject: string;
  readonly matter: MatterId | null;
  /** Where he has his post, as it was said with the letter; absent for what is on record. */
  readonly post?: readonly string[];
  /** Key of the act whose mail it goes with; null for the post. */
  readonly alongside: string | null;
  readonly reason: Sentence;
  readonly sources: Sources;
}

/** A letter as it will be printed; its reference is given with that. Null where nothing is known of the office's paper. */
export function onPaper(situation: Situation, wanted: OnPaper): PaperDecision | null {
  const { paper } = situation.loaded;
  if (paper === undefined) return null;
  const { addressee, alongside, matter, reason, sources } = wanted;
  const person = addressee.person?.id ?? null;
  const lines = wanted.post ?? (person === null ? [] : (paper.addresses[person] ?? []));
  const letter = letterOf(situation, wanted, paper.style, lines);
  return { kind: 'paper', letter, person, matter, alongside, sources, reason };
}

function letterOf(
  { profile, now }: Situation,
  { composed, addressee, address, tone, subject }: OnPaper,
  style: HouseStyle,
  lines: readonly string[],
): PaperLetter {
  const { voice, occasion } = composed;
  const { language } = tone;
  const day = dayOf(now, profile.zone);
  const date = `${day.day} ${monthName(day.month, language)} ${day.year}`;
  const isOwn = voice === 'principal';
  const named = profile.named[language];
  return {
    language,
    style,
    addressee: [envelopeName(addressee, language) || address, ...lines],
    date: glued(style.place === null || language === 'en' ? date : `${style.place}, ${date}`),
    day: day.toString(),
    ourReference: null,
    yourReference: null,
    subject,
    salutation: salute(addressee, language, { personal: isOwn }),
    paragraphs: composed.body.split(/\n\s*\n/).map((paragraph) => glued(paragraph.trim())),
    closing:
      isOwn && occasion !== 'plain' ? ownClosing(occasion, tone) : `${style.closing[language]},`,
    behalf:
      voice === 'behalf' && !saysBehalf(profile, language)
        ? `${language === 'nl' ? 'namens' : 'on behalf of'} ${named}`
        : null,
    signer: [isOwn ? profile.name : capital(profile.closing[language])],
    annexes: [],
    copies: [],
  };
}

/** What a mail says that brings a letter. */
export function coverOf({ profile }: Situation, { voice }: Composed, tone: Tone): string {
  const principal = profile.named[tone.language];
  const text = voice === 'principal' ? COVER.principal : COVER.behalf;
  return body(text, tone, { principal, Principal: atStart(principal) });
}
