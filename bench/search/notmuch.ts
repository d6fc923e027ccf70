import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A notmuch database over a maildir, in a configuration of its own. */
export interface Notmuch {
  run(...words: readonly string[]): string;
  /** Times of a question in the library, without a process; null where python3-notmuch2 is missing. */
  search(question: string, rounds: number): readonly number[] | null;
}

/** Null when notmuch is not on this machine; `apt-get install notmuch` brings it. */
export function notmuchOn(maildir: string, folder: string): Notmuch | null {
  if (spawnSync('notmuch', ['--version']).status !== 0) {
    process.stderr.write('notmuch is missing: apt-get install notmuch; its figures are left out\n');
    return null;
  }
  const config = join(folder, 'notmuch-config');
  writeFileSync(
    config,
    `[database]\npath=${maildir}\n[user]\nname=bench\nprimary_email=office@office.example\n[new]\ntags=new\n[maildir]\nsynchronize_flags=false\n`,
  );
  const run = (program: string, words: readonly string[]) =>
    execFileSync(program, [...words], {
      encoding: 'utf8',
      env: { ...process.env, NOTMUCH_CONFIG: config },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  return {
    run: (...words) => run('notmuch', words),
    search: (question, rounds) => {
      if (spawnSync(PYTHON, ['-c', 'import notmuch2']).status !== 0) {
        process.stderr.write('python3-notmuch2 is missing; its figures are left out\n');
        return null;
      }
      const script = new URL('notmuch-search.py', import.meta.url).pathname;
      const said = run(PYTHON, [script, maildir, config, String(rounds), question]);
      return timed.parse(JSON.parse(said)).times;
    },
  };
}

/** Debian's own Python, for which Debian's packages are installed. */
const PYTHON = '/usr/bin/python3';

const timed = z.object({ times: z.array(z.number()) });
