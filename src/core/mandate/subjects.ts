import type { Language } from '../text/words.ts';
import { rows } from './reading/patterns.ts';
import { TOPIC_TABLE } from './lexicon/topics.data.ts';

/** Something a clause can be about, with its names and words in both languages. */
export interface Topic {
  readonly code: string;
  /** Decides with the verb which act is meant: booking a meeting is not booking a journey. */
  readonly domain: string;
  /** The whole domain ("besprekingen"), which narrows a rule to nothing. */
  readonly general: boolean;
  readonly nl: string;
  readonly en: string;
  readonly words: Readonly<Record<Language, string>>;
}

/** The closed list of topics. */
export const TOPICS: readonly Topic[] = rows(TOPIC_TABLE).map(
  ([code = '', domain = '', nl = '', en = '', wordsNl = '', wordsEn = '']) => ({
    code: code.replace('*', ''),
    domain,
    general: code.startsWith('*'),
    nl,
    en,
    words: { nl: wordsNl, en: wordsEn },
  }),
);

const byCode = new Map(TOPICS.map((topic) => [topic.code, topic]));

/** The topic of a code; a code nobody made is a fault of the caller. */
export function topicOf(code: string): Topic {
  const topic = byCode.get(code);
  if (topic === undefined) throw new Error(`topic-unknown: ${code}`);
  return topic;
}
