import type { Language } from '../../../core/text/words.ts';
import { AGAINST_EN } from './against-en.data.ts';
import { AGAINST_NL } from './against-nl.data.ts';
import { SPEECH_EN } from './speech-en.data.ts';
import { SPEECH_NL } from './speech-nl.data.ts';

/** What somebody does with a sentence; `against` is what makes it none of these after all. */
export type SpeechAct = 'question' | 'request' | 'proposal' | 'promise' | 'against';

/** One cue: `says` is tried on the bare sentence (see `bare`); `weight`, 0 to 1, is how much one find says. */
export interface SpeechCue {
  readonly act: SpeechAct;
  readonly weight: number;
  readonly says: RegExp;
}

/** Which acts a sentence was found to perform, how certainly (0 to 1), and the words it was told by. */
export interface Speech {
  readonly acts: readonly Exclude<SpeechAct, 'against'>[];
  readonly certainty: number;
  readonly cues: readonly string[];
}

/** A sentence longer than this is a text without full stops: only its beginning is looked at. */
const MAX_SENTENCE = 600;

const LEADS =
  /^(?:[\s>*#•–—-]|\d{1,2}[.)]\s|(?:ps|p\.s\.|also|and|but|so|then|or|well|ok|okay|anyway|otherwise|therefore|again|finally|lastly|secondly|first|second|next|meanwhile|plus|just|in addition|additionally|furthermore|however|alternatively|thanks|thank you|hi|hey|hello|dear|en|maar|dus|ook|verder|daarnaast|tevens|overigens|trouwens|dan|nog|tot slot|bovendien|dank|hallo|hoi|beste|dag|geachte)\b[\s,:.!–—-]{1,3})/iu;
/** "Anna, kunt u …", "Bob - please …": who is spoken to says nothing of what is asked. */
const ADDRESSED =
  /^\p{Lu}[\p{L}'’.]{1,20}(?:\s(?:(?:and|en|&)\s)?\p{Lu}[\p{L}'’.]{1,20}){0,2}\s?[,:–—-]{1,2}\s+(?=\S)/u;

/** The sentence without bullets, joining words and the name of who is spoken to; apostrophes made straight. */
export function bare(sentence: string): string {
  let text = sentence
    .slice(0, MAX_SENTENCE)
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
  for (let round = 0; round < 4; round += 1) {
    const shorter = text.replace(LEADS, '').replace(ADDRESSED, '');
    if (shorter === text || shorter === '') break;
    text = shorter;
  }
  return text;
}

const TABLES: Readonly<Record<Language, readonly SpeechCue[]>> = {
  nl: [...SPEECH_NL, ...AGAINST_NL],
  en: [...SPEECH_EN, ...AGAINST_EN],
};

/** What a sentence does, by the cues of its language. Each further cue takes away part of the doubt left. */
export function speechOf(sentence: string, language: Language): Speech {
  const text = bare(sentence);
  const acts = new Set<Exclude<SpeechAct, 'against'>>();
  const cues: string[] = [];
  let doubt = 1;
  let against = 1;
  for (const { act, weight, says } of TABLES[language]) {
    const found = says.exec(text);
    if (found === null) continue;
    if (act === 'against') {
      against *= 1 - weight;
      continue;
    }
    acts.add(act);
    cues.push(found[0].trim().slice(0, 80));
    doubt *= 1 - weight;
  }
  return { acts: [...acts], certainty: Math.round((1 - doubt) * against * 100) / 100, cues };
}

/** From this certainty on a sentence is said to ask for something; measured, see docs/reading.md. */
export const ASKS_FROM = 0.8;
/** Below this it is said not to; in between the verdict is withheld. */
export const ASKS_NOT_BELOW = 0.25;

/** Whether a sentence calls for an action; `asks` is null where the words do not decide it. */
export interface Asking {
  readonly asks: boolean | null;
  readonly certainty: number;
  readonly cues: readonly string[];
}

/** Whether a sentence asks, promises or proposes something that somebody then has to act upon. */
export function asksForAction(sentence: string, language: Language): Asking {
  const { certainty, cues } = speechOf(sentence, language);
  const asks = certainty >= ASKS_FROM ? true : certainty < ASKS_NOT_BELOW ? false : null;
  return { asks, certainty, cues };
}
