import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** vdirsyncer between one calendar of a server and a folder, with a configuration and memory of its own. */
export interface Vdirsyncer {
  /** One run of `vdirsyncer sync`, process and all, in milliseconds. */
  sync(): number;
}

/** Null when it is not on this machine; `apt-get install vdirsyncer` brings it. */
export function vdirsyncerOn(
  server: { readonly url: string; readonly user: string; readonly password: string },
  calendar: string,
  folder: string,
): Vdirsyncer | null {
  if (spawnSync('vdirsyncer', ['--version']).status !== 0) {
    process.stderr.write(
      'vdirsyncer is missing: apt-get install vdirsyncer; its figures are left out\n',
    );
    return null;
  }
  const config = join(folder, 'vdirsyncer.conf');
  writeFileSync(config, configuration(server, calendar, folder));
  const run = (...words: readonly string[]) =>
    execFileSync('vdirsyncer', ['-v', 'WARNING', '-c', config, ...words], {
      input: 'y\ny\ny\ny\n',
      stdio: ['pipe', 'ignore', 'inherit'],
    });
  run('discover');
  return {
    sync: () => {
      const began = performance.now();
      run('sync');
      return performance.now() - began;
    },
  };
}

function configuration(
  server: { readonly url: string; readonly user: string; readonly password: string },
  calendar: string,
  folder: string,
): string {
  return `[general]
status_path = "${join(folder, 'status')}"
[pair bench]
a = "here"
b = "there"
collections = ["${calendar}"]
conflict_resolution = "b wins"
[storage here]
type = "filesystem"
path = "${join(folder, 'vdir')}"
fileext = ".ics"
[storage there]
type = "caldav"
url = "${server.url}"
username = "${server.user}"
password = "${server.password}"
`;
}
