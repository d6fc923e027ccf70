import { sentence, type Sentence, type Worded } from '../../text/words.ts';
import type { Finding } from './mailing.ts';

const LANGUAGES = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
} as const;

/** What was found, as a sentence. */
export function findingSaid({ code, values }: Finding): Sentence {
  const said: Record<string, Worded> = { ...values };
  const { language } = values;
  if (language === 'nl' || language === 'en') said['language'] = LANGUAGES[language];
  return sentence(`mailing.${code}`, said);
}
