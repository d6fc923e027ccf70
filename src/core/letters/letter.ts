import { salute } from '../people/salutation.ts';
import type { Addressee, Tone } from '../people/salutation.ts';
import type { Profile } from '../situation.ts';
import type { Language } from '../text/words.ts';

/** One letter's text between salutation and closing: Dutch formal, Dutch familiar, English. */
export interface LetterText {
  readonly u: string;
  readonly je: string;
  readonly en: string;
}

/** What is filled in, by the name that stands in the text. */
export type Values = Readonly<Record<string, string>>;

/** The letter in the tone of the relation, filled in. What has no value stays visible, so that pre-send reading stops it. */
export function body(letter: LetterText, tone: Tone, values: Values): string {
  const text = tone.language === 'en' ? letter.en : letter[tone.form];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A letter ready to be framed. */
export interface Framing {
  readonly profile: Profile;
  readonly addressee: Addressee;
  readonly tone: Tone;
  readonly body: string;
  /** Our earlier mail, repeated below the closing; null for none. */
  readonly below: string | null;
  /** She writes for herself, and not on behalf of the principal; absent for on his behalf. */
  readonly secretary?: boolean;
}

/** Salutation, body, closing on behalf of the principal, and the line that says who prepared it. */
export function frame(framing: Framing): string {
  const { addressee, tone } = framing;
  const { language } = tone;
  const parts = [
    salute(addressee, language),
    framing.body,
    closingOf(framing),
    ...(framing.below === null ? [] : [framing.below]),
    `-- \n${language === 'nl' ? FOOTER.nl[tone.form] : FOOTER.en}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** "Met vriendelijke groet, namens de heer Van den Berg", and who writes. */
function closingOf({ profile, tone, secretary }: Framing): string {
  const { language } = tone;
  const behalf =
    secretary === true || saysBehalf(profile, language)
      ? ''
      : `\n${BEHALF[language]} ${profile.named[language]}`;
  return `${GREETING[language]},${behalf}\n\n${profile.closing[language]}`;
}

/** Whether the closing itself says for whom is written: then it is not said twice. */
export function saysBehalf({ closing }: Profile, language: Language): boolean {
  return /^(?:namens|on behalf of)\b/i.test(closing[language].trim());
}

/** A letter the principal signs himself: his own greeting, his name, nothing below it. */
export function framePersonal(framing: Omit<Framing, 'below'>): string {
  const { profile, addressee, tone } = framing;
  const greeting = tone.language === 'nl' ? 'Met medeleven,' : 'With kind regards,';
  const salutation = salute(addressee, tone.language, { personal: true });
  return `${[salutation, framing.body, greeting, profile.name].join('\n\n')}\n`;
}

/** The prepared emergency text alone: no salutation to read past, and who sent it. */
export function frameEmergency(profile: Profile, languages: readonly Language[]): string {
  const [first = profile.language] = languages;
  const texts = languages.map((language) => profile.emergencyText[language]);
  return `${texts.join('\n\n')}\n\n${profile.closing[first]}\n`;
}

/** The principal at the beginning of a sentence: "De heer Van den Berg". */
export function atStart(named: string): string {
  return named.charAt(0).toUpperCase() + named.slice(1);
}

const GREETING = { nl: 'Met vriendelijke groet', en: 'Kind regards' } as const;
const BEHALF = { nl: 'namens', en: 'on behalf of' } as const;

/** It says that software prepared it, and that a person can be reached. */
const FOOTER = {
  nl: {
    u: 'Voorbereid door ons digitale secretariaat. Spreekt u liever een mens, dan is één regel antwoord genoeg.',
    je: 'Voorbereid door ons digitale secretariaat. Spreek je liever een mens, dan is één regel antwoord genoeg.',
  },
  en: 'Prepared by our digital secretary. If you would rather speak with a person, one line in reply is enough.',
} as const;
