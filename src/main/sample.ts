import { makeFolder } from '../store/make-folder.ts';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/settings.ts';
import { Trouble } from '../core/errors.ts';
import { say, type Language } from '../core/text/words.ts';
import { openSampleOffice } from '../sample/open.ts';
import { sampleUsers } from '../sample/furnish.ts';
import type { OfficeOptions, Terminal } from '../surfaces/cli/deps.ts';
import { Changes } from '../surfaces/http/changes.ts';
import { mailRoad } from './mail-road.ts';
import { openLog } from './log.ts';
import { openReader } from './reader.ts';
import { serve, type Served } from './serve.ts';
import { askedToStop, consoleRoad } from './start.ts';
import { openingWords } from './words.ts';

/** Marks a folder as a sample office of ours, which may be thrown away. */
const MARK = 'sample-office';

/** The sample office by itself: a fresh week, in a folder of its own that goes when it closes. */
export async function startSample(
  config: Config,
  options: OfficeOptions,
  terminal: Terminal,
): Promise<void> {
  const stopped = askedToStop();
  await using stack = new AsyncDisposableStack();
  const { language } = options;
  const path = options.data === undefined ? await ownFolder(stack) : await emptied(config.data);
  const served = await serveSample({ ...config, data: path }, language, terminal, stack);
  const speak = (key: string, values: Record<string, string> = {}) =>
    terminal.out(say(openingWords, { key: `open.${key}`, values }, language));
  speak('demo');
  speak('data', { path });
  speak('address', { address: served.address });
  for (const user of sampleUsers) {
    const token = await served.desk.users.makeLink(user.id);
    speak('link', { user: user.name, link: `${served.address}/sign-in?link=${token}` });
  }
  speak('link-once', { path });
  speak('demo-week', { path });
  await stopped;
  speak('closing');
}

/** The sample office beside a real one, on a port of its own; gives the link into it. */
export async function openSampleBeside(
  config: Config,
  language: Language,
  stack: AsyncDisposableStack,
): Promise<string> {
  const data = await ownFolder(stack);
  const served = await serveSample({ ...config, data, port: 0 }, language, null, stack);
  const user = sampleUsers.find((one) => one.language === language) ?? sampleUsers[0];
  return `${served.address}/sign-in?link=${await served.desk.users.makeLink(user.id)}`;
}

async function serveSample(
  config: Config,
  language: Language,
  terminal: Terminal | null,
  stack: AsyncDisposableStack,
): Promise<Served> {
  const changes = new Changes();
  const log = await openLog(config);
  const reader = stack.use(openReader());
  const sample = stack.use(
    await openSampleOffice({
      path: config.data,
      reader,
      played: true,
      roads: [...(terminal === null ? [] : [consoleRoad(terminal)]), mailRoad()],
      changed: (owner) => changes.tell(owner),
      onTrouble: (trouble) => log.trouble(trouble, 'sample'),
    }),
  );
  const { office, clock, week, world } = sample;
  const opened = {
    office,
    clock,
    world,
    moveClock: (to: number) => week.moveTo(to),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  const onTrouble = (trouble: unknown) => log.trouble(trouble, 'request');
  // The sample is on this machine only, whatever the settings say of the real office.
  const own = { ...config, host: '127.0.0.1', publicUrl: null, answerPages: null, tls: null };
  return stack.use(
    await serve({ config: own, opened, changes, language, openSample: null, onTrouble }),
  );
}

async function ownFolder(stack: AsyncDisposableStack): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'secretaris-sample-'));
  stack.defer(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** The named folder, empty; only a sample office of before is thrown away. */
async function emptied(path: string): Promise<string> {
  await makeFolder(path);
  const there = await readdir(path);
  if (there.length > 0 && !there.includes(MARK))
    throw new Trouble('demo-folder-used', { retry: false, values: { path } });
  for (const name of there) await rm(join(path, name), { recursive: true, force: true });
  await writeFile(join(path, MARK), '');
  return path;
}
