import type { z } from 'zod';
import { say, type Language } from '../../core/text/words.ts';
import { tellingWords } from './words/words.ts';

/** Most problems said at once: a list of a hundred helps nobody. */
const SAID = 5;

/** Puts what does not fit a schema into sentences: where it stands and what is right there. */
export function sayIssues(issues: readonly z.core.$ZodIssue[], language: Language): string {
  return flat(issues)
    .slice(0, SAID)
    .map((issue) => sayIssue(issue, language))
    .join(' ');
}

/** Of a choice between shapes, the first that came closest speaks. */
function flat(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
    return (nearest ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

/** How a schema says that a text is a day. */
const DAY = String.raw`/^\d{4}-\d{2}-\d{2}$/`;

function sayIssue(issue: z.core.$ZodIssue, language: Language): string {
  const path = issue.path.map(String).join('.');
  const speak = (key: string, values: Record<string, string> = {}) =>
    say(tellingWords, { key: `issue.${key}`, values: { path, ...values } }, language);
  switch (issue.code) {
    case 'invalid_type': {
      if (path === '') return speak('whole');
      if (issue.input === undefined && issue.message.endsWith(' received undefined'))
        return speak('missing');
      const expected = say(tellingWords, { key: `type.${issue.expected}`, values: {} }, language);
      return speak('type', { expected: expected.startsWith('«') ? issue.expected : expected });
    }
    case 'invalid_value':
      return speak('choice', { choices: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return issue.discriminator === undefined
        ? speak('other')
        : speak('choice', { choices: 'imap, maildir' });
    case 'too_small':
      return speak('short', { minimum: String(issue.minimum) });
    case 'too_big':
      return speak('long', { maximum: String(issue.maximum) });
    case 'invalid_format': {
      if (issue.pattern === DAY) return speak('day');
      const format = say(tellingWords, { key: `format.${issue.format}`, values: {} }, language);
      return speak('format', { format: format.startsWith('«') ? issue.format : format });
    }
    case 'unrecognized_keys':
      return speak('unknown', { keys: issue.keys.join(', ') });
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return speak('other');
    default:
      return issue satisfies never;
  }
}
