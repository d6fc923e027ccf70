import { z } from 'zod';
import type { EndpointSettings } from '../../core/model/endpoint.ts';
import type { Model, ModelAnswer, ModelQuestion } from '../../core/ports/model.ts';
import { below } from '../http/join-path.ts';
import { postJson, type Posted } from '../http/post-json.ts';
import { counted } from '../http/counted.ts';
import type { OpenedEndpoint } from '../opened.ts';

const MODES = ['json_schema', 'json_object', 'none'] as const;
type Mode = (typeof MODES)[number];

/** What of an answer is looked at; servers put much beside it. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: counted, completion_tokens: counted }).nullish().catch(null),
});

/**
 * A server that speaks chat completions: Mistral, Ollama, llama.cpp, vLLM and their kin. How an answer is held to its
 * shape differs among them: what a server refuses is asked again in the next weaker way, which is then remembered.
 */
export function openAiCompatible({ settings, key, localOnly }: OpenedEndpoint): Model {
  let mode: Mode = settings.structured;
  return {
    async ask(question, signal) {
      const secret = await key?.();
      const deadline = AbortSignal.timeout(settings.timeoutSeconds * 1_000);
      const post = (as: Mode): Promise<Posted> =>
        postJson(
          {
            url: below(settings.url, 'chat/completions'),
            headers: secret === undefined ? {} : { authorization: `Bearer ${secret}` },
            body: bodyOf(settings, question, as),
            deadline,
            localOnly,
          },
          signal,
        );
      let posted = await post(mode);
      while (refusedThisWay(posted) && mode !== 'none') {
        mode = MODES[MODES.indexOf(mode) + 1] ?? 'none';
        posted = await post(mode);
      }
      return posted.posted === 'none' ? posted.answer : answerOf(posted.body);
    },
  };
}

function refusedThisWay(posted: Posted): boolean {
  return posted.posted === 'none' && posted.otherShape === true;
}

function bodyOf(
  { model, temperature, answerField }: EndpointSettings,
  { instruction, material, schema, maxAnswerTokens }: ModelQuestion,
  mode: Mode,
) {
  return {
    model,
    messages: [
      // Without a mode the shape is only told; told it is always, since some servers ignore the mode.
      { role: 'system', content: `${instruction}\n\nJSON Schema:\n${JSON.stringify(schema)}` },
      { role: 'user', content: material },
    ],
    stream: false,
    [answerField]: maxAnswerTokens,
    ...(temperature === null ? {} : { temperature }),
    ...formatOf(mode, schema),
  };
}

function formatOf(mode: Mode, schema: ModelQuestion['schema']) {
  switch (mode) {
    case 'json_schema':
      return {
        response_format: { type: mode, json_schema: { name: 'suggestions', strict: true, schema } },
      };
    case 'json_object':
      return { response_format: { type: mode } };
    case 'none':
      return {};
    default:
      return mode satisfies never;
  }
}

function answerOf(body: unknown): ModelAnswer {
  const parsed = completion.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (choice === undefined) return { answer: 'none', why: 'answer-not-understood' };
  if (choice.finish_reason === 'length') return { answer: 'none', why: 'answer-cut-short' };
  const { content, refusal } = choice.message;
  if (choice.finish_reason === 'content_filter' || (refusal ?? '') !== '')
    return { answer: 'none', why: 'model-refused' };
  if ((content ?? '') === '') return { answer: 'none', why: 'answer-not-understood' };
  const usage = parsed.data?.usage;
  return {
    answer: 'given',
    text: content ?? '',
    usage: { input: usage?.prompt_tokens ?? null, output: usage?.completion_tokens ?? null },
  };
}
