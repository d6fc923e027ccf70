import { indent } from './page.ts';

/** Any plain value as indented text: `name: value`, lists with a dash. */
export function printFields(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value))
    return value.length === 0
      ? '–'
      : value.map((item) => `- ${indent(printFields(item), 2).trimStart()}`).join('\n');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value) ?? '–';
  return Object.entries(value)
    .map(([name, inner]) => {
      const text = printFields(inner);
      const long = typeof inner === 'object' && inner !== null && text !== '–';
      return long ? `${name}:\n${indent(text, 2)}` : `${name}: ${text}`;
    })
    .join('\n');
}
