import { findProgram } from '../test/peers/presence.ts';
import { realServers } from '../test/town/office/real-servers.ts';
import { runTown, type Run } from '../test/town/run.ts';
import { printFigure } from './figure.ts';
import { sharesOf } from './town/rooms.ts';

/** The same town each time; nothing in the office is tuned to it. */
const SEED = 1;
const REQUESTS = 100;
/** Looking at what is computed slows it, so its own run is shorter. */
const REQUESTS_LOOKED_AT = 40;
/** Real servers are waited for: some minutes. */
const REQUESTS_REAL = 10;
const TARGET = 150;

function sum({ office }: Run, kinds: readonly string[] = Object.keys(office.handled)): number {
  return kinds.reduce((many, kind) => many + (office.handled[kind] ?? 0), 0);
}

const run = await runTown({ seed: SEED, requests: REQUESTS });
const { seconds, cpuSeconds } = run.office;
const what = 'mails, orders, wakes and changes of the diary, read, decided, done and stored';
printFigure({
  figure: `arrivals handled with everything on: ${what}`,
  ...{ value: sum(run) / seconds, unit: '/s', target: `at least ${TARGET} a second` },
  reached: sum(run) / seconds >= TARGET,
});
printFigure({
  figure: 'arrivals handled a second of computing',
  ...{ value: sum(run) / cpuSeconds, unit: '/s', target: `at least ${TARGET} a second` },
  reached: sum(run) / cpuSeconds >= TARGET,
});
printFigure({
  figure: 'of those what came from people, with all that follows from it',
  ...{ value: sum(run, ['mail', 'order', 'call']) / cpuSeconds, unit: '/s' },
  ...{ target: 'for comparison', reached: true },
});
const office = run.office.cpuSeconds / run.cpuSeconds;
printFigure({
  figure: 'share of the town that is the office, the rest its people and the judging',
  ...{ value: 100 * office, unit: '%', target: 'for comparison', reached: true },
});

const shares = await sharesOf(async () => {
  const looked = await runTown({ seed: SEED, requests: REQUESTS_LOOKED_AT });
  return looked.office.worked;
});
for (const [room, share] of shares) {
  if (share < 0.005) continue;
  printFigure({
    figure: `of the time in the office: ${room}`,
    ...{ value: 100 * share, unit: '%', target: 'for comparison', reached: true },
  });
}

if (['dovecot', 'radicale'].every((program) => findProgram(program) !== null)) {
  const real = await runTown({ seed: SEED, requests: REQUESTS_REAL, servers: realServers });
  printFigure({
    figure:
      'on real servers, the share of time that is ours: computing, the rest is waiting for them',
    value: (100 * real.office.cpuSeconds) / real.office.seconds,
    ...{ unit: '%', target: 'for comparison', reached: true },
  });
} else
  process.stderr.write('dovecot or radicale is missing; the figure of real servers is left out\n');
