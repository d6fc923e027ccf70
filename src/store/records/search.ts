import { parseQuery } from '../../core/search/parse.ts';
import type { QueryRemark, QuerySpan, ReadTimes } from '../../core/search/query.ts';
import type { Reader } from '../access.ts';
import { wordsLike } from '../search/expand.ts';
import { findEntries, type Asked, type Found } from '../search/find.ts';
import { loadHits, type SearchHit } from '../search/hits.ts';
import { readProgress, type IndexProgress } from '../search/progress.ts';
import { understandQuery, type Understood } from '../search/understand.ts';

export type { SearchHit } from '../search/hits.ts';

/** How a search is made. */
export interface SearchOptions {
  readonly limit: number;
  /** Finds passed over, for the next page. */
  readonly offset?: number;
  /** Shows what only the principal may see. */
  readonly everything: boolean;
  /** How times in the question are read; without it no words are times. */
  readonly readTimes?: ReadTimes;
}

/** What a search came to. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many there are; null when there are more than were looked at. */
  readonly total: number | null;
  /** Whether a next page has anything. */
  readonly more: boolean;
  /** No message has every word: these have some of them. */
  readonly someWords: boolean;
  readonly remarks: readonly QueryRemark[];
  readonly leftOut: readonly QuerySpan[];
  /** Questions that find something, when this one finds nothing. */
  readonly didYouMean: readonly string[];
  /** How far the index is, while it is being made; null when it is whole. */
  readonly indexing: IndexProgress | null;
}

const noTimes: ReadTimes = () => [];

/** Looks for messages and documents in which everything that was asked occurs, best first. */
export async function searchMessages(
  reader: Reader,
  text: string,
  options: SearchOptions,
): Promise<SearchResult> {
  const { limit, offset = 0 } = options;
  const query = parseQuery(text, options.readTimes ?? noTimes);
  const indexing = await readProgress(reader);
  const said = { leftOut: query.leftOut, indexing };
  if (query.groups.length === 0) {
    return { ...NOTHING, ...said, remarks: query.remarks };
  }
  const question = await understandQuery(reader, query);
  const asked = { everything: options.everything, depth: offset + limit };
  const whole = await findEntries(reader, question, asked);
  const someWords = whole.candidates.length === 0 && wordsOf(question) > 1;
  const found = someWords ? await findEntries(reader, question, { ...asked, any: true }) : whole;
  const page = found.candidates.slice(offset, offset + limit);
  return {
    hits: await loadHits(reader, question, page),
    total: found.more ? null : found.candidates.length,
    more: found.candidates.length > offset + limit,
    someWords: someWords && found.candidates.length > 0,
    remarks: question.remarks,
    ...said,
    didYouMean: whole.candidates.length > 0 ? [] : await proposals(reader, text, question, asked),
  };
}

const NOTHING = { hits: [], total: 0, more: false, someWords: false, didYouMean: [] } as const;

/** How many conditions are words: some of them may be missing, the others may not. */
function wordsOf({ groups }: Understood): number {
  return groups.filter(([one]) => one?.negated === false && one.kind === 'word').length;
}

/** Questions proposed. */
const PROPOSALS_AT_MOST = 3;

/**
 * The question with one word put right. Only what finds something is proposed: to an assistant a
 * word of a message that he may not see must not be told.
 */
async function proposals(
  reader: Reader,
  text: string,
  question: Understood,
  asked: Asked,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [place, group] of question.groups.entries()) {
    for (const one of group) {
      if (one.kind !== 'word' || one.negated || one.prefix) continue;
      for (const word of await wordsLike(reader, one.word)) {
        if (found.length >= PROPOSALS_AT_MOST) return found;
        const other = { ...one, word, forms: new Map([[word, 'exact' as const]]), parts: [] };
        const groups = question.groups.with(place, [other]);
        const finds: Found = await findEntries(reader, { ...question, groups }, asked);
        if (finds.candidates.length > 0) found.push(withWord(text, one, word));
      }
    }
  }
  return found;
}

function withWord(text: string, { start, end }: QuerySpan, word: string): string {
  const typed = text.slice(start, end);
  const operator = /^[^\s:"]+:\s*/.exec(typed)?.[0] ?? '';
  return `${text.slice(0, start)}${operator}${word}${text.slice(end)}`;
}
