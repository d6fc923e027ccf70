import type { DocumentReader, ReadJob, Reader } from '../core/ports/reader.ts';
import type { Dropped } from '../core/records/fact.ts';
import type { AttachedText, MessageReading, Reading } from '../core/records/reading.ts';
import { leafContent } from '../intake/parts.ts';

/** Largest PDF that is read, and how many of one message. */
const MAX_BYTES = 16 << 20;
const MAX_DOCUMENTS = 5;

/** UTF-16 units kept of one. */
const MAX_UNITS = 100_000;

/** A reader that also knows the words of PDF files, attached or by themselves, by a tool beside it. */
export function withPdfTexts(reader: Reader, tool: DocumentReader): Reader {
  return {
    async readMany(jobs) {
      const readings = await reader.readMany(jobs);
      return Promise.all(
        readings.map(async (reading, index) => {
          const job = jobs[index];
          return job === undefined ? reading : completed(reading, job, tool);
        }),
      );
    },
    async [Symbol.asyncDispose]() {
      await reader[Symbol.asyncDispose]();
    },
  };
}

async function completed(reading: Reading, job: ReadJob, tool: DocumentReader): Promise<Reading> {
  if (reading.kind === 'unreadable') return reading;
  if (reading.kind === 'message') return withAttached(reading, job, tool);
  if (reading.type !== 'application/pdf') return reading;
  const found = await textOf('file', reading.size, () => job.bytes, tool);
  const dropped = [...reading.dropped, ...found.dropped];
  return { ...reading, text: found.text ?? reading.text, dropped };
}

async function withAttached(
  reading: MessageReading,
  { bytes }: ReadJob,
  tool: DocumentReader,
): Promise<MessageReading> {
  const files = reading.parts
    .filter(({ type, name }) => type === 'application/pdf' || /\.pdf$/i.test(name ?? ''))
    .filter(({ size }) => size > 0);
  if (files.length === 0) return reading;
  const attached: AttachedText[] = [...(reading.attached ?? [])];
  const dropped = [...reading.dropped];
  // One after the other: a message full of reports must not fill the memory.
  for (const { path, size } of files.slice(0, MAX_DOCUMENTS)) {
    const bytesOf = (): Uint8Array | null => leafContent(bytes, path)?.bytes ?? null;
    const found = await textOf(`part ${path}`, size, bytesOf, tool);
    if (found.text !== null) attached.push({ path, text: found.text });
    dropped.push(...found.dropped);
  }
  for (const { path } of files.slice(MAX_DOCUMENTS)) {
    dropped.push({ what: `text of part ${path}`, why: `over ${MAX_DOCUMENTS} PDF files` });
  }
  return { ...reading, ...(attached.length === 0 ? {} : { attached }), dropped };
}

async function textOf(
  what: string,
  size: number,
  bytesOf: () => Uint8Array | null,
  tool: DocumentReader,
): Promise<{ readonly text: string | null; readonly dropped: readonly Dropped[] }> {
  const left = (why: string): Dropped => ({ what: `text of ${what}`, why });
  if (size > MAX_BYTES) return { text: null, dropped: [left(`over ${MAX_BYTES} bytes`)] };
  const text = await tool.textOf(bytesOf);
  // A picture of a page has no words; a locked or broken file does not show them.
  if (text === null) return { text: null, dropped: [left('no words could be read in this PDF')] };
  if (text.length <= MAX_UNITS) return { text, dropped: [] };
  return { text: text.slice(0, MAX_UNITS), dropped: [left(`over ${MAX_UNITS} characters`)] };
}
