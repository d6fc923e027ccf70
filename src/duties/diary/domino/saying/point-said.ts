import type { Deciding } from '../../../../core/diary/acting/deciding.ts';
import { saidSpan } from '../../../../core/diary/acting/times.ts';
import {
  inBoth,
  sentence,
  wordedIn,
  type Both,
  type Language,
  type Sentence,
} from '../../../../core/text/words.ts';
import type { Span } from '../../../../core/diary/span.ts';
import type { Outcome } from '../outcome.ts';
import { spanOfEntry } from '../deeds/ref.ts';

const SAID: Readonly<Record<Outcome['does'], string>> = {
  moves: 'diary.domino-moves',
  offers: 'diary.domino-offers',
  calls: 'diary.domino-calls',
  'hands-over': 'diary.domino-hands-over',
  drops: 'diary.domino-drops',
  declines: 'diary.domino-declines',
  tells: 'diary.domino-tells',
  'lets-go': 'diary.domino-lets-go',
  stays: 'diary.domino-stays',
};

/** One thing of the bundle in a line: what it is, and what becomes of it. */
export function pointSaid(deciding: Deciding, { one, does, spans }: Outcome): Sentence {
  const key =
    spans.length === 0 && (does === 'offers' || does === 'calls')
      ? `${SAID[does]}-none`
      : SAID[does];
  return sentence(key, {
    when: saidSpan(deciding, spanOfEntry(one.entry)),
    title: one.entry.occurrence.summary ?? '…',
    to: choices(deciding, spans),
  });
}

const OR: Readonly<Record<Language, string>> = { nl: ' of ', en: ' or ' };

/** Times to choose from. */
export function choices(deciding: Deciding, spans: readonly Span[]): Both {
  const said = spans.map((span) => saidSpan(deciding, span));
  return inBoth((language) => said.map((one) => wordedIn(one, language)).join(OR[language]));
}
