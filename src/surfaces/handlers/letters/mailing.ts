import { OPERATIONS } from '../../../contract/index.ts';
import { PAPER_TYPES } from '../../../core/ports/paper.ts';
import { Trouble } from '../../../core/errors.ts';
import {
  changeKeptOut,
  everybodyKeptOut,
  mailing,
  mailings,
  printMailing,
  settleMailing,
  startMailing,
  type MailingAnswer,
  type MailingList,
} from '../../../engine/index.ts';
import { goTo, type AtPrincipal } from '../authorise.ts';
import { bind } from '../bind.ts';
import type { Caller, Desk } from '../desk.ts';
import { writeLook } from '../looked-at.ts';

/** Letters to lists. */
export const MAILING = {
  mailing: bind(
    OPERATIONS.mailing,
    async (desk, caller, { principal, list, nl, en, title, voice, answerBy, road }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      if (nl === undefined && en === undefined)
        throw new Trouble('mailing-textless', { retry: false });
      const { mailing: id } = await startMailing(at.owner, at.consenting, {
        list: listOf(list),
        nl: nl ?? null,
        en: en ?? null,
        title: title ?? null,
        voice: voice ?? null,
        answerBy: answerBy ?? null,
        road,
      });
      await desk.office.settle(at.owner.id);
      return whole(caller, at, id);
    },
  ),

  mailings: bind(OPERATIONS.mailings, async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await mailings(at.owner, at.consenting);
    await looked(
      desk,
      at,
      'mailings',
      found.map(({ id }) => id),
    );
    return { mailings: found.map((one) => ({ ...one, counts: { ...one.counts } })) };
  }),

  'mailing-show': bind(OPERATIONS['mailing-show'], async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const shown = await whole(caller, at, id);
    await looked(desk, at, 'mailing-show', [shown.id]);
    return shown;
  }),

  'mailing-settle': bind(
    OPERATIONS['mailing-settle'],
    async (desk, caller, { principal, id, lines, answer }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const numbers = [...new Set(lines)];
      await settleMailing(at.owner, at.consenting, { mailing: id, numbers }, answerOf(answer));
      await desk.office.settle(at.owner.id);
      return whole(caller, at, id);
    },
  ),

  'mailing-print': bind(OPERATIONS['mailing-print'], async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await printMailing(at.owner, at.consenting, id);
    if (found === null) throw new Trouble('id-unknown', { retry: false, values: { id, like: '' } });
    await looked(desk, at, 'mailing-print', [id]);
    const { count, bytes } = found;
    const base64 = Buffer.from(bytes).toString('base64');
    return { count, name: `${id}.pdf`, type: PAPER_TYPES.pdf, base64 };
  }),

  'mailing-keep-out': bind(
    OPERATIONS['mailing-keep-out'],
    async (desk, caller, { principal, change }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      if (change !== undefined) await changeKeptOut(at.owner, at.consenting, change);
      return { keptOut: (await everybodyKeptOut(at.owner)).map((one) => ({ ...one })) };
    },
  ),
};

async function looked(
  desk: Desk,
  at: AtPrincipal,
  operation: 'mailings' | 'mailing-show' | 'mailing-print',
  ids: readonly string[],
): Promise<void> {
  await writeLook(desk, at, operation, ids);
}

/** A mailing with everybody of it, as lists that may be written out. */
async function whole({ language }: Caller, at: AtPrincipal, id: string) {
  const found = await mailing(at.owner, at.consenting, id, language);
  if (found === null) throw new Trouble('id-unknown', { retry: false, values: { id, like: '' } });
  return {
    ...found.mailing,
    counts: { ...found.mailing.counts },
    lines: found.lines.map((line) => ({
      ...line,
      kept: [...line.kept],
      said: [...line.said],
      letter: line.letter === null ? null : { ...line.letter },
    })),
  };
}

function listOf(
  given:
    | { readonly file: string }
    | { readonly names: readonly string[] }
    | { readonly group: string },
): MailingList {
  if ('file' in given) return { k: 'file', bytes: Buffer.from(given.file, 'base64') };
  return 'names' in given ? { k: 'names', names: given.names } : { k: 'group', group: given.group };
}

function answerOf(
  answer:
    | 'send'
    | 'leave'
    | { readonly person: string }
    | { readonly address: string }
    | { readonly field: string; readonly value: string },
): MailingAnswer {
  if (typeof answer === 'string') return { k: answer };
  if ('person' in answer) return { k: 'person', person: answer.person };
  if ('address' in answer) return { k: 'address', address: answer.address };
  return { k: 'field', field: answer.field, value: answer.value };
}
