/** A line of a record of what was said; `speaker` null where nobody is named. */
export interface Uttered {
  readonly speaker: string | null;
  readonly text: string;
}

/** A longer file is no record of a meeting: a day of talk is half of this. */
const MOST_UNITS = 2_000_000;
const MOST_LINES = 20_000;
const MOST_LINE = 2_000;
/** A name before a colon has at most so many words. */
const SPEAKER = /^(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:\p{L}[\p{L}.'’-]*)){0,4}) ?: +(?<said>\S.*)$/u;
/** Control and format characters; tabs and line ends are seen. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
const CUE_TIME = /^(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}/;
const VOICE = /<v(?:\.[^ >]*)? (?<name>[^>]{1,100})>/;

/**
 * The lines of notes or of a transcript: plain text, or WebVTT (W3C WebVTT, with voices) and SubRip. What cannot be seen is
 * taken out; nothing in it is more than text.
 */
export function lineUp(text: string): readonly Uttered[] {
  const plain = text
    .slice(0, MOST_UNITS)
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .split('\n', MOST_LINES);
  const isTimed = /^\s*WEBVTT/.test(plain[0] ?? '') || plain.some((line) => CUE_TIME.test(line));
  return isTimed
    ? joined(cues(plain))
    : plain.map(utteredIn).filter(({ text: said }) => said !== '');
}

/** Whether it is a record of speech and no notes: most of it is somebody's words. */
export function isTranscript(lines: readonly Uttered[]): boolean {
  const spoken = lines.filter(({ speaker }) => speaker !== null).length;
  return lines.length >= LEAST_LINES && spoken * 2 > lines.length;
}

const LEAST_LINES = 6;

function cues(lines: readonly string[]): readonly Uttered[] {
  const found: Uttered[] = [];
  let inCue = false;
  for (const line of lines) {
    if (CUE_TIME.test(line)) inCue = true;
    else if (line.trim() === '') inCue = false;
    else if (inCue) {
      const name = VOICE.exec(line)?.groups?.['name']?.trim() ?? null;
      const said = line.replace(/<[^>]{0,200}>/g, '').trim();
      if (said === '') continue;
      const read = utteredIn(said);
      found.push(name === null ? read : { speaker: name, text: said.slice(0, MOST_LINE) });
    }
  }
  return found;
}

/** What one says in several captions is one line: a sentence is not cut where its caption ended. */
function joined(lines: readonly Uttered[]): readonly Uttered[] {
  const found: Uttered[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      (line.speaker === null || line.speaker === last.speaker) &&
      !/[.!?…]["”']?$/.test(last.text) &&
      last.text.length + line.text.length < MOST_LINE;
    if (last !== undefined && goesOn)
      found[found.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else if (line.speaker === null && last !== undefined && last.speaker !== null)
      found.push({ ...line, speaker: last.speaker });
    else found.push(line);
  }
  return found;
}

function utteredIn(line: string): Uttered {
  const bare = line.trim().slice(0, MOST_LINE);
  // "[00:12:03] Els: …" and "00:12 Els: …".
  const untimed = bare.replace(/^[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?[\])]?\s+/, '');
  const { name, said } = SPEAKER.exec(untimed)?.groups ?? {};
  if (name === undefined || said === undefined || LABELS.test(name))
    return { speaker: null, text: untimed };
  return { speaker: name, text: said };
}

/** Words before a colon that are no name. */
const LABELS =
  /^(?:(?:actie(?:punt)?|action|besluit|besloten|decision|decided|agreed|resolved|ap|todo|aanwezig|afwezig|present|absent|apologies|attendees|deelnemers|datum|date|plaats|place|tijd|time|notulist|notulen|verslag|minutes|agenda|punt|agendapunt|item|point|opmerking|note|nb|let op|afgesproken|conclusie|conclusion|voorzitter en|bericht van verhindering|met kennisgeving)\b)/iu;
