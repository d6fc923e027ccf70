import { z } from 'zod';
import type { EndpointSettings } from '../../core/model/endpoint.ts';
import type { Model, ModelAnswer, ModelQuestion } from '../../core/ports/model.ts';
import { below } from '../http/join-path.ts';
import { postJson, type Posted } from '../http/post-json.ts';
import { counted } from '../http/counted.ts';
import type { OpenedEndpoint } from '../opened.ts';

/** Version of the Messages API. */
const VERSION = '2023-06-01';

const message = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })),
  stop_reason: z.string().nullish(),
  usage: z.object({ input_tokens: counted, output_tokens: counted }).nullish().catch(null),
});

/**
 * The Messages API. The answer is held to its shape by the format of the output, never by a tool; a server that does
 * not know that is told the shape and nothing else.
 */
export function anthropic({ settings, key, localOnly }: OpenedEndpoint): Model {
  let shaped = settings.structured === 'json_schema';
  return {
    async ask(question, signal) {
      const secret = await key?.();
      const deadline = AbortSignal.timeout(settings.timeoutSeconds * 1_000);
      const post = (): Promise<Posted> =>
        postJson(
          {
            url: below(settings.url, 'v1/messages'),
            headers: {
              'anthropic-version': VERSION,
              ...(secret === undefined ? {} : { 'x-api-key': secret }),
            },
            body: bodyOf(settings, question, shaped),
            deadline,
            localOnly,
          },
          signal,
        );
      let posted = await post();
      if (posted.posted === 'none' && posted.otherShape === true && shaped) {
        shaped = false;
        posted = await post();
      }
      return posted.posted === 'none' ? posted.answer : answerOf(posted.body);
    },
  };
}

function bodyOf(
  { model, temperature }: EndpointSettings,
  { instruction, material, schema, maxAnswerTokens }: ModelQuestion,
  shaped: boolean,
) {
  return {
    model,
    max_tokens: maxAnswerTokens,
    system: `${instruction}\n\nJSON Schema:\n${JSON.stringify(schema)}`,
    messages: [{ role: 'user', content: material }],
    ...(temperature === null ? {} : { temperature }),
    ...(shaped ? { output_config: { format: { type: 'json_schema', schema } } } : {}),
  };
}

function answerOf(body: unknown): ModelAnswer {
  const parsed = message.safeParse(body);
  if (!parsed.success) return { answer: 'none', why: 'answer-not-understood' };
  const { content, stop_reason: stopped, usage } = parsed.data;
  if (stopped === 'max_tokens') return { answer: 'none', why: 'answer-cut-short' };
  if (stopped === 'refusal') return { answer: 'none', why: 'model-refused' };
  const text = content.flatMap((block) => (block.type === 'text' ? [block.text ?? ''] : []));
  if (text.join('') === '') return { answer: 'none', why: 'answer-not-understood' };
  return {
    answer: 'given',
    text: text.join(''),
    usage: { input: usage?.input_tokens ?? null, output: usage?.output_tokens ?? null },
  };
}
