import type { DocumentReader, ReadJob, Reader } from '../core/ports/reader.ts';
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
  if (reading.type !== 'application/pdf' || job.bytes.length > MAX_BYTES) return reading;
  const text = await tool.textOf(job.bytes);
  if (text !== null) return { ...reading, text: text.slice(0, MAX_UNITS) };
  return { ...reading, dropped: [...reading.dropped, unread('file')] };
}

async function withAttached(
  reading: MessageReading,
  { bytes }: ReadJob,
  tool: DocumentReader,
): Promise<MessageReading> {
  const wanted = reading.parts
    .filter(({ type, name }) => type === 'application/pdf' || /\.pdf$/i.test(name ?? ''))
    .filter(({ size }) => size > 0 && size <= MAX_BYTES)
    .slice(0, MAX_DOCUMENTS);
  if (wanted.length === 0) return reading;
  const read = await Promise.all(
    wanted.map(async ({ path }): Promise<AttachedText | string> => {
      const leaf = leafContent(bytes, path);
      const text = leaf === null ? null : await tool.textOf(leaf.bytes);
      return text === null ? path : { path, text: text.slice(0, MAX_UNITS) };
    }),
  );
  const texts = read.filter((one) => typeof one !== 'string');
  const failed = read.filter((one) => typeof one === 'string');
  return {
    ...reading,
    attached: [...(reading.attached ?? []), ...texts],
    dropped: [...reading.dropped, ...failed.map((path) => unread(`part ${path}`))],
  };
}

/** A picture of a page has no words; a locked or broken file does not show them. */
function unread(what: string): { readonly what: string; readonly why: string } {
  return { what: `text of ${what}`, why: 'no words could be read in this PDF' };
}
