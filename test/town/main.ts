import { parseArgs } from 'node:util';
import { differences } from './judging/same.ts';
import { printRun } from './printing/table.ts';
import { printStory } from './printing/story.ts';
import { realServers } from './office/real-servers.ts';
import { runTown, type Run, type TownOptions } from './run.ts';

/**
 * `npm run town -- --seed N --requests N`: plays the town and tells what became of every request. The last line is JSON.
 *
 *   --people N     so many correspondents (40)
 *   --plain        all of them prompt
 *   --story ID     tells one request, line by line; may be given more than once
 *   --pages        letters lead to pages, and who is prompt answers there
 *   --real         over Dovecot, an SMTP server and Radicale
 *   --kill N       plays it twice, and kills the office N times in the second: the outcome must be the same
 *   --json         the last line alone
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    requests: { type: 'string', default: '200' },
    people: { type: 'string', default: '40' },
    kill: { type: 'string', default: '0' },
    plain: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    real: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    story: { type: 'string', multiple: true },
  },
});

const options: TownOptions = {
  seed: Number(values.seed),
  requests: Number(values.requests),
  people: Number(values.people),
  ...(values.plain ? { characters: ['prompt'] as const } : {}),
  ...(values.pages ? { pages: true } : {}),
  ...(values.real ? { servers: realServers } : {}),
};
const run = await runTown(options);
const kills = Number(values.kill);
const shown = kills === 0 ? run : await killed(run, kills);
if (!values.json) {
  for (const id of values.story ?? []) printStory(shown, id);
  if (values.story === undefined) printRun(shown);
}
const { totals, seconds, cpuSeconds, office } = shown;
const deaths = kills === 0 ? {} : { kills: shown.kills, differ: differences(run, shown).length };
const spent = {
  seconds,
  cpuSeconds,
  handled: Object.values(office.handled).reduce((sum, many) => sum + many, 0),
  officeSeconds: office.seconds,
  officeCpuSeconds: office.cpuSeconds,
};
console.log(JSON.stringify({ seed: options.seed, ...totals, ...deaths, ...spent }));

async function killed(undisturbed: Run, times: number): Promise<Run> {
  const again = await runTown({ ...options, kills: times, points: undisturbed.points });
  const differing = differences(undisturbed, again);
  if (!values.json) {
    const asked = `${again.town.unproven} deeds asked about`;
    console.log(
      `killed ${again.kills} times, ${asked}, ${differing.length} requests came out otherwise`,
    );
    for (const line of differing) console.log(`  ${line}`);
    console.log('');
  }
  return again;
}
