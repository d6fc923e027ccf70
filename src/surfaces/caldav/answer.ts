import { say, type Language, type Words } from '../../core/text/words.ts';
import { CHUNK } from './limits.ts';
import type { DavRefusal } from './refusal.ts';
import { DECLARATIONS, OURS, element, escapeXml, xmlName } from './xml/names.ts';

/** An answer before it goes out: text whole, or in pieces as it is made. */
export interface DavAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | AsyncIterable<string> | null;
}

const XML = 'application/xml; charset=utf-8';
const PROLOGUE = '<?xml version="1.0" encoding="utf-8"?>\n';

/** On every answer: nothing of it is kept on the way, run, framed or taken for something else. */
const ALWAYS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

export function answer(
  status: number,
  headers: Record<string, string> = {},
  body: DavAnswer['body'] = null,
): DavAnswer {
  return { status, headers, body };
}

/** A document of one root element. */
export function xmlAnswer(status: number, root: string, inside: string): DavAnswer {
  const body = `${PROLOGUE}<${root}${DECLARATIONS}>${inside}</${root}>`;
  return answer(status, { 'Content-Type': XML }, body);
}

/** A multistatus (RFC 4918, section 13) of responses as they are made, and what stands behind them. */
export function multistatus(responses: Iterable<string> | AsyncIterable<string>): DavAnswer {
  return answer(207, { 'Content-Type': XML }, framed(responses));
}

async function* framed(responses: Iterable<string> | AsyncIterable<string>): AsyncIterable<string> {
  yield `${PROLOGUE}<D:multistatus${DECLARATIONS}>`;
  yield* responses;
  yield '</D:multistatus>';
}

/** A refusal with its precondition and a sentence for whoever reads it. */
export function refusalAnswer(refused: DavRefusal, words: Words, language: Language): DavAnswer {
  const { status, condition } = refused.refusal;
  const says = element(xmlName(OURS, 'says'), escapeXml(say(words, refused.said, language)));
  const inside = (condition === null ? '' : element(condition, refused.inside)) + says;
  const made = xmlAnswer(status, 'D:error', inside);
  return {
    ...made,
    headers: { ...made.headers, 'Content-Language': language, ...refused.headers },
  };
}

/** What goes out. The beginning is gathered, so that short answers go out whole and with their length. */
export async function responseOf(made: DavAnswer, bodyless: boolean): Promise<Response> {
  const headers = { ...ALWAYS, ...made.headers };
  const init = { status: made.status, headers };
  if (made.body === null || bodyless) {
    const bare = made.status === 204 || made.status === 304 || bodyless;
    return new Response(
      null,
      bare ? init : { ...init, headers: { 'Content-Length': '0', ...headers } },
    );
  }
  if (typeof made.body === 'string') return new Response(made.body, init);
  const pieces = made.body[Symbol.asyncIterator]();
  const { text, done } = await gather(pieces);
  if (done) return new Response(text, init);
  return new Response(streamOf(text, pieces), init);
}

async function gather(pieces: AsyncIterator<string>): Promise<{ text: string; done: boolean }> {
  let text = '';
  while (text.length < CHUNK) {
    const next = await pieces.next();
    if (next.done === true) return { text, done: true };
    text += next.value;
  }
  return { text, done: false };
}

/** Made as fast as it is taken: what is not asked for is not read. */
function streamOf(first: string, pieces: AsyncIterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let begun = false;
  return new ReadableStream({
    async pull(controller) {
      if (!begun) {
        begun = true;
        controller.enqueue(encoder.encode(first));
        return;
      }
      const { text, done } = await gather(pieces);
      if (text !== '') controller.enqueue(encoder.encode(text));
      if (done) controller.close();
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
