import { expect, test } from 'vitest';
import { tell } from '../../../src/engine/index.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { actsOn } from '../../../src/store/records/acts.ts';
import { openLoopsBy } from '../../../src/store/records/loops.ts';
import { consent, ELS, openDesk, order } from '../diary/desk.ts';
import { letter } from '../../world/letter.ts';
import { NINE, principal, type TestOffice } from '../../world/office.ts';

/** What left, oldest first: to whom, and the whole letter. */
function letters(world: TestOffice) {
  return world.mail.sent().map(({ raw, to }) => {
    const read = readMessage(raw);
    if (read.kind !== 'message') throw new Error('what left cannot be read');
    return { to: to.join(' '), subject: read.subject, text: read.text, inReplyTo: read.inReplyTo };
  });
}

test('“schrijf Els dat we de stukken ontvangen hebben”: her mail is answered in its thread, and the answer is ours to give by Monday', async () => {
  await using world = await openDesk();
  await world.receive(
    letter({
      from: ELS,
      to: 'berg@kantoor.example',
      subject: 'De jaarrekening',
      text: 'Bijgaand de stukken.',
      id: '<papers@visser.example>',
      date: NINE - 3_600_000,
    }),
  );
  const before = letters(world).length;
  await order(world, 'schrijf Els Visser dat we haar stukken ontvangen hebben');
  await consent(world);
  const [sent] = letters(world).slice(before);
  expect(sent?.to).toBe('els@visser.example');
  expect(sent?.subject).toBe('Re: De jaarrekening');
  expect(sent?.inReplyTo).toBe('<papers@visser.example>');
  expect(sent?.text).toBe(
    [
      'Geachte Els Visser,',
      'Uw stukken van dinsdag 24 november hebben wij ontvangen. De heer berg neemt ze door; uiterlijk maandag 30 november hoort u van ons. Tot dan hoeft u niets te doen.',
      'Met vriendelijke groet,\nnamens de heer berg',
      'secretariaat',
      '-- \nVoorbereid door ons digitale secretariaat. Spreekt u liever een mens, dan is één regel antwoord genoeg.\n',
    ].join('\n\n'),
  );
  const loops = await openLoopsBy(world.owner().store.read, 'address', 'els@visser.example');
  expect(loops.map(({ owes, what }) => `${owes}: ${what}`)).toContain('we: uw stukken');
});

test('“thank Kate Hill for the flowers, in my name” is his own letter, in her language and without a footer', async () => {
  await using world = await openDesk();
  const before = letters(world).length;
  await order(world, 'thank Kate Hill for the flowers, in my name', 'en');
  await consent(world);
  const [sent] = letters(world).slice(before);
  expect(sent?.subject).toBe('Thank you');
  expect(sent?.text).toBe(
    'Dear Kate Hill,\n\nThank you very much indeed for the flowers. It gave me great pleasure.\n\nWith warm regards,\n\nmr. berg\n',
  );
});

test('what is asked for is guarded: Jansen is asked for the report by a day, and owes it from then on', async () => {
  await using world = await openDesk();
  const before = letters(world).length;
  await order(world, 'vraag Piet Jansen om het taxatierapport, uiterlijk woensdag 2 december');
  await consent(world);
  const [sent] = letters(world).slice(before);
  expect(sent?.text).toContain(
    'Zou u ons het taxatierapport uiterlijk woensdag 2 december kunnen sturen?',
  );
  const loops = await openLoopsBy(world.owner().store.read, 'address', 'piet@jansen.example');
  expect(
    loops.filter(({ owes, what }) => owes === 'they' && what === 'het taxatierapport'),
  ).toMatchObject([{ address: 'piet@jansen.example', nextAt: Date.UTC(2026, 11, 3, 9) }]);
});

test('a condolence is only asked for: it is his own, it waits for him, and whatever ran to her stops', async () => {
  await using world = await openDesk();
  await order(world, 'vraag Els Visser om het taxatierapport');
  const before = letters(world).length;
  const told = await order(world, 'condoleer mevrouw Visser met het overlijden van haar man');
  const [act] = await actsOn(world.owner().store.read, told.arrival);
  expect(act?.state).toBe('approve');
  expect(act?.act.remarks.map(({ said }) => said.key)).toContain('conduct.condolence-yours');
  await consent(world);
  const sent = letters(world).slice(before);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.subject).toBe('Met deelneming');
  expect(sent[0]?.text).toBe(
    'Geachte Els Visser,\n\nMet droefenis hoorde ik dat uw man is overleden. Mijn oprechte deelneming. U hoeft nu niets te regelen; wij wachten tot u zelf weer contact zoekt.\n\nMet medeleven,\n\nmr. berg\n',
  );
});

test('who is not known, and words that are nobody, are asked about; nothing is written', async () => {
  await using world = await openDesk();
  const told = await tell(world.owner(), principal(), {
    text: 'schrijf Pietersen dat de stukken komen',
    language: 'nl',
  });
  expect(told).toMatchObject({
    understood: false,
    question:
      'Aan wie moet de brief? „Pietersen” ken ik niet; met de hele naam of het mailadres wel.',
  });
});

test('one order, three readers: three letters, each approved by itself', async () => {
  await using world = await openDesk();
  const before = letters(world).length;
  const told = await order(world, 'bedank Piet Jansen, Els Visser en Kate Hill');
  expect(told.acts).toHaveLength(3);
  await consent(world, ({ act }) => act.counterpart.addresses[0] === 'els@visser.example');
  expect(
    letters(world)
      .slice(before)
      .map(({ to }) => to),
  ).toEqual(['piet@jansen.example', 'kate@hill.example']);
});
