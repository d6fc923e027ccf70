import { z } from 'zod';
import type { Purpose } from '../ports/model.ts';
import { ASKED_WANTS } from './prompts.ts';

/** A quotation longer than this is no longer a place in a text. */
const QUOTE_LIMIT = 400;
const TEXT_LIMIT = 2_000;

const quote = z.string().min(1).max(QUOTE_LIMIT);

/**
 * All a model can say: places in the text, labels of closed lists, and prose that is looked through before anybody sees
 * it. There is no field for a recipient, amount, account, date, link or rung.
 */
const suggestion = {
  wants: z.array(z.object({ kind: z.enum(ASKED_WANTS), quote })).max(8),
  finds: z
    .array(z.object({ kind: z.enum(['when', 'question', 'promise', 'request']), quote }))
    .max(20),
  summary: z.array(z.object({ text: z.string().min(1).max(TEXT_LIMIT), quote })).max(3),
  overtaken: quote.nullable(),
};

const SCHEMAS = {
  suggest: z.object(suggestion),
  'suggest-and-draft': z.object({ ...suggestion, draft: z.string().max(TEXT_LIMIT).nullable() }),
} as const;

/** What was answered, typed. Nothing in it has been held against the text yet. */
export type RawAnswer = z.infer<(typeof SCHEMAS)['suggest']> & { readonly draft: string | null };

/** The shape of the answer as JSON Schema, for servers that hold a model to it. */
export function schemaFor(purpose: Purpose): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(SCHEMAS[purpose]) };
}

/**
 * Reads what a model wrote: the JSON object in it, by our schema. Null for anything else. Not every server holds a
 * model to a shape: thoughts before it, a fence around it and a word after it are left out.
 */
export function readAnswer(text: string, purpose: Purpose): RawAnswer | null {
  for (const candidate of jsonObjects(text)) {
    const parsed = SCHEMAS[purpose].safeParse(parse(candidate));
    if (parsed.success) return { draft: null, ...parsed.data };
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Longest answer looked at: a model that never stops must not hold up the office. */
const ANSWER_LIMIT = 200_000;
/** Beginnings tried: ten thousand braces are no answer. */
const BEGINNINGS = 20;

/** Texts of outermost objects, the last first: thoughts come before the answer. Each character is looked at once. */
function jsonObjects(text: string): readonly string[] {
  const looked = text.slice(0, ANSWER_LIMIT);
  const found: string[] = [];
  let start = -1;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < looked.length; at += 1) {
    const char = looked.charAt(at);
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = depth > 0;
    else if (char === '{') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(looked.slice(start, at + 1));
    }
  }
  return found.slice(-BEGINNINGS).toReversed();
}
