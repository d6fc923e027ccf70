import { realServers } from '../test/town/office/real-servers.ts';
import { shareOf } from '../test/town/office/time-spent.ts';
import { runTown } from '../test/town/run.ts';
import { lookForRadicale } from '../test/peers/calendars/radicale.ts';
import { lookForDovecot } from '../test/peers/dovecot.ts';
import { printFigure } from './figure.ts';

/**
 * The town over Dovecot, an SMTP server and Radicale: of the time from mail that the office has seen until all that follows from it
 * is done, how much this process computes and how much it waits for servers. The SMTP server runs in this process and counts as ours.
 */
const REQUESTS = 20;

const absent = [lookForDovecot(), lookForRadicale()].flatMap((one) => (one.here ? [] : [one.why]));
for (const why of absent) process.stderr.write(`${why}; its figures are left out\n`);
if (absent.length === 0) {
  const { following, noticing, totals, cpuSeconds } = await runTown({
    ...{ seed: 1, requests: REQUESTS, servers: realServers },
  });
  const waited = following.ours + following.theirs;
  const of = `town of ${totals.requests} requests over Dovecot, SMTP and Radicale`;
  printFigure({
    figure: `${of}: share of the time that is ours`,
    ...{ value: 100 * shareOf(following), unit: '%' },
    ...{ target: 'told; no limit is set', reached: true },
  });
  printFigure({
    figure: `${of}: from mail seen to all that follows, for each mail`,
    ...{ value: waited / totals.arrivals, unit: 'ms a mail' },
    ...{ peer: 'of which ours', peerValue: following.ours / totals.arrivals },
    ...{ target: 'told; no limit is set', reached: true },
  });
  process.stderr.write(
    `${((noticing.ours + noticing.theirs) / 1_000).toFixed(1)} s passed before mail was noticed (IDLE, and folders that are polled); ${cpuSeconds} s of processor in all\n`,
  );
}
