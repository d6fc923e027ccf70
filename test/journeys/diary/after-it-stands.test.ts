import { expect, test } from 'vitest';
import { letter } from '../../world/letter.ts';
import { consent, JANSEN, left, openDesk, order, standing } from './desk.ts';

test('who chose one of two times and later writes that it suits takes no second one', async () => {
  await using world = await openDesk();
  await order(world, 'bied Piet Jansen twee tijden van een uur aan volgende week');
  await consent(world);
  const writes = async (text: string): Promise<readonly string[]> => {
    const last = left(world).at(-1);
    world.clock.moveBy(3_600_000);
    await world.receive(
      letter({
        from: JANSEN,
        to: 'berg@kantoor.example',
        subject: `Re: ${last?.subject ?? ''}`,
        text,
        inReplyTo: last?.messageId ?? '',
        references: [last?.messageId ?? ''],
        date: world.clock.now(),
      }),
    );
    return consent(world);
  };
  expect(await writes('De tweede schikt.')).toContain('meeting.plan');
  const before = await standing(world);
  expect(before).toHaveLength(1);
  expect(await writes('Prima, dat lukt.')).not.toContain('meeting.plan');
  expect(await standing(world)).toEqual(before);
});
