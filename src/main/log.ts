import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/settings.ts';

/** A log grown past this is set aside when the office opens; the one before it goes. */
const LOG_BYTES = 10_000_000;

/** Where the office writes what went wrong. */
export const LOG_FILE = 'office.log';

/** The log of an office: codes and places in our own code, never what a message or a person said. */
export interface Log {
  opened(facts: Readonly<Record<string, unknown>>): void;
  trouble(error: unknown, about: string): void;
}

/** Opens the log file in the data folder; pino is loaded with the first line. */
export async function openLog(config: Pick<Config, 'data' | 'logLevel'>): Promise<Log> {
  const path = join(config.data, LOG_FILE);
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_BYTES) await rename(path, `${path}.1`);
  let opening: Promise<Awaited<ReturnType<typeof openPino>>> | null = null;
  const write = async (level: 'info' | 'error', facts: object, about: string): Promise<void> => {
    opening ??= openPino(path, config.logLevel);
    (await opening)[level](facts, about);
  };
  return {
    opened: (facts) => void write('info', facts, 'opened'),
    trouble: (error, about) => void write('error', { error: withoutContent(error) }, about),
  };
}

async function openPino(path: string, level: Config['logLevel']) {
  const { pino } = await import('pino');
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: ['*.password', '*.token', '*.secret', '*.address', '*.text', '*.subject'],
        censor: '[kept out]',
      },
    },
    pino.destination({ dest: path, sync: true, mode: 0o600 }),
  );
}

/** Causes looked into; an error that causes itself must come to an end. */
const CAUSES = 4;

/** What may be written of an error: its kind and where in our code. Messages may quote a letter or an address. */
function withoutContent(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error) || depth >= CAUSES) return typeof error;
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? undefined : withoutContent(error.cause, depth + 1);
  return { name: error.name, code, at: frames.slice(0, 12).map((line) => line.trim()), cause };
}
