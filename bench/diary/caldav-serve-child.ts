import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { davAccess } from '../../src/main/dav-access.ts';
import { addCalendar, makeDevicePassword } from '../../src/engine/index.ts';
import { caldav } from '../../src/surfaces/caldav/server.ts';
import type { DavAccess } from '../../src/surfaces/caldav/access/access.ts';
import { caldavWords } from '../../src/surfaces/caldav/words.ts';
import type { Http } from '../../src/surfaces/http/context.ts';
import { listenOnPort } from '../../src/surfaces/http/listen.ts';
import { accessOf } from '../../test/world/calendar-shelf/served.ts';
import { MemoryShelf } from '../../test/world/calendar-shelf/shelf.ts';
import { benchOffice } from '../office.ts';

/**
 * Our calendar server in a process of its own, for `bench/caldav-serve.ts`: `memory`, or `store FOLDER` for a whole
 * office. Prints its port and the password of `bench`, and ends when its standard input does.
 */
const [, , kind = 'memory', folder = ''] = process.argv;
const { access, password } = kind === 'memory' ? onMemory() : await onStore(folder);
const app = new Hono<Http>();
app.use(
  caldav(
    {
      access,
      words: caldavWords,
      language: 'en',
      now: () => Date.now(),
      from: (c) => c.env.peer ?? '',
      onTrouble: (trouble) => console.error(trouble),
    },
    () => undefined,
  ),
);
const { port } = await listenOnPort(app, { host: '127.0.0.1', port: 0, tls: null });
process.stdout.write(`${JSON.stringify({ port, password })}\n`);
process.stdin.on('close', () => process.exit(0)).resume();

function onMemory(): { readonly access: DavAccess; readonly password: string } {
  const word = randomBytes(16).toString('hex');
  const shelf = new MemoryShelf().add({ name: 'work' });
  return { access: accessOf([{ owner: 'bench', password: word, shelf }]), password: word };
}

async function onStore(
  path: string,
): Promise<{ readonly access: DavAccess; readonly password: string }> {
  const { office, owner } = await benchOffice(path);
  await addCalendar(owner, 'work', {});
  const made = await makeDevicePassword(owner, { title: 'bench', by: 'bench' });
  return { access: davAccess(office), password: made.password };
}
