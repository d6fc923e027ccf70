import type { Found, Recogniser, Surroundings } from '../recogniser.ts';
import { dueIn } from './due.ts';
import {
  ASKED_PROMISE,
  ATTENDS,
  NO_PROMISE_EN,
  NO_PROMISE_NL,
  PROMISES_EN,
  PROMISES_NL,
  REPORTED,
} from './promise-words.data.ts';
import { sentencesOf } from './sentences.ts';
import type { Said } from './sentences.ts';
import { bare } from './speech.ts';

/** What is promised is said in a sentence; a longer one is cut. */
const MAX_WHAT = 300;

const FORMS = {
  nl: { forms: PROMISES_NL, none: NO_PROMISE_NL },
  en: { forms: PROMISES_EN, none: NO_PROMISE_EN },
} as const;

/** "Zodra ik het heb, stuur ik het": what comes first is when, not whether. */
const WHEN_DONE =
  /^(?:zodra|nadat|wanneer ik|als ik|as soon as|once|when i|after i)\b[^,]{1,80},\s?/i;
const QUOTED = /["“”„«»][^"“”„«»]{0,300}["“”„«»]/g;

/** "Bij dezen bevestig ik maandag": it is done by saying so, and nothing is to follow. */
const BY_SAYING = /\b(?:bij dezen?|hierbij|hiermee|hereby|herewith)\b/i;

/** Whether a bare sentence promises, in a language; `open` is what needs no day to be a promise. */
function promises(text: string, language: 'nl' | 'en'): 'open' | 'with-day' | null {
  const { forms, none } = FORMS[language];
  if (text.endsWith('?') || REPORTED.test(text) || BY_SAYING.test(text)) return null;
  const said = text.replace(WHEN_DONE, '').replaceAll(QUOTED, ' ');
  if (none.test(said)) return null;
  const found = forms.filter((form) => form.says.test(said));
  if (found.length === 0 || (ATTENDS.test(said) && found.every((form) => !form.open))) return null;
  return found.some((form) => form.open) ? 'open' : 'with-day';
}

/** Whether a sentence promises, in its language, or in either where that is not known. */
export function howPromised(
  sentence: string,
  language: Surroundings['language'],
): 'open' | 'with-day' | null {
  const text = bare(sentence);
  if (language === 'nl' || language === 'en') return promises(text, language);
  return promises(text, 'nl') ?? promises(text, 'en');
}

function inSentence(said: Said, surroundings: Surroundings): Found<'promise'> | null {
  const { text, start, end } = said;
  const what = text.replaceAll(/\s+/g, ' ').slice(0, MAX_WHAT);
  if (ASKED_PROMISE.test(text)) {
    const due = dueIn(text, surroundings);
    return { value: { by: 'reader', what, ...due }, start, end, certainty: 0.7 };
  }
  const how = howPromised(text, surroundings.language);
  if (how === null) return null;
  const due = dueIn(text, surroundings);
  if (how === 'with-day' && due.dueText === null) return null;
  // What was to be done before the mail was written is told, and not promised.
  const written = surroundings.writtenAt?.slice(0, 10) ?? '';
  if (due.due !== null && due.due < written) return null;
  const certainty = due.dueText === null ? 0.75 : 0.85;
  return { value: { by: 'writer', what, ...due }, start, end, certainty };
}

function find(passage: string, surroundings: Surroundings): readonly Found<'promise'>[] {
  return sentencesOf(passage).flatMap((said) => {
    const found = inSentence(said, surroundings);
    return found === null ? [] : [found];
  });
}

/** What the writer says he will do for the reader, with the day he names; or asks the reader to bind himself to. */
export const promise: Recogniser<'promise'> = {
  kind: 'promise',
  filter:
    /\b(?:ik|wij|we|i|you|u|je|jullie|volgt|volgen|follow|expect|will|consider|kunt|kun|zou|toezegging|garantie)\b/i,
  voices: ['own'],
  subject: false,
  lists: false,
  find,
};
