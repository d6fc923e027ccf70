import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A notmuch database over a maildir, in a configuration of its own. */
export interface Notmuch {
  run(...words: readonly string[]): string;
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
  return {
    run: (...words) =>
      execFileSync('notmuch', [...words], {
        encoding: 'utf8',
        env: { ...process.env, NOTMUCH_CONFIG: config },
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 28,
      }),
  };
}
