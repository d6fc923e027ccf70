import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approve, order } from '../src/engine/index.ts';
import { approvals } from '../src/engine/index.ts';
import { startSmtpSink } from '../test/peers/smtp-sink.ts';
import { percentile, printFigure } from './figure.ts';
import { benchOffice } from './office.ts';

/** From a person's approval to the local SMTP server's acceptance, everything durable in between. */
const ROUNDS = 100;

const folder = await mkdtemp(join(tmpdir(), 'secretaris-bench-'));
const sink = await startSmtpSink();
const { office, owner, close } = await benchOffice(join(folder, 'data'));
try {
  const smtp = {
    host: '127.0.0.1',
    port: sink.port,
    tls: 'none',
    user: 'office',
    auth: 'password',
  };
  const account = await office.addAccount(owner.id, {
    kind: 'maildir',
    title: 'office',
    settings: JSON.stringify({
      address: 'office@office.example',
      path: join(folder, 'mail'),
      smtp,
    }),
    secret: JSON.stringify({ password: 'unused' }),
  });
  const by = { id: 'bench', name: 'Bench', roles: ['principal'] } as const;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await order(owner, by, {
      account,
      to: [{ name: 'Client', address: `client${round}@client.example` }],
      cc: [],
      subject: `Bericht ${round}`,
      text: 'Geachte heer of mevrouw,\n\nDank voor uw bericht.\n\nMet vriendelijke groet,\nOffice',
      annexes: [],
      inReplyTo: null,
      references: [],
    });
    const [waiting] = await approvals(owner, owner.store.read, {
      language: 'nl',
      everything: true,
    });
    if (waiting === undefined) throw new Error('nothing waits for approval');
    const began = performance.now();
    await approve(owner, waiting.act, by);
    await office.settle(owner.id);
    times.push(performance.now() - began);
    if (sink.mails.length !== round + 1) throw new Error(`mail ${round} did not arrive`);
  }
  for (const [label, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    const value = percentile(times, share);
    printFigure({
      figure: `approval to accepted by a local SMTP server, ${label}`,
      value,
      unit: 'ms',
      target: 'p95 under 100 ms',
      reached: percentile(times, 0.95) < 100,
    });
  }
} finally {
  await close();
  await sink[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
}
