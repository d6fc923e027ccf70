import { order } from '../../../src/engine/index.ts';
import { personWithAddress } from '../../../src/store/records/people.ts';
import { writeMatter } from '../../../src/store/records/matters.ts';
import { ASSISTANT } from '../office/principals.ts';
import type { Player, Situation, Stage } from './situation.ts';

const SELLER: Player = {
  name: 'Pieter de Vries',
  address: 'pieter@verkoper-kade.example',
  marks: ['client'],
};
const BUYER: Player = {
  name: 'Els de Vries',
  address: 'els@koper-kade.example',
  marks: ['client'],
};

/** 4. Two De Vriezen on opposite sides, an annex about to go to the wrong one: stopped at sending. */
export const twoOfAName: Situation = {
  name: '4 two of a name on opposite sides',
  async begin(stage) {
    const dalen = stage.principal('dalen');
    await stage.introduce(dalen, SELLER);
    await stage.introduce(dalen, BUYER);
    await openMatter(stage);
    stage.line(stage.at(4, '09:05'), dalen, SELLER, {
      id: 'concept-kade',
      subject: 'Concept leveringsakte Kade 9',
      text: 'Geachte heer Van Dalen,\n\nWilt u mij het concept van de leveringsakte van Kade 9 sturen?\n\nPieter de Vries',
    });
    stage.town.schedule(stage.at(4, '09:40'), () => mistake(stage));
    // Whoever sees both names beside each other declines.
    stage.town.opinions.push(({ remarks, payload }) =>
      payload.type === 'mail' &&
      payload.mail.to.some(({ address }) => address === BUYER.address) &&
      remarks.some(({ weight }) => weight === 'stop')
        ? 'declines'
        : null,
    );
  },
  async wrong(stage) {
    if (stage.reached(BUYER.address).length > 0)
      return Promise.resolve('the annex went to the buyer');
    const stopped = stage.town.shown.some(
      ({ stops }) =>
        stops.join(' ').includes(SELLER.address) && stops.join(' ').includes(BUYER.address),
    );
    return stopped ? null : 'nobody was shown that there are two';
  },
};

async function openMatter(stage: Stage): Promise<void> {
  const owner = stage.town.office.owner(stage.principal('dalen').id);
  const sides = [
    [SELLER, 'verkoper'],
    [BUYER, 'koper'],
  ] as const;
  const people: Parameters<typeof writeMatter>[1]['people'][number][] = [];
  for (const [player, side] of sides) {
    const card = await personWithAddress(owner.store.read, player.address);
    if (card !== null) people.push({ person: card.id, side });
  }
  const id = owner.tools.newId('matter');
  await owner.store.transact((writer) =>
    writeMatter(writer, {
      id,
      reference: '2026-0977',
      title: 'Kade 9',
      confidentiality: 'office',
      subjects: ['delivery'],
      people,
    }),
  );
}

/** The assistant answers Pieter, and picks the other De Vries. */
async function mistake(stage: Stage): Promise<void> {
  const { town } = stage;
  const owner = () => town.office.owner(stage.principal('dalen').id);
  const bytes = new TextEncoder().encode('%PDF-1.4 concept leveringsakte Kade 9');
  const blob = await owner().blobs.put(bytes);
  const [account] = owner().accounts.keys();
  if (account === undefined) return;
  const name = 'concept-leveringsakte-kade-9.pdf';
  await town.office.attempt(() =>
    order(owner(), ASSISTANT, {
      account,
      to: [{ name: BUYER.name, address: BUYER.address }],
      cc: [],
      subject: 'Uw bericht',
      text: 'Geachte heer De Vries,\n\nBijgaand het concept waarom u vroeg.\n\nMet vriendelijke groet,\nsecretariaat mr. Van Dalen',
      annexes: [{ blob, name, type: 'application/pdf', size: bytes.length }],
      inReplyTo: '<concept-kade@stage.example>',
      references: ['<concept-kade@stage.example>'],
    }),
  );
  await town.settle();
}
