#!/usr/bin/env node
// Runs under whatever Node is there, and starts the real thing under the Node this project pins
// (decisions/0001-node-as-a-dependency.md). Plain JavaScript on purpose: old Nodes must read it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node that has all the sources use: Temporal, node:sqlite, TypeScript as it is. */
const NEEDED_MAJOR = 26;
/** Sent on to the office, so that stopping this stops that. */
const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGUSR1', 'SIGUSR2', 'SIGCONT'];

/** A heap that stays small and grows in small steps: an office mostly waits, and V8 would hold on to two hundred megabytes more. */
const FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=20'];

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The program of the platform package, wherever npm put it; null when there is none for here. */
function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const manifest = createRequire(import.meta.url).resolve(
      'node-' + platform + '-' + process.arch + '/package.json',
    );
    const program = join(dirname(manifest), 'bin', platform === 'win' ? 'node.exe' : 'node');
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

function chooseNode() {
  const major = Number(process.versions.node.split('.')[0]);
  return major >= NEEDED_MAJOR ? process.execPath : pinnedNode();
}

function run(node) {
  const child = spawn(node, FLAGS.concat([main], process.argv.slice(2)), { stdio: 'inherit' });
  SIGNALS.forEach(function (signal) {
    process.on(signal, function () {
      // At a terminal Ctrl+C reaches the office by itself; sent twice it would mean "at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  });
  child.on('error', function (error) {
    console.error('Node could not be started: ' + error.message);
    process.exitCode = 1;
  });
  child.on('exit', function (code, signal) {
    // What a shell says of a program ended by a signal.
    process.exitCode = code === null ? 128 + (constants.signals[signal] || 0) : code;
  });
}

const node = chooseNode();
if (node === null) {
  console.error(
    'Secretaris needs Node ' + NEEDED_MAJOR + ' or newer; this is ' + process.versions.node + '.',
  );
  console.error('Run "npm install" here to get it; where no package of it exists, install it.');
  process.exitCode = 1;
} else {
  run(node);
}
