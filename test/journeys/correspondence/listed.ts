import { mailing } from '../../../src/engine/index.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { APART_MS } from '../../../src/duties/correspondence/mailing/on-mailing.ts';
import { principal, type TestOffice } from '../../world/office.ts';

/** What left, oldest first. */
export function left(world: TestOffice) {
  return world.mail.sent().map(({ raw, to }) => {
    const read = readMessage(raw);
    if (read.kind !== 'message') throw new Error('what left cannot be read');
    return {
      to: to.join(' '),
      subject: read.subject,
      text: read.text,
      heads: read.to,
      cc: read.cc,
    };
  });
}

export async function standings(world: TestOffice, id: string): Promise<readonly string[]> {
  const found = await mailing(world.owner(), principal(), id, 'nl');
  return (found?.lines ?? []).map(({ number, standing, kept }) =>
    [number, standing, ...kept].join(' '),
  );
}

/** The clock goes on until every letter had its turn. */
export async function turns(world: TestOffice, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    world.clock.moveBy(APART_MS);
    await world.settle();
  }
}
