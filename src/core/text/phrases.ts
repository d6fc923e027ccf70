import type { Language } from './words.ts';

/** Things in one breath: "Els, Jan en Piet". */
export function listed(said: readonly string[], language: Language): string {
  const last = said.at(-1) ?? '';
  if (said.length < 2) return last;
  return `${said.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${last}`;
}

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL'),
  en: new Intl.NumberFormat('en-GB'),
};

/** A number as people write it: "1.990", "1,990". */
export function sayNumber(number: number, language: Language): string {
  return NUMBERS[language].format(number);
}

/** As it stands at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
