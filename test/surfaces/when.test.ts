import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { command } from './child.ts';

const answer = z.object({
  id: z.union([z.string(), z.number(), z.null()]),
  found: z.array(z.object({ text: z.string(), from: z.string().nullable() })).optional(),
  error: z.object({ code: z.string(), says: z.string() }).optional(),
});
const answers = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((one) => answer.parse(JSON.parse(one)));

const nl = { LC_ALL: 'nl_NL.UTF-8', LANG: 'nl_NL.UTF-8' };
const context = ['--now', '2026-11-04T10:00', '--zone', 'Europe/Amsterdam'];

describe('the command when', () => {
  test('tells a person what a text names', async () => {
    const argv = ['when', 'dinsdag 10 november om 14.30 uur', '--lang', 'nl', ...context];
    const { out, code } = await command(argv, { env: nl });
    expect(out).toContain('dinsdag 10 november om 14.30 uur: 2026-11-10T14:30');
    expect(code).toBe(0);
  });

  test('says so when there is nothing', async () => {
    const { out } = await command(['when', 'Zie artikel 3.12.', ...context], { env: nl });
    expect(out.trim()).toBe('Geen datum of tijd gevonden.');
  });

  test('answers line by line, and a bad line in its place', async () => {
    const lines = [
      { id: 'a', text: 'tomorrow at 4pm', now: '2026-11-04T10:00:00+01:00[Europe/Amsterdam]' },
      { id: 7, text: 'morgen', lang: 'nl', now: '2026-11-04T10:00', zone: 'Europe/Amsterdam' },
    ].map((line) => JSON.stringify(line));
    const input = [lines[0], 'not json', '{"id": 3}', lines[1], ''].join('\n');
    const { out, code } = await command(['when', '--jsonl'], { input, env: nl });
    const all = answers(out);
    expect(all.map(({ id }) => id)).toEqual(['a', null, 3, 7]);
    expect(all[0]?.found?.[0]?.from).toBe('2026-11-05T16:00');
    expect(all[1]?.error?.code).toBe('not-json');
    expect(all[2]?.error?.code).toBe('not-a-text');
    expect(all[3]?.found?.[0]?.from).toBe('2026-11-05');
    expect(code).toBe(1);
  });

  test('a zone that is none is said', async () => {
    const input = '{"id": 1, "text": "Friday", "zone": "Mars/Olympus", "now": "2026-11-04T10:00"}';
    const { out } = await command(['when', '--jsonl'], { input, env: nl });
    expect(answers(out)[0]?.error?.code).toBe('bad-moment');
  });
});
