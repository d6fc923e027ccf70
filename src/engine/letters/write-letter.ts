import { Trouble } from '../../core/errors.ts';
import type { ArrivalId } from '../../core/ids.ts';
import type { Voice, Who, WriteOrder } from '../../core/orders/order.ts';
import { inBoth } from '../../core/text/words.ts';
import type { Language } from '../../core/text/words.ts';
import { languageOf } from '../../intake/text/language.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Consenting } from '../approvers.ts';
import { decideOn } from '../diary/telling/tell.ts';
import { answersTo } from '../diary/telling/told.ts';
import type { Owner } from '../owner.ts';
import { personMeant } from '../people/person-meant.ts';

/** A letter in somebody's own words. */
export interface ToWrite {
  /** Name, mail address or id. */
  readonly to: string;
  readonly text: string;
  readonly subject: string | null;
  readonly voice: Voice | null;
  readonly language: Language | null;
  readonly paper: boolean;
}

const ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;

/**
 * Has a letter written in a person's own words: framed by the house, proposed like every other, and put on paper where that is asked.
 * @throws Trouble `person-unknown`, `person-ambiguous`
 */
export async function writeLetter(
  owner: Owner,
  by: Consenting,
  given: ToWrite,
  reader: Language,
): Promise<{ readonly arrival: ArrivalId; readonly answers: readonly string[] }> {
  const profile = await readProfile(owner.store.read);
  if (profile === null)
    throw new Trouble('profile-missing', { retry: false, values: { owner: owner.id } });
  const who = await whoIs(owner, given.to);
  const order: WriteOrder = {
    kind: 'write',
    to: [who],
    letter: { k: 'say', words: given.text },
    voice: given.voice,
    language: given.language,
    paper: given.paper,
    ...(given.subject === null ? {} : { subject: given.subject }),
    rests: [{ part: 'order', start: 0, end: given.text.length }],
    assumptions: [],
  };
  const { sayOrder } = await import('../../core/orders/say-order.ts');
  const sees = by.roles.includes('principal');
  const arrival = await decideOn(
    owner,
    profile,
    {
      by: by.id,
      name: by.name,
      everything: sees,
      text: given.text,
      language: given.language ?? spokenIn(given.text) ?? profile.language,
      orders: [order],
    },
    { sees, said: inBoth((language) => [sayOrder(order, language)]) },
  );
  owner.tools.changed(owner.id);
  return { arrival, answers: await answersTo(owner, arrival, reader) };
}

/** The language a text is in, of those that letters are written in. */
function spokenIn(text: string): Language | null {
  const language = languageOf(text);
  return language === 'nl' || language === 'en' ? language : null;
}

async function whoIs(owner: Owner, named: string): Promise<Who> {
  try {
    const { id, name, addresses } = await personMeant(owner.store.read, named);
    return { id, name, address: addresses.find((address) => address.includes('@')) ?? null };
  } catch (error) {
    const isNew =
      error instanceof Trouble && error.code === 'person-unknown' && ADDRESS.test(named);
    if (!isNew) throw error;
    return { id: null, name: '', address: named.toLowerCase() };
  }
}
