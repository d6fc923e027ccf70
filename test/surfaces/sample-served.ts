import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configSchema, type Config } from '../../src/config/settings.ts';
import { openReader } from '../../src/main/reader.ts';
import { serve, type Served } from '../../src/main/serve.ts';
import { openSampleOffice, type SampleOffice } from '../../src/sample/open.ts';
import { Changes } from '../../src/surfaces/http/changes.ts';

/** The sample office on a port of its own, as a browser and commands see it. */
export interface SampleServed extends AsyncDisposable {
  readonly served: Served;
  readonly sample: SampleOffice;
  readonly path: string;
  readonly config: Config;
  readonly troubles: readonly unknown[];
  /** Signs a user in by his link and gives the cookie. */
  signIn(user: string): Promise<string>;
  /** Asks over HTTP. */
  ask(path: string, init?: RequestInit): Promise<Response>;
}

/** Thursday morning of the week: a good deal has come in, and some of it waits. */
export const THURSDAY = Date.parse('2026-12-10T09:00:00+01:00');

/** Opens the sample office, lets its week happen up to a moment, and serves it. */
export async function serveSample(until = THURSDAY): Promise<SampleServed> {
  const stack = new AsyncDisposableStack();
  const path = await mkdtemp(join(tmpdir(), 'secretaris-served-'));
  stack.defer(() => rm(path, { recursive: true, force: true }));
  const reader = stack.use(openReader());
  const changes = new Changes();
  const troubles: unknown[] = [];
  const sample = stack.use(
    await openSampleOffice({
      path,
      reader,
      changed: (owner) => changes.tell(owner),
      onTrouble: (trouble) => troubles.push(trouble),
    }),
  );
  await sample.week.moveTo(until);
  const config = configOf(path);
  const served = stack.use(
    await serve({
      config,
      changes,
      language: 'nl',
      openSample: null,
      onTrouble: (trouble) => troubles.push(trouble),
      opened: {
        office: sample.office,
        clock: sample.clock,
        world: sample.world,
        moveClock: (to) => sample.week.moveTo(to),
        [Symbol.asyncDispose]: () => Promise.resolve(),
      },
    }),
  );
  const ask = (to: string, init?: RequestInit) =>
    fetch(`${served.address}${to}`, { redirect: 'manual', ...init });
  return {
    served,
    sample,
    path,
    config,
    troubles,
    ask,
    async signIn(user) {
      const link = await served.desk.users.makeLink(user);
      const answer = await ask('/sign-in', { method: 'POST', body: new URLSearchParams({ link }) });
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    },
    [Symbol.asyncDispose]: () => stack[Symbol.asyncDispose](),
  };
}

/** Settings of a test office, on a free port of this machine. */
export function configOf(data: string): Config {
  return configSchema.parse({
    data,
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    answerPages: null,
    tls: null,
    trustedProxies: [],
    mail: { trustedHosts: [], authservIds: [] },
    logLevel: 'silent',
    language: 'nl',
    limits: { messageMegabytes: 150, bodyMegabytes: 1 },
  });
}
