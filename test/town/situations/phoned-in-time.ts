import { tell } from '../../../src/engine/index.ts';
import { ASSISTANT } from '../office/principals.ts';
import type { Player, Situation } from './situation.ts';

const CARPENTER: Player = {
  name: 'Sjoerd Timmer',
  address: 'sjoerd@timmer-werk.example',
  marks: ['supplier'],
  telephone: '+31201234601',
};

/** 5. An answer phoned in at 9.58, the chase due at 10.00: nothing leaves. */
export const phonedInTime: Situation = {
  name: '5 an answer phoned in at 9.58',
  async begin(stage) {
    const exec = stage.principal('meerwijk');
    await stage.introduce(exec, CARPENTER);
    // Five working days without an answer: the reminder leaves at ten by itself, as her letter allows.
    stage.line(stage.at(10, '09:30'), exec, CARPENTER, {
      id: 'kast-gevraagd',
      sent: true,
      subject: 'De boekenkast',
      text: 'Geachte heer Timmer,\n\nWanneer kunt u de boekenkast leveren?\n\nMet vriendelijke groet,\nA. van Meerwijk',
    });
    stage.town.schedule(stage.at(15, '09:58'), async () => {
      const text = 'Sjoerd Timmer belde: de boekenkast komt donderdag, nummer 020 123 46 01';
      const owner = () => stage.town.office.owner(exec.id);
      await stage.town.office.attempt(() => tell(owner(), ASSISTANT, { text, language: 'nl' }));
      await stage.town.settle();
    });
  },
  async wrong(stage) {
    const letters = stage.reached(CARPENTER.address, stage.at(15, '09:58'));
    return Promise.resolve(letters.length > 0 ? 'he was reminded after he had rung' : null);
  },
};
