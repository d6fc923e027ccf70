import { OPERATIONS } from '../../../contract/index.ts';
import { Trouble } from '../../../core/errors.ts';
import { allWords } from '../../../engine/index.ts';
import { ask } from '../../handlers/ask.ts';
import type { HttpOptions, Request } from '../../http/context.ts';
import type { Frame, Place } from '../layout.ts';
import { standing, word } from '../show.ts';
import type { Card } from '../pages/waiting-act.ts';

/** A request at one principal's desk: what its pages need. */
export interface AtDesk {
  readonly frame: Frame;
  readonly card: Card;
  readonly input: { readonly principal: string };
}

/** Finds the desk a page is about; one the reader does not work at looks like one that is not there. */
export async function atDesk(
  c: Request,
  options: HttpOptions,
  place: Place | null,
): Promise<AtDesk> {
  const { desk } = options;
  const caller = c.get('caller');
  const id = c.req.param('principal') ?? '';
  const seen = options.changes.told(id);
  const { principals, rehearsal, now } = await ask(desk, caller, OPERATIONS.principals, {});
  const principal = principals.find((one) => one.id === id);
  if (principal === undefined) {
    const known = principals.map((one) => one.id).join(', ');
    throw new Trouble('no-access', { retry: false, values: { principal: id, known } });
  }
  const waiting = await ask(desk, caller, OPERATIONS['waiting-count'], { principal: id });
  const owner = desk.office.owner(id);
  const reading = { language: caller.language, zone: principal.zone, now };
  const words = owner === null ? {} : allWords(owner);
  return {
    input: { principal: id },
    card: { reading, principal: id, words, mine: principal.roles.includes('principal') },
    frame: {
      reading,
      place,
      principal,
      others: principals.filter((one) => one.id !== id),
      rehearsal,
      waiting: waiting.count,
      seen,
      said: saidAbout(c),
    },
  };
}

/** What came of the last deed; only what we ourselves put into the address is said. */
function saidAbout(c: Request): string | null {
  const said = c.req.query('said') ?? '';
  const act = c.req.query('act') ?? '';
  const state = c.req.query('state') ?? '';
  if (!/^[a-z-]{1,20}$/.test(said) || !/^([a-z]{2}-[0-9a-z]{10})?$/.test(act)) return null;
  const { language } = c.get('caller');
  const stands = /^[a-z]{1,20}$/.test(state) ? standing(state, language) : '';
  const sentence = word(language, `said.${said}`, {
    act,
    stands: stands.startsWith('«') ? '' : stands,
  });
  return sentence.startsWith('«') ? null : sentence;
}
