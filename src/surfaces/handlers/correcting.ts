import { OPERATIONS } from '../../contract/index.ts';
import { Trouble } from '../../core/errors.ts';
import { correctWant, message } from '../../engine/index.ts';
import { goTo } from './authorise.ts';
import { bind } from './bind.ts';
import { namedId } from './named-id.ts';

/** What the principal teaches the office. */
export const CORRECTING = {
  'correct-want': bind(
    OPERATIONS['correct-want'],
    async (desk, caller, { principal, id, kind, holds }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      const arrival = await namedId(at.owner, id, ['arrival']);
      const unknown = new Trouble('id-unknown', { retry: false, values: { id, like: '' } });
      if ((await message(at.owner, arrival, at.viewing)) === null) throw unknown;
      const done = await correctWant(at.owner, { arrival, kind, holds, by: at.user.id });
      switch (done.result) {
        case 'corrected':
          return { arrival, wants: done.wants.map((want) => ({ ...want, cues: [...want.cues] })) };
        case 'certain':
          throw new Trouble('want-certain', { retry: false, values: { kind } });
        case 'not-a-message':
          throw unknown;
        default:
          return done satisfies never;
      }
    },
  ),
};
