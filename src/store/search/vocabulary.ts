import { nameKeys } from '../../core/search/names.ts';
import { stemKeys } from '../../core/search/stemming/stems.ts';
import { isPlainWord } from '../../core/search/words.ts';
import { readMeta, writeMeta } from '../records/meta.ts';
import { addWord, clearWords, unknownIn, wordSet, type WordSet } from './word-set.ts';
import type { Reader, Writer } from '../access.ts';

/** Words remembered in memory as known, a dozen bytes each; beyond this it is asked of the store again. */
const REMEMBERED = 400_000;

/** New words learned of one message: a word list or encoded rubbish must not become the vocabulary. */
const NEW_WORDS_AT_MOST = 3_000;

/**
 * What is known to stand in a store's vocabulary, and what of it as a name. A transaction that was rolled back
 * leaves the count in the store behind the one here; then everything is forgotten.
 */
interface Known {
  readonly words: WordSet;
  readonly names: WordSet;
  count: number;
  counted: boolean;
  writer: Writer | null;
}

const KNOWN = new WeakMap<object, Known>();
const COUNT = 'search-words';

async function knownOf(writer: Writer): Promise<Known> {
  const known = KNOWN.get(writer.db) ?? {
    words: wordSet(),
    names: wordSet(),
    count: -1,
    counted: false,
    writer: null,
  };
  KNOWN.set(writer.db, known);
  if (known.writer === writer) return known;
  known.writer = writer;
  known.counted = false;
  const count = Number((await readMeta(writer, COUNT)) ?? 0);
  if (count !== known.count || known.words.size > REMEMBERED) forgetAll(known);
  known.count = count;
  return known;
}

/** Says in the store that this transaction changes the vocabulary. */
async function countChange(writer: Writer, known: Known): Promise<void> {
  if (known.counted) return;
  known.counted = true;
  known.count += 1;
  await writeMeta(writer, COUNT, String(known.count));
}

/** Learns the words of an entry (folded texts), so that their forms, compounds and misspellings are found. */
export async function learnWords(
  writer: Writer,
  texts: readonly string[],
  names: readonly string[],
): Promise<void> {
  const known = await knownOf(writer);
  const fresh = new Map<string, boolean>();
  for (const text of texts) collect(text, known.words, fresh, false);
  for (const text of names) collect(text, known.names, fresh, true);
  if (fresh.size === 0) return;
  await countChange(writer, known);
  for (const [word, isName] of fresh) {
    await learn(writer, word, isName);
    addWord(known.words, word);
    if (isName) addWord(known.names, word);
  }
}

function collect(text: string, known: WordSet, fresh: Map<string, boolean>, isName: boolean): void {
  for (const word of unknownIn(known, text)) {
    if (fresh.size >= NEW_WORDS_AT_MOST) return;
    if (isPlainWord(word)) fresh.set(word, isName || fresh.get(word) === true);
  }
}

function forgetAll(known: Known): void {
  clearWords(known.words);
  clearWords(known.names);
}

async function learn(writer: Writer, word: string, isName: boolean): Promise<void> {
  await writer.run(
    `INSERT INTO search_word (word, backwards, name) VALUES (?, ?, ?)
     ON CONFLICT (word) DO UPDATE SET name = max(name, excluded.name)`,
    word,
    backwards(word),
    isName ? 1 : 0,
  );
  for (const form of [...stemForms(word), ...(isName ? nameKeys(word) : [])]) {
    await writer.run('INSERT OR IGNORE INTO search_form (form, word) VALUES (?, ?)', form, word);
  }
}

/** A stem that is the word itself needs no row: who looks for it asks for the word as well. */
function stemForms(word: string): readonly string[] {
  return stemKeys(word).filter((key) => key.slice(1) !== word);
}

/** A word read from its end. */
export function backwards(word: string): string {
  return word.split('').toReversed().join('');
}

/** Words looked at in one go. */
const PAGE = 1_000;

/** Forgets the words that no entry holds any more, and of whom that a name was one. Called after an erasure. */
export async function pruneWords(writer: Writer): Promise<void> {
  const known = await knownOf(writer);
  await countChange(writer, known);
  forgetAll(known);
  for (let after = ''; ;) {
    const rows = await writer.all(
      'SELECT word, name FROM search_word WHERE word > ? ORDER BY word LIMIT ?',
      after,
      PAGE,
    );
    for (const row of rows) await pruneWord(writer, String(row['word']), row['name'] === 1);
    if (rows.length < PAGE) return;
    after = String(rows.at(-1)?.['word']);
  }
}

async function pruneWord(writer: Writer, word: string, isName: boolean): Promise<void> {
  const forget = async (forms: readonly string[]): Promise<void> => {
    for (const form of forms)
      await writer.run('DELETE FROM search_form WHERE form = ? AND word = ?', form, word);
  };
  if (!(await occurs(writer, `"${word}"`))) {
    await writer.run('DELETE FROM search_word WHERE word = ?', word);
    await forget([...stemForms(word), ...(isName ? nameKeys(word) : [])]);
  } else if (isName && !(await occurs(writer, `{sender recipients} : "${word}"`))) {
    await writer.run('UPDATE search_word SET name = 0 WHERE word = ?', word);
    await forget(nameKeys(word));
  }
}

/** Whether any entry matches an expression of the index. */
export async function occurs(reader: Reader, match: string): Promise<boolean> {
  const row = await reader.get('SELECT rowid FROM search WHERE search MATCH ? LIMIT 1', match);
  return row !== undefined;
}
