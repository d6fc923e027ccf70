import { tell } from '../../src/engine/index.ts';
import { approve } from '../../src/engine/index.ts';
import { readActs } from '../../src/store/records/acts.ts';
import { principal, type TestOffice } from '../world/office.ts';
import { Tally } from './mail/score.ts';
import { openSandboxOffice } from './office/open.ts';
import { sandboxEvents, sandboxRequests } from './office/sandbox.ts';
import { restore, stateOf, wantedLine } from './office/state.ts';
import { evaluate } from './table/evaluate.ts';

/** Tells one request, consents to all that comes of it, and says what was answered. */
async function carryOut(world: TestOffice, text: string): Promise<string> {
  const told = await tell(world.owner(), principal(), { text, language: 'en' });
  if (!told.understood) {
    return `? ${told.question} ${told.readings.map(({ said }) => said).join(' / ')}`;
  }
  await world.settle();
  const waiting = (await readActs(world.owner().store.read, '', 1_000))
    .filter((act) => act.state === 'approve')
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const { id } of waiting) await approve(world.owner(), id, principal());
  await world.settle();
  return [...told.said, ...told.answers].join(' | ');
}

/** What stands on the one side and not on the other. */
function less(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * Requests to an office that were written elsewhere, carried out in a real office: the diary afterwards must be that of
 * the set. Apart, that nothing changed that was not asked for.
 */
await using world = await openSandboxOffice();
const events = sandboxEvents();
const before = events.map(wantedLine);
const right = new Tally('office requests, right end states');
const safe = new Tally('office requests, nothing else changed');
for (const { text, wanted } of sandboxRequests()) {
  const said = await carryOut(world, text);
  const after = [...(await stateOf(world)).values()];
  const lines = wanted.map(wantedLine);
  const [missing, extra] = [less(lines, after), less(after, lines)];
  const lost = less(before, after).filter((line) => lines.includes(line));
  const made = less(after, before).filter((line) => !lines.includes(line));
  const miss = (): string =>
    [
      text,
      `  ${said}`,
      ...missing.map((line) => `  - ${line}`),
      ...extra.map((line) => `  + ${line}`),
    ].join('\n');
  right.judge(missing.length + extra.length === 0, miss);
  safe.judge(lost.length + made.length === 0, miss);
  await restore(world, events);
}
process.exitCode = evaluate([right.score(), safe.score()]);
