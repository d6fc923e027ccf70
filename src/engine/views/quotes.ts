import type { Source } from '../../core/act.ts';
import type { Reading } from '../../core/records/reading.ts';
import { readReading } from '../../store/records/readings.ts';
import type { Reader } from '../../store/access.ts';
import { behindLoop, behindWake } from './behind.ts';

/** A source with the words that stand there. */
export interface Quote {
  readonly fact: string | null;
  readonly arrival: string | null;
  readonly part: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string;
}

/** Longest quotation shown; the source itself is one step further. */
const QUOTE_LIMIT = 400;

/** The words each source points at, read from what was understood of its arrival. */
export async function quotesOf(
  reader: Reader,
  sources: readonly Source[],
): Promise<readonly Quote[]> {
  return Promise.all(sources.map((source) => quoteOf(reader, source)));
}

async function quoteOf(reader: Reader, source: Source): Promise<Quote> {
  const none = { fact: null, arrival: null, part: null, start: null, end: null };
  switch (source.kind) {
    case 'fact': {
      const { part, start, end } = source.at;
      const reading = await readReading(reader, source.arrival);
      const quote =
        reading === null
          ? ''
          : textAt(reading, part).slice(start, Math.min(end, start + QUOTE_LIMIT));
      return { fact: source.fact, arrival: source.arrival, part, start, end, quote };
    }
    case 'arrival': {
      const reading = await readReading(reader, source.arrival);
      const quote = reading === null ? '' : textAt(reading, 'text').slice(0, QUOTE_LIMIT);
      return { ...none, arrival: source.arrival, quote };
    }
    case 'loop':
      return { ...none, arrival: await behindLoop(reader, source.loop), quote: source.loop };
    case 'wake':
      return { ...none, arrival: await behindWake(reader, source.wake), quote: source.wake };
    case 'statement':
      return { ...none, quote: source.by };
    default:
      return source satisfies never;
  }
}

function textAt(reading: Reading, part: string): string {
  if (reading.kind === 'unreadable') return reading.reason;
  if (reading.kind === 'message' && part === 'header:Subject') return reading.subject;
  return reading.text;
}
