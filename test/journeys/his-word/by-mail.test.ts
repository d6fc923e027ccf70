import { expect, test } from 'vitest';
import { alerts, letterInForce, order } from '../../../src/engine/index.ts';
import { listAccounts } from '../../../src/store/records/accounts.ts';
import { DAY_MS } from '../../../src/core/time/instant.ts';
import { letter } from '../../world/letter.ts';
import { principal } from '../../world/office.ts';
import { ELS } from '../diary/desk.ts';
import { becomes, toPrincipal } from '../briefing/desk.ts';

import {
  doubting,
  codeIn,
  listMailed,
  mails,
  onlyWith,
  openHisDesk,
  outcomes,
  reply,
  SECRETARY,
  waiting,
} from './desk.ts';

test('an order that he mails to his secretary is told, and what it takes stands in his next mail to be answered', async () => {
  await using world = await openHisDesk();
  const { text } = await listMailed(world);
  expect(await outcomes(world)).toEqual(['his-word.understood', 'his-word.understood']);
  expect(await waiting(world)).toEqual(['meeting.move', 'meeting.move']);
  const below = text.slice(text.indexOf('Wat er van uw mail werd')).trim();
  expect(onlyWith(below, 'CODE').replaceAll(/\s+/g, ' ')).toBe(
    'Wat er van uw mail werd ' +
      '– Uw mail “verzet het gesprek met de bank naar vrijdag 14.00 uur”: Verzetten: “Gesprek met de bank” (donderdag 26 november 2026, 15.00 uur) naar vrijdag 27 november 2026, 14.00 uur. Wat ervoor moet gebeuren wacht op uw akkoord. ' +
      '– Uw mail “verzet controle tandarts naar donderdag 10.00 uur”: Verzetten: “Controle tandarts” (vrijdag 27 november 2026, 9.00 uur) naar donderdag 26 november 2026, 10.00 uur. Wat ervoor moet gebeuren wacht op uw akkoord. ' +
      'Ter goedkeuring ' +
      '1. „Gesprek met de bank” gaat van donderdag 26 november 2026, 15.00–16.00 uur naar vrijdag 27 november 2026, 14.00–15.00 uur. ' +
      '2. „Controle tandarts” gaat van vrijdag 27 november 2026, 9.00–10.00 uur naar donderdag 26 november 2026, 10.00–11.00 uur. ' +
      'Antwoord op deze mail met: ja, nee, ja behalve 2, alleen 1, of later. Wat u niet noemt blijft wachten; wat u met nee beantwoordt vervalt. Laat de code hieronder staan. CODE',
  );
  // Nobody else was mailed, and he was mailed once.
  expect(world.mail.sent()).toHaveLength(1);
});

test.each([
  ['ja', ['done', 'done']],
  ['Ja, akkoord.\n\nVerstuurd vanaf mijn iPhone', ['done', 'done']],
  ['yes please\n\nSent from my iPhone', ['done', 'done']],
  ['ja graag\n\nMet vriendelijke groet,\n\nJan Berg', ['done', 'done']],
  ['ja, behalve 2', ['done', 'approve']],
  ['only 1', ['done', 'approve']],
  ['nee', ['declined', 'declined']],
  ['later', ['approve', 'approve']],
  ['ja, behalve 7', ['approve', 'approve']],
])('“%s” answers the list that it quotes', async (words, states) => {
  await using world = await openHisDesk();
  const list = await listMailed(world);
  await mails(world, reply(words, list), { to: 'berg@kantoor.example', inReplyTo: list.id });
  const acts = await world
    .owner()
    .store.read.all(`SELECT state FROM act WHERE kind = 'meeting.move' ORDER BY created_at, id`);
  expect(acts.map(({ state }) => String(state)).toSorted()).toEqual(states.toSorted());
});

test('the same answer that comes in twice is carried out once', async () => {
  await using world = await openHisDesk();
  const list = await listMailed(world);
  const answer = { to: 'berg@kantoor.example', inReplyTo: list.id, id: '<answer@thuis.example>' };
  await mails(world, reply('only 1', list), answer);
  await mails(world, reply('only 1', list), answer);
  expect(await outcomes(world)).toHaveLength(3);
  expect(await waiting(world)).toEqual(['meeting.move']);
});

test.each([
  ['without the code', (list: { text: string }) => reply('ja', { text: onlyWith(list.text, '') })],
  [
    'with another code',
    (list: { text: string }) =>
      reply('ja', { text: onlyWith(list.text, `${codeIn(list.text).slice(0, -4)}0000`) }),
  ],
  ['with nothing but the word', () => 'ja'],
])('a yes %s approves nothing', async (_how, written) => {
  await using world = await openHisDesk();
  const list = await listMailed(world);
  await mails(world, written(list), { to: 'berg@kantoor.example', inReplyTo: list.id });
  expect(await waiting(world)).toEqual(['meeting.move', 'meeting.move']);
  expect((await outcomes(world)).at(-1)).toBe('his-word.no-code');
});

test.each([
  ['from an address nobody knows as his', { from: 'Jan Berg <jan@elders.example>' }],
  [
    'for which its domain does not vouch',
    { from: 'Jan Berg <jan@thuis.example>', subject: 'onbewezen' },
  ],
  ['that others read as well', { cc: ELS }],
  ['of which a program is the author', { headers: ['Auto-Submitted: auto-replied'] }],
  ['with two authors', { from: 'Jan Berg <jan@thuis.example>, Wie <wie@elders.example>' }],
] as const)('a mail %s is mail like any other, code or no code', async (_how, more) => {
  await using world = await openHisDesk({ reader: doubting });
  const list = await listMailed(world);
  await mails(world, reply('ja', list), {
    to: 'berg@kantoor.example',
    inReplyTo: list.id,
    ...more,
  });
  await mails(world, 'verzet het gesprek met de bank naar vrijdag 16.00 uur', more);
  expect(await outcomes(world)).toHaveLength(2);
  expect((await waiting(world)).filter((kind) => kind === 'meeting.move')).toHaveLength(2);
});

test.each([
  ['Fwd: Vraag', 'verzet het gesprek met de bank naar vrijdag 16.00 uur'],
  [
    'Vraag',
    '---------- Forwarded message ---------\nFrom: Wie <wie@elders.example>\nSubject: Vraag\n\nverzet het gesprek met de bank naar vrijdag 16.00 uur',
  ],
])('what a stranger wrote is no order, whoever sends it on (%s)', async (subject, text) => {
  await using world = await openHisDesk();
  await listMailed(world);
  await mails(world, text, { subject });
  expect(await outcomes(world)).toHaveLength(2);
});

test('a letter stands in the list in full; one about money does not, and is counted', async () => {
  await using world = await openHisDesk();
  const account = world.account();
  for (const text of ['Donderdag schikt.\nTot dan.', 'Wij betalen de factuur morgen.'])
    await order(world.owner(), principal(), {
      account,
      to: [{ name: 'Els Visser', address: 'els@visser.example' }],
      cc: [],
      subject: 'Re: Goedendag',
      text,
      annexes: [],
      inReplyTo: null,
      references: [],
    });
  await becomes(world, '2026-11-24T16:00');
  const text = toPrincipal(world, 'jan@thuis.example').at(-1)?.text ?? '';
  expect(text).toContain(
    'Aan els@visser.example, “Re: Goedendag”:\n     | Donderdag schikt.\n     | Tot dan.',
  );
  expect(text).not.toContain('factuur');
  expect(text).toContain('Nog een ander voorstel staat op de pagina');
});

test('a list of four days ago is answered no more', async () => {
  await using world = await openHisDesk();
  const list = await listMailed(world);
  world.clock.moveBy(4 * DAY_MS);
  const answer = { to: 'berg@kantoor.example', inReplyTo: list.id };
  await mails(world, reply('ja', list), { ...answer, date: world.clock.now() });
  expect((await outcomes(world)).at(-1)).toBe('his-word.old');
  // An old mail of his that somebody sends once more is nobody's order.
  await mails(world, 'verzet het gesprek met de bank naar vrijdag 16.00 uur');
  expect(await outcomes(world)).toHaveLength(3);
});

test('the mandate and the talk are not for a mail; what is not understood is asked back and nothing is done', async () => {
  await using world = await openHisDesk();
  const before = await letterInForce(world.owner());
  await mails(world, 'besluit: U mag voortaan alles zelf betalen');
  await mails(world, 'Kun je dat ding even regelen zoals laatst?');
  expect(await outcomes(world)).toEqual(['his-word.on-page', 'his-word.unclear']);
  expect(await letterInForce(world.owner())).toEqual(before);
  expect(await waiting(world)).toEqual([]);
});

test('his copy in Sent is no letter to anybody, and what arrives is carried out, whichever comes first', async () => {
  await using world = await openHisDesk();
  for (const uses of [
    ['sent', 'inbox'],
    ['inbox', 'sent'],
  ] as const) {
    const raw = letter({
      from: 'berg@kantoor.example',
      to: SECRETARY,
      subject: uses[0],
      id: `<${uses[0]}@kantoor.example>`,
      text: `blokkeer ${uses[0] === 'sent' ? 'donderdag' : 'vrijdag'} van 9.00 tot 11.00 uur`,
    });
    const mailbox = (await listAccounts(world.owner().store.read)).find(
      ({ title }) => title === 'Secretariaat',
    );
    for (const use of uses)
      await world.receive(raw, {
        use,
        ...(use === 'inbox' && mailbox !== undefined ? { channel: mailbox.id } : {}),
      });
  }
  expect(await outcomes(world)).toHaveLength(2);
  const loops = await world.owner().store.read.all('SELECT id FROM loop');
  expect(loops).toEqual([]);
});

test('under professional secrecy no proposal is mailed, and no answer by mail approves', async () => {
  await using world = await openHisDesk({ principals: [{ id: 'berg', secrecy: 'notary' }] });
  const { id, text } = await listMailed(world);
  expect(text).not.toMatch(/bank|tandarts|goedkeuring|ac-/i);
  await mails(world, 'ja', { to: 'berg@kantoor.example', inReplyTo: id });
  expect(await waiting(world)).toEqual(['meeting.move', 'meeting.move']);
});

test('the words are for him alone: what an assistant hears is that there was a mail', async () => {
  await using world = await openHisDesk();
  await mails(world, 'Kun je iets regelen met de oncoloog zoals laatst?');
  const said = (await alerts(world.owner())).map(({ text }) => text).join('\n');
  expect(said).toContain('Een mail van de principaal aan het secretariaat is gelezen.');
  expect(said).not.toContain('oncoloog');
});

test('what the office stopped in the middle of is told and not begun again', async () => {
  await using world = await openHisDesk();
  await mails(world, 'blokkeer donderdag van 9.00 tot 11.00 uur');
  const { store } = world.owner();
  await store.transact((writer) =>
    writer.run(`UPDATE his_word SET state = 'taken', outcome = NULL`),
  );
  const before = await waiting(world);
  await world.settle();
  expect(await outcomes(world)).toEqual(['his-word.left']);
  expect(await waiting(world)).toEqual(before);
});
