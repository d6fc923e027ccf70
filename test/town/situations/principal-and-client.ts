import { search } from '../../../src/engine/index.ts';
import { personWithAddress } from '../../../src/store/records/people.ts';
import type { Player, Situation } from './situation.ts';

const HERSELF: Player = {
  name: 'M. Haas',
  address: 'm.haas@prive-post.example',
  marks: ['client'],
};

/** 9. One principal is a client of another: no shared card, title or search hit. */
export const principalAndClient: Situation = {
  name: '9 a principal is a client of another',
  async begin(stage) {
    stage.line(stage.at(5, '21:05'), stage.principal('dalen'), HERSELF, {
      id: 'levenstestament',
      subject: 'Mijn levenstestament',
      text: 'Geachte heer Van Dalen,\n\nGraag maak ik een afspraak over mijn levenstestament. Het trefwoord is zilverreiger.\n\nM. Haas',
    });
    return Promise.resolve();
  },
  async wrong(stage) {
    const [notary, physician] = ['dalen', 'haas'].map((id) =>
      stage.town.office.owner(stage.principal(id).id),
    );
    if (notary === undefined || physician === undefined) return 'nobody there';
    const page = { limit: 10, offset: 0 };
    const viewing = { language: 'nl', everything: true } as const;
    const his = await search(notary, 'zilverreiger', page, viewing);
    if (his.hits.length === 0) return 'the notary does not find it himself';
    for (const word of ['zilverreiger', 'levenstestament', 'prive-post']) {
      const { hits } = await search(physician, word, page, viewing);
      if (hits.length > 0) return `the physician's office finds “${word}”`;
    }
    const card = await personWithAddress(physician.store.read, HERSELF.address);
    return card === null ? null : 'the card is shared';
  },
};
