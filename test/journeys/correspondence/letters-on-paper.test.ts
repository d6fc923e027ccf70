import { expect, test } from 'vitest';
import {
  changeStyle,
  letterFile,
  letters,
  setPersonAddress,
  writeLetter,
} from '../../../src/engine/index.ts';
import { openPdfText } from '../../../src/channels/pdf/pdf-text.ts';
import { newPerson } from '../../../src/core/people/new-person.ts';
import { derivedId } from '../../../src/core/ids.ts';
import { erase } from '../../../src/engine/care/erase.ts';
import { officeText } from '../../../src/intake/office/office-text.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { actsOn } from '../../../src/store/records/acts.ts';
import { writePerson } from '../../../src/store/records/people.ts';
import { lookForPeer, withPeer } from '../../peers/presence.ts';
import { consent, openDesk, order } from '../diary/desk.ts';
import { ownerId, principal, type TestOffice } from '../../world/office.ts';

/** Somebody without a mail address. */
const POST = derivedId('person', 'post');

const HIS = { language: 'nl', everything: true } as const;

async function textOf(world: TestOffice, id: string): Promise<string> {
  const found = await letterFile(world.owner(), HIS, { id, form: 'pdf' });
  const text = await openPdfText()?.textOf(() => found?.bytes ?? null);
  return (text ?? '').replace(/\s+/g, ' ');
}

withPeer('pdftotext', lookForPeer('pdftotext', 'poppler-utils'), () => {
  test('“schrijf een brief aan Els …”: the letter goes along as PDF with its letterhead and reference, consented to as it is', async () => {
    await using world = await openDesk();
    await changeStyle(
      world.owner(),
      { head: 'Kantoor Berg', address: ['Kade 3', '1234 AB  Amsterdam'], place: 'Amsterdam' },
      'user-berg',
    );
    await setPersonAddress(world.owner(), {
      person: 'els@visser.example',
      lines: ['Keizersgracht 200', '1016 DX  AMSTERDAM'],
      by: 'user-berg',
    });
    const told = await order(
      world,
      'schrijf een brief aan Els Visser dat de stukken vrijdag komen',
    );
    const [act] = await actsOn(world.owner().store.read, told.arrival);
    const payload = act?.act.payload;
    expect(payload?.type === 'mail' ? payload.mail.annexes : []).toMatchObject([
      { name: 'brief-2026-0001.pdf', type: 'application/pdf' },
    ]);
    const before = world.mail.sent().length;
    await consent(world);
    const raw = world.mail.sent()[before]?.raw ?? new Uint8Array();
    const sent = readMessage(raw);
    if (sent.kind !== 'message') throw new Error('what left cannot be read');
    expect(sent.text).toContain('Bijgaand vindt u een brief van de heer berg.');
    expect(sent.parts.map(({ name }) => name)).toContain('brief-2026-0001.pdf');
    const text = await textOf(world, '2026-0001');
    for (const said of [
      'Kantoor Berg · Kade 3 · 1234 AB Amsterdam',
      'Els Visser Keizersgracht 200 1016 DX AMSTERDAM',
      'Amsterdam, 24 november 2026',
      '2026-0001',
      'Geachte Els Visser,',
      'De heer berg laat u weten dat de stukken vrijdag 27 november komen.',
      'namens de heer berg',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('who has no mail address gets his letter by post: it lies ready, and nothing leaves by itself', async () => {
    await using world = await openDesk();
    await world.owner().store.transact(async (writer) => {
      const record = newPerson(POST, { name: 'mevrouw G. Post', address: '' }, 'nl');
      await writePerson(writer, { ...record, addresses: [] }, 'test', 0);
    });
    const before = world.mail.sent().length;
    const { answers } = await writeLetter(
      world.owner(),
      principal(),
      {
        to: POST,
        text: 'Uw akte ligt klaar.\n\nU kunt haar op werkdagen ophalen.',
        subject: 'Uw akte',
        voice: 'principal',
        language: null,
        paper: true,
      },
      'nl',
    );
    await world.settle();
    expect(answers.join(' ')).toContain('ligt klaar om te printen en te tekenen');
    expect(world.mail.sent()).toHaveLength(before);
    const [kept] = await letters(world.owner(), HIS, null);
    expect(kept).toMatchObject({
      reference: '2026-0001',
      subject: 'Uw akte',
      addressee: 'Mevrouw G. Post',
    });
    const text = await textOf(world, kept?.id ?? '');
    expect(text).toContain(
      'Geachte mevrouw Post, Uw akte ligt klaar. U kunt haar op werkdagen ophalen.',
    );
    expect(text).toContain('Met vriendelijke groet, mr. berg');
  });
});

test('numbers are given once, also when a letter is not sent, and after a restart', async () => {
  await using first = await openDesk();
  await order(first, 'bedank Els Visser per brief');
  await order(first, 'bedank Piet Jansen per brief');
  await using world = await first.reopen();
  await order(world, 'bedank Kate Hill per brief');
  const kept = await letters(world.owner(), HIS, null);
  expect(kept.map(({ reference }) => reference).toSorted()).toEqual([
    '2026-0001',
    '2026-0002',
    '2026-0003',
  ]);
});

test('the Word document has the same words, in the language of the reader', async () => {
  await using world = await openDesk();
  await order(world, 'thank Kate Hill for the flowers, on paper', 'en');
  const [kept] = await letters(world.owner(), HIS, null);
  const found = await letterFile(world.owner(), HIS, { id: kept?.reference ?? '', form: 'docx' });
  const text = officeText(found?.bytes ?? new Uint8Array()) ?? '';
  expect(text).toContain('Dear Kate Hill,');
  expect(text).toContain('thank you most warmly for the flowers');
  expect(text).toContain('Our ref');
});

test('erased, nothing of her letters is left, and her number is not given again', async () => {
  await using world = await openDesk();
  await order(world, 'bedank Els Visser per brief');
  const [kept] = await letters(world.owner(), HIS, null);
  await erase(world.office, ownerId('berg'), kept?.person ?? '', 'user-berg');
  expect(await letters(world.owner(), HIS, null)).toEqual([]);
  if (kept === undefined) throw new Error('no letter was kept');
  expect(
    await world
      .owner()
      .blobs.get(kept.pdf)
      .catch(() => null),
  ).toBeNull();
  expect(
    await world
      .owner()
      .blobs.get(kept.docx)
      .catch(() => null),
  ).toBeNull();
  await order(world, 'bedank Kate Hill per brief');
  expect((await letters(world.owner(), HIS, null)).map(({ reference }) => reference)).toEqual([
    '2026-0002',
  ]);
});
