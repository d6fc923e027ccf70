import { OPERATIONS } from '../../../contract/index.ts';
import { Trouble } from '../../../core/errors.ts';
import { PAPER_TYPES } from '../../../core/ports/paper.ts';
import {
  changeStyle,
  houseStyle,
  letterFile,
  letters,
  proof,
  setPersonAddress,
  writeLetter,
} from '../../../engine/index.ts';
import { goTo } from '../authorise.ts';
import { bind } from '../bind.ts';
import { writeLook } from '../looked-at.ts';
import { bundleOf } from '../telling-orders.ts';

/** Letters: read before they leave, put on paper, sent to many. */
export const LETTERING = {
  proof: bind(OPERATIONS.proof, async (desk, caller, { principal, text, subject, to, annexes }) => {
    const { owner } = await goTo(desk, caller, principal, 'staff');
    return proof(owner, { text, subject: subject ?? null, to, annexes }, caller.language);
  }),

  'write-letter': bind(
    OPERATIONS['write-letter'],
    async (desk, caller, { principal, subject, voice, language, ...given }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const wanted = {
        ...given,
        subject: subject ?? null,
        voice: voice ?? null,
        language: language ?? null,
      };
      const { arrival, answers } = await writeLetter(
        at.owner,
        at.consenting,
        wanted,
        caller.language,
      );
      await desk.office.settle(at.owner.id);
      return { id: arrival, answers: [...answers], ...(await bundleOf(caller, at, arrival)) };
    },
  ),

  letters: bind(OPERATIONS.letters, async (desk, caller, { principal, matter }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await letters(at.owner, at.viewing, matter ?? null);
    await writeLook(
      desk,
      at,
      'letters',
      found.map(({ id }) => id),
    );
    return { letters: found.map(shownLetter) };
  }),

  'letter-file': bind(OPERATIONS['letter-file'], async (desk, caller, { principal, id, form }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await letterFile(at.owner, at.viewing, { id, form });
    if (found === null) throw new Trouble('id-unknown', { retry: false, values: { id, like: '' } });
    const { letter, bytes } = found;
    await writeLook(desk, at, 'letter-file', [letter.id]);
    return {
      ...shownLetter(letter),
      name: `${letter.reference.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.${form}`,
      type: PAPER_TYPES[form],
      base64: Buffer.from(bytes).toString('base64'),
    };
  }),

  'house-style': bind(OPERATIONS['house-style'], async (desk, caller, { principal }) => {
    const { owner } = await goTo(desk, caller, principal, 'staff');
    return shownStyle(await houseStyle(owner));
  }),

  'house-style-change': bind(
    OPERATIONS['house-style-change'],
    async (desk, caller, { principal, style }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      return shownStyle(await changeStyle(at.owner, style, at.user.id));
    },
  ),

  'person-address': bind(
    OPERATIONS['person-address'],
    async (desk, caller, { principal, person, lines }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const done = await setPersonAddress(at.owner, { person, lines, by: at.user.id });
      return { ...done, lines: [...done.lines] };
    },
  ),
};

type Kept = Awaited<ReturnType<typeof letters>>[number];

function shownLetter({ id, reference, at, day, addressee, subject, person, matter }: Kept) {
  return { id, reference, at, day, addressee, subject, person, matter };
}

/** Lists of a value that never changes, as lists that may be written out. */
function shownStyle(style: Awaited<ReturnType<typeof houseStyle>>) {
  const { address, contact, foot, closing } = style;
  return {
    ...style,
    address: [...address],
    contact: [...contact],
    foot: [...foot],
    closing: { ...closing },
  };
}
