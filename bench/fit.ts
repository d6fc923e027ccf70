import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openMeetingFitter } from '../src/channels/solver/fitter.ts';
import type { FitAnswer } from '../src/core/diary/fit/answer.ts';
import { planOf } from '../src/core/diary/fit/plan/make-plan.ts';
import type { FitProblem } from '../src/core/diary/fit/problem.ts';
import { lpText } from '../src/core/diary/fit/program/lp-text.ts';
import { modelOf } from '../src/core/diary/fit/program/model.ts';
import { brokenBy } from '../src/core/diary/fit/why/hindrance.ts';
import { findProgram } from '../test/peers/presence.ts';
import { percentile, printFigure } from './figure.ts';
import { weekProblem } from './diary/fit-week.ts';
import type { WeekShape } from './diary/fit-week.ts';

/**
 * Weeks of forty meetings fitted together, each checked with coinor-cbc, which gets the whole program: nothing left
 * out that our bounds rule out, so that it would notice if they ruled out too much. `--large` adds weeks of a hundred.
 */
const SHORT_MS = 2_000;
const LONG_MS = 60_000;
const GAP_ALLOWED = 0.02;
/** Seconds that cbc may take for one week. */
const PEER_LIMIT_S = 300;

const SHAPE = { meetings: 40, people: 25, rooms: 3, ill: 15, days: 5 } as const;
/** Most meetings stand and something happens: what a secretary meets. */
const WEEKS: readonly WeekShape[] = [1, 2, 3, 4, 5, 6].map((seed) => ({
  ...SHAPE,
  seed,
  standing: 30,
}));
/** Nothing stands yet: nothing moves, many places are as good, and the best costs a few weights of preference. */
const NEW_WEEKS: readonly WeekShape[] = [1, 2, 3].map((seed) => ({ ...SHAPE, seed, standing: 0 }));
const LARGE: readonly WeekShape[] = [1, 2].map((seed) => ({
  seed,
  meetings: 100,
  people: 60,
  rooms: 7,
  standing: 75,
  ill: 10,
  days: 5,
}));

interface Measured {
  readonly firstMs: number;
  /** Null when it was not proven in the long time. */
  readonly proofMs: number | null;
  readonly short: FitAnswer;
  readonly long: FitAnswer;
  readonly peer: Peer | null;
}

interface Peer {
  readonly cost: number;
  readonly ms: number;
  readonly optimal: boolean;
}

async function measure(problem: FitProblem): Promise<Measured> {
  await using fitter = openMeetingFitter();
  // The office keeps its solver warm; the first problem of a day pays for loading it.
  await fitter.fit(
    weekProblem({ ...SHAPE, meetings: 10, standing: 0, seed: 99 }),
    limits(SHORT_MS),
  );
  let firstMs = 0;
  const began = performance.now();
  const short = await fitter.fit(problem, {
    ...limits(SHORT_MS),
    onBetter: () => (firstMs ||= performance.now() - began),
  });
  const shortMs = performance.now() - began;
  const again = performance.now();
  const long = short.proven ? short : await fitter.fit(problem, limits(LONG_MS));
  const longMs = short.proven ? shortMs : performance.now() - again;
  for (const answer of [short, long]) {
    const broken = brokenBy(problem, answer.placed);
    if (broken.length > 0) throw new Error(`an answer breaks ${JSON.stringify(broken[0])}`);
  }
  return { firstMs, proofMs: long.proven ? longMs : null, short, long, peer: peerOn(problem) };
}

function limits(limitMs: number) {
  return { limitMs, seed: 1, signal: new AbortController().signal };
}

/** Null when coinor-cbc is not on this machine; `apt-get install coinor-cbc` brings it. */
function peerOn(problem: FitProblem): Peer | null {
  if (findProgram('cbc') === null) {
    process.stderr.write('cbc is missing: apt-get install coinor-cbc; nothing is checked\n');
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'secretaris-fit-'));
  const file = join(folder, 'week.lp');
  try {
    writeFileSync(
      file,
      lpText(modelOf(planOf(problem), { kept: () => true, optional: true }).program),
    );
    const began = performance.now();
    const words = ['ratioGap', '0', 'sec', String(PEER_LIMIT_S), 'solve'];
    const said = execFileSync('cbc', [file, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const ms = performance.now() - began;
    const cost = Number(/^Objective value:\s+([-\d.e+]+)/m.exec(said)?.[1] ?? Number.NaN);
    return { cost, ms, optimal: said.includes('Result - Optimal solution found') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How far, as a part of it, an answer is above the best that is known: cbc's optimum, or our own proof. */
function gapOf({ short, long, peer }: Measured): number {
  const best = peer?.optimal === true ? peer.cost : long.bound;
  return short.cost.total / Math.max(best, 1) - Math.min(best, 1);
}

/** Neither a proof of ours below cbc's answer, nor a cbc optimum other than a proven one. */
function agrees({ long, peer }: Measured): boolean {
  if (peer === null) return true;
  const same = Math.abs(long.cost.total - peer.cost) < 0.5;
  if (long.proven && peer.optimal) return same;
  return peer.optimal
    ? long.bound < peer.cost + 0.5
    : !long.proven || long.cost.total < peer.cost + 0.5;
}

async function bench(weeks: readonly WeekShape[]): Promise<void> {
  const all: Measured[] = [];
  for (const week of weeks) {
    const measured = await measure(weekProblem(week));
    all.push(measured);
    const { firstMs, proofMs, short, long, peer } = measured;
    process.stderr.write(
      `${JSON.stringify({ ...week, firstMs, proofMs, short: short.cost, bound: short.bound, ended: short.ended, long: long.cost.total, proven: long.proven, peer })}\n`,
    );
  }
  const what = weeks[0]?.standing === 0 ? 'new weeks' : 'weeks that stand';
  const name = `${weeks[0]?.meetings} meetings, ${weeks[0]?.people} people, ${weeks[0]?.rooms} rooms, ${weeks.length} ${what}`;
  figures(name, all);
}

function figures(name: string, all: readonly Measured[]): void {
  const gaps = all.map(gapOf);
  const peers = all.flatMap(({ peer }) => (peer === null ? [] : [peer.ms]));
  const proofs = all.flatMap(({ proofMs }) => (proofMs === null ? [] : [proofMs]));
  const peer = peers.length === 0 ? {} : { peer: 'coinor-cbc', peerValue: percentile(peers, 0.5) };
  printFigure({
    figure: `${name}: worst gap after ${SHORT_MS / 1_000} s`,
    value: 100 * Math.max(...gaps),
    unit: '%',
    target: 'proven optimum, or within 2 % of it',
    reached: gaps.every((gap) => gap <= GAP_ALLOWED),
  });
  printFigure({
    figure: `${name}: weeks within 2 % of the optimum after ${SHORT_MS / 1_000} s`,
    value: gaps.filter((gap) => gap <= GAP_ALLOWED).length,
    unit: 'weeks',
    target: 'all of them',
    reached: gaps.every((gap) => gap <= GAP_ALLOWED),
  });
  printFigure({
    figure: `${name}: first answer, slowest`,
    value: Math.max(...all.map(({ firstMs }) => firstMs)),
    unit: 'ms',
    target: 'at most 100 ms',
    reached: all.every(({ firstMs }) => firstMs <= 100),
  });
  printFigure({
    figure: `${name}: time to proof, median of ${proofs.length} of ${all.length} proven`,
    value: percentile(proofs, 0.5),
    unit: 'ms',
    ...peer,
    target: 'all proven within a minute, sooner than coinor-cbc on the whole program',
    reached:
      proofs.length === all.length && !(percentile(proofs, 0.5) > (peer.peerValue ?? Infinity)),
  });
  const agreed = all.filter(agrees).length;
  printFigure({
    figure: `${name}: weeks on which coinor-cbc contradicts nothing`,
    value: agreed,
    unit: 'weeks',
    target: 'all of them',
    reached: agreed === all.length,
  });
}

const { values } = parseArgs({ options: { large: { type: 'boolean' } } });
await bench(WEEKS);
await bench(NEW_WEEKS);
if (values.large === true) await bench(LARGE);
