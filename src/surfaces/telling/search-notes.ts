import type { search, SearchHitShape, SearchRemarkShape } from '../../contract/looking/search.ts';
import type { OutputOf } from '../../contract/operation.ts';
import { say, type Language } from '../../core/text/words.ts';
import { searchWords } from './words/words-search.ts';

/** A sentence of a search. */
export function searchWord(
  language: Language,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(searchWords, { key: `search.${key}`, values }, language);
}

/** What must be said of a search before its finds: what was not understood, what is missing. */
export function searchNotes(found: OutputOf<typeof search>, language: Language): readonly string[] {
  const { remarks, someWords, indexing } = found;
  return [
    ...remarks.map((remark) => remarkSaid(remark, language)),
    ...(someWords ? [searchWord(language, 'some-words')] : []),
    ...(indexing === null
      ? []
      : [
          searchWord(language, 'indexing', {
            done: String(indexing.done),
            of: String(indexing.of),
          }),
        ]),
  ];
}

function remarkSaid({ code, text, like }: SearchRemarkShape, language: Language): string {
  const hinted = code === 'unknown-operator' || code === 'unknown-value';
  if (hinted && like !== null) return searchWord(language, `${code}-like`, { text, like });
  return searchWord(language, code, { text });
}

/** How many there are. */
export function totalSaid(
  { total }: { readonly total: number | null },
  language: Language,
): string {
  return total === null
    ? searchWord(language, 'total-many')
    : searchWord(language, 'total', { total: String(total) });
}

/** Words that stand in a find instead of those that were typed. */
export function whySaid({ why }: Pick<SearchHitShape, 'why'>, language: Language): string {
  return why
    .map(({ how, typed, found }) => searchWord(language, `how-${how}`, { typed, found }))
    .join('; ');
}

/** A snippet in pieces, each with whether it is marked. */
export function pieces({
  snippet,
  marks,
}: Pick<SearchHitShape['where'][number], 'snippet' | 'marks'>): readonly {
  readonly text: string;
  readonly marked: boolean;
}[] {
  const out: { readonly text: string; readonly marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at) continue;
    if (start > at) out.push({ text: snippet.slice(at, start), marked: false });
    out.push({ text: snippet.slice(start, end), marked: true });
    at = end;
  }
  if (at < snippet.length) out.push({ text: snippet.slice(at), marked: false });
  return out;
}
