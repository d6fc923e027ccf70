import { z } from 'zod';
import { ALWAYS, ERRORS, type ErrorCode } from '../../contract/errors.ts';
import { OPERATIONS } from '../../contract/index.ts';
import type { Operation } from '../../contract/operation.ts';

/** An OpenAPI 3.1 document: its schemas are JSON Schema 2020-12, which is what zod writes. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: Readonly<Record<string, string>>;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, unknown>>;
}

const JSON_TYPE = 'application/json';

/** The whole contract as OpenAPI. */
export function openApi(address: string): OpenApiDocument {
  const paths = Object.values<Operation>(OPERATIONS).map((operation) => [
    `/api/${operation.name}`,
    {
      post: described(operation, { requestBody: bodyOf(operation) }),
      ...(operation.changes || operation.long === true
        ? {}
        : {
            get: {
              ...described(operation, { parameters: queryOf(operation) }),
              operationId: `${operation.name}-get`,
            },
          }),
    },
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Secretaris',
      version: '1',
      description:
        'What people and programs can ask of the office. Sign in with a one-time link (session cookie), or use the socket in the data folder.',
    },
    servers: [{ url: address }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'secretaris' } },
      schemas: { Error: ERROR },
    },
  };
}

const ERROR = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'says', 'kept', 'retry'],
      properties: {
        code: { type: 'string' },
        says: { type: 'string', description: 'What happened and what to do, for a person' },
        kept: { type: 'string', description: 'What was kept' },
        retry: { type: 'boolean' },
      },
    },
  },
};

function described(operation: Operation, more: object): Record<string, unknown> {
  return {
    operationId: operation.name,
    summary: operation.title.en,
    'x-title-nl': operation.title.nl,
    'x-who-may': operation.who,
    security: operation.who === 'public' ? [] : [{ session: [] }],
    ...more,
    responses: {
      200: {
        description: operation.title.en,
        content: { [JSON_TYPE]: { schema: schemaOf(operation.output, 'output') } },
      },
      ...failuresOf(operation),
    },
  };
}

function bodyOf(operation: Operation): object {
  return {
    required: false,
    content: { [JSON_TYPE]: { schema: schemaOf(operation.input, 'input') } },
  };
}

function queryOf(operation: Operation): readonly object[] {
  const { properties, required } = z
    .object({
      properties: z.record(z.string(), z.looseObject({})).default({}),
      required: z.array(z.string()).default([]),
    })
    .parse(schemaOf(operation.input, 'input'));
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

/** Codes of one status together. */
function failuresOf(operation: Operation): Record<string, object> {
  const codes = [...new Set<ErrorCode>([...ALWAYS, ...operation.errors])];
  const failures: Record<string, object> = {};
  for (const status of new Set(codes.map((code) => ERRORS[code]))) {
    const these = codes.filter((code) => ERRORS[code] === status);
    failures[String(status)] = {
      description: these.join(', '),
      content: { [JSON_TYPE]: { schema: { $ref: '#/components/schemas/Error' } } },
    };
  }
  return failures;
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _named, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
