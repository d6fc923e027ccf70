import type { CliDeps } from '../../surfaces/cli/deps.ts';
import { runCommandLine } from '../../surfaces/cli/run.ts';
import { terminal } from './terminal.ts';

/** One command line, from its words to its exit code. Every room is loaded by who needs it. */
export async function main(argv: readonly string[]): Promise<number> {
  const deps: CliDeps = {
    terminal,
    connect: async (options, create) => (await import('./connect.ts')).connect(options, create),
    start: async (options, rest) => (await import('../start.ts')).start(options, rest, terminal),
    readFile: async (path) => (await import('./read-file.ts')).readPath(path),
    readText: async (path) => (await import('./read-file.ts')).readText(path),
    writeBytes: async (...asked) => (await import('./write-file.ts')).writeBytes(...asked),
    readBeginning: async (...asked) => (await import('./read-file.ts')).readBeginning(...asked),
    writeNew: async (...asked) => (await import('./write-new.ts')).writeNew(...asked),
    languageOf: async (text) => {
      const { languageOf } = await import('../../intake/text/language.ts');
      return languageOf(text) === 'nl' ? 'nl' : 'en';
    },
    checkMandate: async (letter) => {
      const { checkMandate } = await import('../../core/mandate/compile.ts');
      const { publishedMandate } = await import('../../surfaces/telling/published-mandate.ts');
      return publishedMandate(checkMandate(letter));
    },
    restore: async (...asked) => (await import('../desk/care.ts')).restoreTo(...asked),
    words: async () => (await import('../all-words.ts')).allWords(),
  };
  return runCommandLine(argv, deps);
}
