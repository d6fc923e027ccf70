import { importsOf, packageOf } from './imports.ts';
import type { Import } from './imports.ts';
import { isSource, isTest, perFile } from './rule.ts';
import type { Rule, SourceFile } from './rule.ts';

/** What a room may import besides itself. A list of rooms or files; absent: everything. */
interface Room {
  readonly may?: readonly string[];
  /** Rooms of which it may import types only. */
  readonly typesOf?: readonly string[];
  /** Node modules it may import; absent: all. */
  readonly node?: readonly string[];
  /** npm packages it may import; absent: all. */
  readonly npm?: readonly string[];
}

/** What is pure, and may therefore be imported by core: no clock, no randomness, no input or output. */
const PURE_PACKAGES = [
  'zod',
  'ical.js',
  'windows-iana',
  'date-holidays',
  'rrule-temporal',
  'libphonenumber-js',
  'ibantools',
  'tldts',
];

/** The table of ARCHITECTURE.md. */
const ROOMS: Readonly<Record<string, Room>> = {
  core: { may: [], node: [], npm: PURE_PACKAGES },
  intake: { may: ['core'], node: ['crypto'] },
  contract: { may: ['core'], node: [], npm: ['zod'] },
  duties: { may: ['core', 'contract'], typesOf: ['intake'], node: [], npm: PURE_PACKAGES },
  channels: { may: ['core'] },
  models: { may: ['core'] },
  store: { may: ['core'] },
  config: { may: ['core'] },
  engine: { may: ['core', 'intake', 'duties/index.ts', 'store'] },
  surfaces: { may: ['core', 'contract', 'engine/index.ts'] },
  sample: {},
  main: {},
  'main.ts': {},
};

/** `src/duties/diary/decide.ts` is in the room `duties`; a duty's walls stand around its own folder. */
function placeOf(path: string): { readonly room: string; readonly walls: string } | null {
  const [src, room = '', folder = '', ...rest] = path.split('/');
  if (src !== 'src') return null;
  const ownFolder = room === 'duties' && rest.length > 0;
  return { room, walls: ownFolder ? `src/duties/${folder}/` : `src/${room}/` };
}

function mayImport(room: Room, walls: string, { to, typeOnly }: Import): boolean {
  if (to.startsWith(walls) || room.may === undefined) return true;
  const allowed = [...room.may, ...(typeOnly ? (room.typesOf ?? []) : [])];
  return allowed.some((each) => to === `src/${each}` || to.startsWith(`src/${each}/`));
}

function mayUse(room: Room, to: string): boolean {
  if (to.startsWith('node:')) return room.node?.includes(to.slice('node:'.length)) ?? true;
  return room.npm?.includes(packageOf(to)) ?? true;
}

function breaches(file: SourceFile): readonly string[] {
  const place = placeOf(file.path);
  if (place === null || isTest(file.path) || !isSource(file.path)) return [];
  const room = ROOMS[place.room];
  if (room === undefined) return [`src/${place.room} is no room of ARCHITECTURE.md`];
  return importsOf(file)
    .filter((each) => (each.ours ? !mayImport(room, place.walls, each) : !mayUse(room, each.to)))
    .map(({ to }) => `${place.room} may not import ${to}`);
}

/** Each room imports only what the table of rooms allows; tests import what they like. */
export const boundaries: Rule = {
  name: 'rooms import only what ARCHITECTURE.md allows',
  check: perFile(breaches),
  planted: [
    { path: 'src/core/a.ts', text: "import { hash } from 'node:crypto';" },
    { path: 'src/core/b.ts', text: "import pino from 'pino';" },
    { path: 'src/core/time/c.ts', text: "import type {\n  A,\n} from '../../store/access.ts';" },
    { path: 'src/intake/a.ts', text: "export * from '../engine/index.ts';" },
    { path: 'src/intake/b.ts', text: "const fs = await import('node:fs');" },
    { path: 'src/contract/a.ts', text: "import { x } from '../engine/index.ts';" },
    { path: 'src/duties/press/decide.ts', text: "import { x } from '../diary/decide.ts';" },
    { path: 'src/duties/press/b.ts', text: "import { read } from '../../intake/index.ts';" },
    { path: 'src/channels/imap/a.ts', text: "import '../../store/open.ts';" },
    { path: 'src/engine/a.ts', text: "import { x } from '../channels/imap/source.ts';" },
    { path: 'src/engine/b.ts', text: "import { x } from '../duties/press/decide.ts';" },
    { path: 'src/engine/c.ts', text: "new URL('../channels/worker.ts', import.meta.url)" },
    { path: 'src/surfaces/a.ts', text: "import { x } from '../engine/receive.ts';" },
    { path: 'src/surfaces/b.ts', text: "import { x } from '../store/open.ts';" },
    { path: 'src/extras/a.ts', text: '' },
  ],
  innocent: [
    { path: 'src/core/mandate/a.ts', text: "import { z } from 'zod';\nimport '../act.ts';" },
    { path: 'src/core/a.test.ts', text: "import { readFileSync } from 'node:fs';" },
    { path: 'src/duties/press/a.ts', text: "import type { R } from '../../intake/index.ts';" },
    { path: 'src/duties/index.ts', text: "import { press } from './press/duty.ts';" },
    { path: 'src/surfaces/cli/a.ts', text: "import { x } from '../../engine/index.ts';" },
    { path: 'src/main.ts', text: "import { x } from './channels/imap/source.ts';" },
    { path: 'test/world/a.ts', text: "import { x } from '../../src/engine/receive.ts';" },
  ],
};

/** The rooms named in the table of ARCHITECTURE.md are those of this rule. */
export const roomTable: Rule = {
  name: 'ARCHITECTURE.md names every room',
  check: (files) => {
    const text = files.find((file) => file.path === 'ARCHITECTURE.md')?.text ?? '';
    const rooms = new Set(
      files
        .filter((file) => file.path.startsWith('src/'))
        .map((file) => file.path.split('/').slice(0, 2).join('/')),
    );
    return [...rooms]
      .filter((room) => !text.includes(`\`${room}\``) && room !== 'src/main')
      .map((room) => ({ path: room, said: 'is not in the table of rooms' }));
  },
  beside: [{ path: 'ARCHITECTURE.md', text: '| `src/core` | pure values |' }],
  planted: [{ path: 'src/attic', text: '' }],
  innocent: [{ path: 'src/core/act.ts', text: '' }],
};
