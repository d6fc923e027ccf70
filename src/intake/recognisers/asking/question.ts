import type { Found, Recogniser, Surroundings } from '../recogniser.ts';
import { howPromised } from './promise.ts';
import { COURTESY, INDIRECT, POLITE, RHETORICAL } from './question-words.data.ts';
import { sentencesOf } from './sentences.ts';
import type { Said } from './sentences.ts';
import { bare } from './speech.ts';

const MAX_UNITS = 500;
/** A question mark in a link asks nothing. */
const IN_LINK = /https?:\/\/\S*\?$/;
const ENDS_ASKING = /\?[\s"'”’)\]?!.]{0,4}$/;

function inSentence(said: Said, surroundings: Surroundings): Found<'question'> | null {
  const { text, start, end } = said;
  if (text.length > MAX_UNITS || (text.match(/\p{L}{2,}/gu)?.length ?? 0) < 2) return null;
  const { language } = surroundings;
  const words = bare(text);
  const languages = language === 'nl' || language === 'en' ? [language] : (['nl', 'en'] as const);
  if (ENDS_ASKING.test(text) && !IN_LINK.test(text)) {
    if (languages.some((one) => RHETORICAL[one].test(words))) return null;
    const mark = text.lastIndexOf('?') + 1;
    return { value: { text: text.slice(0, mark) }, start, end: start + mark, certainty: 0.95 };
  }
  if (languages.some((one) => COURTESY[one].test(words))) return null;
  const polite = languages.some((one) => POLITE[one].test(words));
  const indirect = languages.some((one) => INDIRECT[one].test(words));
  // "Wij laten u weten of het doorgaat" answers, it does not ask.
  if (!(polite || indirect) || (!polite && howPromised(text, language) === 'open')) return null;
  return { value: { text }, start, end, certainty: 0.7 };
}

function find(passage: string, surroundings: Surroundings): readonly Found<'question'>[] {
  return sentencesOf(passage).flatMap((said) => {
    const found = inSentence(said, surroundings);
    return found === null ? [] : [found];
  });
}

/** A question, as a whole sentence: with its mark, in the form of a request, or indirectly. */
export const question: Recogniser<'question'> = {
  kind: 'question',
  filter:
    /\?|\b(?:zou|zoudt|kunt|kun|kan|wilt|wil|mag|could|can|would|may|will)\s(?:u|je|jij|jullie|ik|wij|we|you|i)\s|\b(?:of|wanneer|wat|hoe|wie|waar|welke?|if|whether|when|what|how|who|where|which)\b/i,
  voices: ['own'],
  subject: false,
  lists: false,
  find,
};
