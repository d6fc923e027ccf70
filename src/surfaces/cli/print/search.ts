import type { search, SearchHitShape } from '../../../contract/looking/search.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import {
  pieces as snippetPieces,
  searchNotes,
  searchWord,
  totalSaid,
  whySaid,
} from '../../telling/search-notes.ts';
import { indent, pieces, word } from './page.ts';

/** What was found, with the words around each hit. What is marked stands between stars. */
export function printSearch(found: OutputOf<typeof search>, reading: Reading): string {
  const { language } = reading;
  const meant = found.didYouMean.map((one) => `${searchWord(language, 'did-you-mean')} ${one}`);
  const notes = [...searchNotes(found, language), ...meant].join('\n');
  if (found.hits.length === 0) return pieces(notes, word(language, 'print.no-hits'));
  return pieces(
    notes,
    found.hits.map((hit) => printHit(hit, reading)).join('\n'),
    totalSaid(found, language),
  );
}

function printHit(hit: SearchHitShape, reading: Reading): string {
  const who = hit.from === '' ? '' : `${hit.from}: `;
  const head = `${hit.id}  ${moment(hit.at, reading)}  ${who}${hit.subject}`;
  const places = hit.where.map((where) => {
    const shown = snippetPieces(where).map(({ text, marked }) => (marked ? `*${text}*` : text));
    return `${searchWord(reading.language, `in-${where.part}`)}: ${shown.join('')}`;
  });
  const why = whySaid(hit, reading.language);
  return [head, ...[...places, ...(why === '' ? [] : [why])].map((line) => indent(line, 4))].join(
    '\n',
  );
}
