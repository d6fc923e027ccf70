import { jsonIn } from '../../core/text/json-in.ts';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalQuestion } from '../../core/model/question.ts';
import { MODEL_TROUBLES, type Model, type ModelQuestion } from '../../core/ports/model.ts';

const usage = z.object({ input: z.number().nullable(), output: z.number().nullable() });
const recording = z.object({
  /** What was asked, to be read by a person; the name of the file is its hash. */
  asked: z.string(),
  answer: z.discriminatedUnion('answer', [
    z.object({ answer: z.literal('given'), text: z.string(), usage }),
    z.object({
      answer: z.literal('none'),
      why: z.enum(MODEL_TROUBLES),
      retryAfterMs: z.number().optional(),
    }),
  ]),
});

/** The file of a question: the same question has the same name on every machine. */
function fileOf(folder: string, question: ModelQuestion): string {
  const hash = createHash('sha256').update(canonicalQuestion(question)).digest('hex');
  return join(folder, `${hash}.json`);
}

/** Answers what was answered before, from a folder; what was never asked gets nothing, as without a model. */
export function recordedModel(folder: string): Model {
  return {
    async ask(question) {
      const text = await readFile(fileOf(folder, question), 'utf8').catch(() => 'null');
      const found = recording.safeParse(jsonIn(text));
      return found.success ? found.data.answer : { answer: 'none', why: 'not-recorded' };
    },
  };
}

/** Passes questions on and writes down what was answered. */
export function recordingModel(folder: string, model: Model): Model {
  return {
    async ask(question, signal) {
      const answer = await model.ask(question, signal);
      // Mail stands in it: for nobody but who records.
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const asked = canonicalQuestion(question);
      const recorded = `${JSON.stringify({ asked, answer }, null, 2)}\n`;
      await writeFile(fileOf(folder, question), recorded, { mode: 0o600 });
      return answer;
    },
  };
}
