import type { Mark } from '../text/html.ts';
import type { Attribution } from './attribution.ts';
import { attributionAt } from './attribution.ts';
import type { Line } from './lines.ts';
import { readLines } from './lines.ts';
import { headingAt, isForwardMarker, isOriginalMarker } from './mail-heading.ts';
import { signatureStart } from './signature.ts';

/** Who wrote a stretch of the text. `forwarded`: another's words that the writer sends on as his message. */
export type Voice = 'own' | 'quoted' | 'signature' | 'forwarded';

/** A stretch of the text, whole lines or the beginning of one. */
export interface Passage {
  readonly voice: Voice;
  readonly start: number;
  readonly end: number;
}

/** The text parted by who wrote what. `own` holds what is forwarded too; `passages` tells them apart. */
export interface Split {
  readonly own: string;
  readonly quoted: string;
  readonly signature: string;
  readonly passages: readonly Passage[];
}

/** The writer of the message, as From names him; helps to find his signature. */
export interface Writer {
  readonly name: string;
  readonly address: string;
}

/** Work in progress: a voice a line, and where a line is cut in two. */
interface Voicing {
  readonly lines: readonly Line[];
  readonly voices: Voice[];
  readonly cuts: Map<number, number>;
}

function set(voicing: Voicing, from: number, to: number, voice: Voice): void {
  for (let at = from; at < Math.min(to, voicing.lines.length); at += 1) voicing.voices[at] = voice;
}

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text === '') at += 1;
  return at;
}

/** A link that a mail program broke out of a quoted line. */
function isBrokenLink(line: Line): boolean {
  const { text } = line;
  if (/^[(<]?https?:\/\/\S+[)>]?\s?>?$/.test(text)) return true;
  return !text.includes(' ') && /[=&%/].*[)>]$/.test(text);
}

/** The end of a run of quoted lines: empty lines and broken links between them belong to it. */
function endOfRun(lines: readonly Line[], start: number, quoted: (line: Line) => boolean): number {
  let at = start;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (quoted(line)) {
      at += 1;
      continue;
    }
    const next = line.text === '' ? nextFilled(lines, at) : at + 1;
    const after = lines[next];
    if (after === undefined || !quoted(after)) break;
    if (line.text !== '' && !isBrokenLink(line)) break;
    at = next;
  }
  return at;
}

/** Nothing of the writer's stands above: what begins here is his message, not its appendix. */
function nothingAbove(voicing: Voicing, at: number): boolean {
  for (let before = 0; before < at; before += 1) {
    if (voicing.voices[before] === 'own' && voicing.lines[before]?.text !== '') return false;
  }
  return true;
}

/** Rules and dashes right above a heading belong to it. */
function ruleAbove(voicing: Voicing, at: number): number {
  let from = at;
  while (from > 0 && /^[-_=*\s]*$/.test(voicing.lines[from - 1]?.text ?? '')) from -= 1;
  return from;
}

/** Handles a line that introduces a quotation; the answer is the line to go on with. */
function introduce(voicing: Voicing, at: number, attribution: Attribution): number | null {
  const { lines } = voicing;
  const behind = at + attribution.lines;
  const next = lines[nextFilled(lines, behind)];
  const followed = next !== undefined && (next.marked || next.indented);
  if (!followed && (!attribution.certain || next === undefined)) {
    return next === undefined && attribution.certain ? quoteToEnd(voicing, at, attribution) : null;
  }
  if (!followed) return quoteToEnd(voicing, at, attribution);
  cutLine(voicing, at, attribution);
  set(voicing, attribution.offset > 0 ? at + 1 : at, behind, 'quoted');
  const start = nextFilled(lines, behind);
  const end = endOfRun(lines, start, (line) => line.marked || line.indented);
  set(voicing, behind, nextFilled(lines, end), 'quoted');
  return nextFilled(lines, end);
}

function cutLine(voicing: Voicing, at: number, attribution: Attribution): void {
  if (attribution.offset > 0) voicing.cuts.set(at, attribution.offset);
}

function quoteToEnd(voicing: Voicing, at: number, attribution: Attribution): number {
  const { lines } = voicing;
  cutLine(voicing, at, attribution);
  const from = attribution.offset > 0 ? at + 1 : at;
  const voice = attribution.offset === 0 && nothingAbove(voicing, at) ? 'forwarded' : 'quoted';
  set(voicing, from, lines.length, voice);
  return lines.length;
}

/** Handles what begins at line `at`, if it is somebody else's; the answer is the line to go on with, or null. */
function other(voicing: Voicing, at: number): number | null {
  const { lines } = voicing;
  const line = lines[at];
  if (line === undefined) return null;
  if (line.marked) {
    const end = nextFilled(
      lines,
      endOfRun(lines, at, (each) => each.marked),
    );
    set(voicing, at, end, 'quoted');
    return end;
  }
  if (isForwardMarker(line.text)) {
    set(voicing, at, lines.length, 'forwarded');
    return lines.length;
  }
  if (isOriginalMarker(line.text) || headingAt(lines, at) !== null) {
    const from = ruleAbove(voicing, at);
    set(voicing, from, lines.length, nothingAbove(voicing, from) ? 'forwarded' : 'quoted');
    return lines.length;
  }
  const attribution = attributionAt(lines, at);
  return attribution === null ? null : introduce(voicing, at, attribution);
}

function voicesOf(lines: readonly Line[]): Voicing {
  const voicing: Voicing = { lines, voices: lines.map(() => 'own'), cuts: new Map() };
  let at = 0;
  while (at < lines.length) {
    const next = lines[at]?.text === '' ? null : other(voicing, at);
    at = next ?? at + 1;
  }
  // A message that is nothing but a quotation is the writer's after all: markup misled us.
  const left = voicing.voices.some(
    (voice, index) => voice !== 'quoted' && lines[index]?.text !== '',
  );
  const cut = voicing.cuts.size > 0;
  const marksOnly = lines.every((line) => line.text === '' || !line.text.startsWith('>'));
  if (!left && !cut && marksOnly) set(voicing, 0, lines.length, 'own');
  return voicing;
}

/** Signatures that markup may name. Stops a page of ten thousand of them from costing lines times marks. */
const MAX_MARKED = 10;

/** Signature lines in the last stretch that is the writer's own, and behind a delimiter in any. */
function markSignatures(voicing: Voicing, writer: Writer, marks: readonly Mark[]): void {
  const { lines, voices } = voicing;
  let at = 0;
  const stretches: { from: number; to: number }[] = [];
  while (at < lines.length) {
    let end = at;
    while (end < lines.length && voices[end] === 'own') end += 1;
    if (end > at) stretches.push({ from: at, to: end });
    at = end + 1;
  }
  for (const stretch of stretches) {
    if (voicing.cuts.has(stretch.to - 1)) continue;
    const texts = lines.slice(stretch.from, stretch.to).map((line) => line.text);
    const start = signatureStart(texts, writer);
    if (start !== -1) set(voicing, stretch.from + start, stretch.to, 'signature');
  }
  for (const mark of marks.filter((each) => each.kind === 'signature').slice(0, MAX_MARKED)) {
    for (const [index, line] of lines.entries()) {
      const inside = line.start >= mark.start && line.end <= mark.end && line.text !== '';
      if (inside && voices[index] === 'own') voices[index] = 'signature';
    }
  }
}

function passagesOf(voicing: Voicing): readonly Passage[] {
  const passages: Passage[] = [];
  for (const [index, line] of voicing.lines.entries()) {
    const voice = voicing.voices[index] ?? 'own';
    const cut = voicing.cuts.get(index);
    const last = passages.at(-1);
    const end = cut === undefined ? line.end : line.start + cut;
    if (last !== undefined && last.voice === voice && last.end + 1 === line.start) {
      passages[passages.length - 1] = { ...last, end };
    } else {
      passages.push({ voice, start: line.start, end });
    }
    if (cut !== undefined) passages.push({ voice: 'quoted', start: end, end: line.end });
  }
  return passages;
}

const MANY_BREAKS = /\n{3,}/g;

function join(text: string, passages: readonly Passage[], voices: readonly Voice[]): string {
  const own = passages.filter((passage) => voices.includes(passage.voice));
  const pieces = own.map((passage) => text.slice(passage.start, passage.end));
  const joined = pieces.join('\n');
  return (own.length > 1 ? joined.replaceAll(MANY_BREAKS, '\n\n') : joined).trim();
}

/** Parts a message's text by who wrote it. `marks` come from its markup, if it had any. */
export function splitReply(text: string, marks: readonly Mark[], writer: Writer): Split {
  const voicing = voicesOf(readLines(text, marks));
  markSignatures(voicing, writer, marks);
  const passages = passagesOf(voicing);
  return {
    own: join(text, passages, ['own', 'forwarded']),
    quoted: join(text, passages, ['quoted']),
    signature: join(text, passages, ['signature']),
    passages,
  };
}
