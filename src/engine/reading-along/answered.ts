import { readAnswer } from '../../core/model/answer.ts';
import { checkAnswer, type Suggestions } from '../../core/model/suggestions.ts';
import type { ActKind } from '../../core/mandate/acts.ts';
import type { MessageReading } from '../../core/records/reading.ts';
import type { Profile, Situation } from '../../core/situation.ts';
import { sentence, type Sentence } from '../../core/text/words.ts';
import { actsOn, moveAct } from '../../store/records/acts.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import {
  endQuery,
  readEndpoint,
  readQuery,
  writeSuggestions,
  type StoredQuery,
} from '../../store/records/models.ts';
import { readReading } from '../../store/records/readings.ts';
import type { Writer } from '../../store/access.ts';
import { actNamed } from '../acting/act-named.ts';
import { commit } from '../deciding/commit.ts';
import type { Owner } from '../owner.ts';
import { raise } from '../raise.ts';
import { oneThread, partOf } from './one-thread.ts';
import { stillAllowed } from './put-question.ts';

/**
 * Decides about an answer that came in. It is held against the mail it is about; what is left are suggestions, and
 * nothing that was decided changes, but for one thing: a courtesy that nobody has consented to yet may be withdrawn,
 * which is told.
 */
export async function decideAnswer(
  owner: Owner,
  writer: Writer,
  situation: Situation,
): Promise<void> {
  const { arrival, profile } = situation;
  const query = await readQuery(writer, arrival.cause ?? '');
  const suggestions = query === null ? null : await suggestionsOf(owner, writer, profile, query);
  if (query !== null && suggestions !== null) {
    await writeSuggestions(writer, query.id, suggestions);
    if (suggestions.overtaken !== null)
      await withdraw(owner, writer, profile, query, suggestions.overtaken.quote);
  }
  const about = query?.arrival ?? arrival.id;
  await commit(owner, writer, arrival.id, [
    {
      duty: 'engine',
      situation,
      decision: {
        kind: 'note',
        sorting: null,
        urgent: false,
        sources: [
          { kind: 'arrival', arrival: about },
          { kind: 'arrival', arrival: arrival.id },
        ],
        reason: reasonFor(suggestions),
      },
    },
  ]);
}

function reasonFor(suggestions: Suggestions | null): Sentence {
  if (suggestions === null) return sentence('model.answered-nothing');
  const { wants, finds, summary, draft, refused } = suggestions;
  const count = wants.length + finds.length + summary.length + (draft === null ? 0 : 1);
  return sentence('model.suggested', { count: String(count), refused: String(refused.length) });
}

async function suggestionsOf(
  owner: Owner,
  writer: Writer,
  profile: Profile,
  query: StoredQuery,
): Promise<Suggestions | null> {
  if (!(await stillAllowed(writer, query.endpoint))) {
    await fruitless(owner, writer, { ...query, answer: null }, 'no-consent');
    return null;
  }
  const reading = await readReading(writer, query.arrival);
  const raw =
    query.answer === null || query.purpose === null
      ? null
      : readAnswer(query.answer, query.purpose);
  if (reading?.kind !== 'message' || raw === null) {
    await fruitless(owner, writer, query, 'answer-not-understood');
    return null;
  }
  const keepHome = (await readEndpoint(writer))?.settings.keepHome ?? [];
  const threaded = await oneThread(writer, query, profile, keepHome);
  if (!('thread' in threaded)) {
    await fruitless(owner, writer, query, 'gone');
    return null;
  }
  const seen = seenFrom(profile, reading, query.askedAt);
  return checkAnswer(raw, reading, partOf(threaded.thread, query.covers), seen);
}

/** It was paid for, and nothing can be done with it. */
async function fruitless(
  owner: Owner,
  writer: Writer,
  { id, answer }: StoredQuery,
  why: 'answer-not-understood' | 'gone' | 'no-consent',
): Promise<void> {
  const at = owner.tools.clock.now();
  await endQuery(writer, id, ['answered'], { state: 'nothing', at, why, answer });
  const marks = { outcome: 'nothing', why };
  await appendLedger(writer, {
    at,
    kind: 'model-answered',
    subject: id,
    by: 'office',
    refs: [],
    marks,
  });
}

function seenFrom({ zone, language }: Profile, reading: MessageReading, askedAt: number) {
  return {
    zone,
    language: reading.language === 'nl' || reading.language === 'en' ? reading.language : language,
    now: reading.date ?? new Date(askedAt).toISOString(),
  };
}

/** Courtesies, that may be overtaken by the mail itself. An answer of substance is for a person to decline. */
const COURTESIES: readonly ActKind[] = ['correspondence.acknowledge', 'correspondence.tell-when'];

/** A proposal that nothing has been done with yet is withdrawn, with the words it rests on, and told. */
async function withdraw(
  owner: Owner,
  writer: Writer,
  profile: Profile,
  { id, arrival }: StoredQuery,
  quote: string,
): Promise<void> {
  const at = owner.tools.clock.now();
  for (const stored of await actsOn(writer, arrival)) {
    if (!COURTESIES.includes(stored.act.kind)) continue;
    if (!(await moveAct(writer, stored.id, ['approve'], 'withdrawn', at))) continue;
    await appendLedger(writer, {
      at,
      kind: 'withdrawn',
      subject: stored.id,
      by: 'model',
      refs: [id],
      marks: { why: 'overtaken' },
    });
    const act = actNamed(stored.act, profile.language);
    const said = sentence('model.withdrew', { act, quote });
    await raise(owner, writer, profile, { said, urgent: false, about: stored.id });
  }
}
