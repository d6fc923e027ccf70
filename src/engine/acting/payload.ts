import { createHash } from 'node:crypto';
import type { Payload } from '../../core/act.ts';

/**
 * The hash that consent is bound to: everything that will leave, Message-ID included, in an order
 * that does not depend on how the value was built.
 */
export function payloadHash(payload: Payload, messageId: string | null): string {
  return createHash('sha256').update(canonical({ payload, messageId })).digest('hex');
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}
