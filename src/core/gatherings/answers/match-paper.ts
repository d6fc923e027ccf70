import { enclosuresOf } from '../../records/enclosures.ts';
import type { MessageReading, PartReading } from '../../records/reading.ts';
import type { Task } from '../task.ts';

/** An enclosure and the paper it is. */
export interface Matched {
  readonly part: PartReading;
  readonly paper: Task;
}

/** What came with a mail, held against the papers that somebody owes. */
export interface PapersIn {
  readonly matched: readonly Matched[];
  /** Files of which nobody can say which paper they are. */
  readonly unknown: readonly PartReading[];
}

/** Kinds of file that are no paper: what mail programs add, calendars, cards, programs. */
const NO_PAPER =
  /^(?:text\/(?:calendar|vcard|x-vcard|html)|application\/(?:pgp-signature|pkcs7-signature|x-pkcs7-signature|ics|x-msdownload|x-dosexec)|message\/)/i;
const NO_PAPER_NAME = /\.(?:ics|vcf|asc|p7s|exe|com|bat|cmd|scr|js|vbs|lnk|msi|ps1|jar|html?)$/i;
/** A smaller picture is somebody's emblem. */
const LEAST_PICTURE = 20_000;
/** Words too general to tell one paper from another. */
const GENERAL = new Set(
  'de het een van voor en in op met bij the a an of for and in on with to stuk stukken paper papers document bijlage annex versie version concept draft definitief final def pdf docx'.split(
    ' ',
  ),
);

/** Which of the papers somebody owes came with his mail: by their words; where he owes one and sends one, that one. */
export function papersIn(message: MessageReading, owed: readonly Task[]): PapersIn {
  const files = enclosuresOf(message).filter(isPaper);
  const matched: Matched[] = [];
  const taken = new Set<PartReading>();
  for (const paper of owed) {
    const best = bestFor(
      paper,
      files.filter((file) => !taken.has(file)),
      owed,
    );
    if (best === null) continue;
    taken.add(best);
    matched.push({ part: best, paper });
  }
  const [only, ...more] = files.filter((file) => !taken.has(file));
  const open = owed.filter((paper) => !matched.some((one) => one.paper === paper));
  const [last, ...others] = open;
  if (only !== undefined && more.length === 0 && last !== undefined && others.length === 0) {
    // The only file beside the only paper: unless its words are those of another paper.
    matched.push({ part: only, paper: last });
    taken.add(only);
  }
  return { matched, unknown: files.filter((file) => !taken.has(file)) };
}

function isPaper({ type, name, size }: PartReading): boolean {
  if (NO_PAPER.test(type) || NO_PAPER_NAME.test(name ?? '')) return false;
  return !type.startsWith('image/') || size >= LEAST_PICTURE;
}

/** The file whose name has most words of a paper, where no other paper has as many. */
function bestFor(
  paper: Task,
  files: readonly PartReading[],
  owed: readonly Task[],
): PartReading | null {
  let best: { readonly file: PartReading; readonly score: number } | null = null;
  for (const file of files) {
    const score = likeness(file, paper);
    if (score === 0 || (best !== null && score <= best.score)) continue;
    if (owed.some((other) => other !== paper && likeness(file, other) >= score)) continue;
    best = { file, score };
  }
  return best?.file ?? null;
}

function likeness({ name }: PartReading, { what }: Task): number {
  const said = wordsOf(name ?? '');
  const wanted = wordsOf(what);
  return wanted.filter((word) => said.some((one) => one.startsWith(word) || word.startsWith(one)))
    .length;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,8}$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !GENERAL.has(word));
}
