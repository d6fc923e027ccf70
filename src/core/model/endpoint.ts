import { z } from 'zod';

/** What a principal allows: nothing leaves; only to a machine of his own network; to this one endpoint. */
export const CONSENTS = ['never', 'local-only', 'this-endpoint'] as const;
export type ModelConsent = (typeof CONSENTS)[number];

/**
 * An endpoint as it is set. Prices are in minor units of `currency` per million tokens. Every limit has a default that
 * a mistake or a flood of mail cannot make expensive.
 */
export const endpointSettings = z.strictObject({
  kind: z.enum(['openai-compatible', 'anthropic']),
  /** Base address, to which `/chat/completions` or `/v1/messages` is added. */
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .refine((url) => !/[?#]|\/\/[^/]*@/.test(url), 'no user, query or fragment'),
  model: z.string().trim().min(1).max(200),
  /** How the server is held to the shape of the answer; it falls back to the next weaker by itself. */
  structured: z.enum(['json_schema', 'json_object', 'none']).default('json_schema'),
  /** Left out where the server refuses it. */
  temperature: z.number().min(0).max(2).nullable().default(0),
  /** How the server calls the longest answer. */
  answerField: z.enum(['max_tokens', 'max_completion_tokens']).default('max_tokens'),
  timeoutSeconds: z.number().int().min(1).max(600).default(60),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('EUR'),
  pricePerMillion: z
    .strictObject({
      input: z.number().int().min(0).max(1_000_000),
      output: z.number().int().min(0).max(1_000_000),
    })
    .nullable()
    .default(null),
  /** Characters in one call. */
  charactersPerCall: z.number().int().min(500).max(200_000).default(24_000),
  callsPerHour: z.number().int().min(0).max(3_600).default(30),
  /** Minor units in one calendar month, in the principal's zone. */
  moneyPerMonth: z.number().int().min(0).max(10_000_000).default(500),
  /** Words of his own that keep a mail at home; they can only add to what code keeps. */
  keepHome: z.array(z.string().trim().min(2).max(100)).max(200).default([]),
});

export type EndpointSettings = Readonly<z.infer<typeof endpointSettings>>;

/**
 * Names under which a model server on this machine passes everything on to its maker: Ollama runs what is tagged
 * `cloud` elsewhere.
 */
export function isPassedOn(model: string): boolean {
  return /[:-]cloud(?![a-z0-9])/i.test(model);
}

/** What an endpoint is told apart by: consent is to this, and falls when it changes. */
export function endpointName({ kind, url, model }: EndpointSettings): string {
  return `${kind} ${url} ${model}`;
}
