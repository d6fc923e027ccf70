import { say } from '../../core/text/words.ts';
import type { Suggestions } from '../../core/model/suggestions.ts';
import { actsOn, readAct } from '../../store/records/acts.ts';
import { latestQueries, queriesAbout, type StoredQuery } from '../../store/records/models.ts';
import { readReading } from '../../store/records/readings.ts';
import type { Consenting } from '../approvers.ts';
import { edit } from '../consent.ts';
import type { Owner } from '../owner.ts';
import { allWords } from '../raise.ts';
import { isHidden } from '../views/hidden.ts';
import type { Viewing } from '../views/docket.ts';
import { draftable, withBody } from './draft-text.ts';

/** One line of the log: what was asked or kept at home, and what came of it. */
export interface LoggedQuery extends Omit<
  StoredQuery,
  'decision' | 'thread' | 'suggestions' | 'tries'
> {
  /** Why nothing was asked or nothing came, in the viewer's language. */
  readonly says: string | null;
}

/** What was asked of models, newest first, with the exact text. For the principal alone. */
export async function modelLog(
  owner: Owner,
  limit: number,
  { language }: Viewing,
): Promise<readonly LoggedQuery[]> {
  const queries = await latestQueries(owner.store.read, limit);
  const words = allWords(owner);
  return queries.map(({ decision: _d, thread: _t, suggestions: _s, tries: _n, ...rest }) => ({
    ...rest,
    says: rest.why === null ? null : say(words, whySentence(rest.why), language),
  }));
}

/** The sentence of a reason. */
export function whySentence(why: string) {
  return { key: `model.why.${why}`, values: {} };
}

/** What a model read in a mail, beside what we read; and a draft beside each letter that still waits. */
export interface Suggested {
  readonly arrival: string;
  readonly state: StoredQuery['state'] | 'none';
  readonly says: string | null;
  readonly wants: Suggestions['wants'];
  readonly finds: Suggestions['finds'];
  readonly summary: Suggestions['summary'];
  readonly refused: Suggestions['refused'];
  readonly drafts: readonly {
    readonly act: string;
    readonly ours: string;
    readonly draft: string;
  }[];
}

/** The suggestions on a mail, or on the mail an act answers. Null where there is none of that id, or it is hidden. */
export async function suggestions(
  owner: Owner,
  id: string,
  viewing: Viewing,
): Promise<Suggested | null> {
  const reader = owner.store.read;
  const arrival = id.startsWith('ac-') ? ((await readAct(reader, id))?.arrival ?? null) : id;
  if (arrival === null || (await readReading(reader, arrival)) === null) return null;
  if (await isHidden(reader, arrival, viewing)) return null;
  const [query] = await queriesAbout(reader, arrival);
  const found = query?.suggestions ?? null;
  const waiting = (await actsOn(reader, arrival)).filter(draftable);
  return {
    arrival,
    state: query?.state ?? 'none',
    says:
      query === undefined || query.why === null
        ? null
        : say(allWords(owner), whySentence(query.why), viewing.language),
    wants: found?.wants ?? [],
    finds: found?.finds ?? [],
    summary: found?.summary ?? [],
    refused: found?.refused ?? [],
    drafts: waiting.flatMap(({ id: act, act: { payload } }) => {
      const ours = payload.type === 'mail' ? payload.mail.text : '';
      const draft = found?.draft === null || found === null ? null : withBody(ours, found.draft);
      return draft === null ? [] : [{ act, ours, draft }];
    }),
  };
}

/**
 * A person takes the draft in the place of our letter: an edit by him like every other, inspected like every other, that
 * waits for consent again. Null when there is no draft, or the letter no longer waits.
 */
export async function useDraft(
  owner: Owner,
  act: string,
  by: Consenting,
  viewing: Viewing,
): Promise<string | null> {
  const found = await suggestions(owner, act, viewing);
  const draft = found?.drafts.find((one) => one.act === act);
  return draft === undefined ? null : edit(owner, act, by, { text: draft.draft });
}
