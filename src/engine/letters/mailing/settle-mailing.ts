import { Trouble } from '../../../core/errors.ts';
import {
  MUST_BE_MENDED,
  PRINCIPAL_ANSWERS,
  type FindingCode,
  type MailingLine,
} from '../../../core/letters/mailing/mailing.ts';
import { fieldKey } from '../../../core/letters/mailing/fields.ts';
import { findingSaid } from '../../../core/letters/mailing/said.ts';
import { inBoth, say } from '../../../core/text/words.ts';
import { appendLedger } from '../../../store/records/ledger.ts';
import {
  leaveOut,
  linesOfMailing,
  readMailing,
  type StoredLine,
} from '../../../store/records/letters/mailings.ts';
import type { Consenting } from '../../approvers.ts';
import type { Owner } from '../../owner.ts';
import { personMeant } from '../../people/person-meant.ts';
import { allWords } from '../../raise.ts';
import { decideMailing } from './start-mailing.ts';
import { maySee } from './views.ts';

/** What somebody answers about recipients whose letters are kept, or were not sent. */
export type MailingAnswer =
  /** It goes all the same. */
  | { readonly k: 'send' }
  /** He gets none. */
  | { readonly k: 'leave' }
  /** He is meant: name, address or id. */
  | { readonly k: 'person'; readonly person: string }
  | { readonly k: 'address'; readonly address: string }
  | { readonly k: 'field'; readonly field: string; readonly value: string };

/**
 * Answers what keeps the letters of some recipients: they are checked again, beside everything that is known by then, and those
 * that nothing keeps any more are proposed.
 * @throws Trouble `id-unknown`, `line-unknown`, `mailing-must-mend`, `mailing-only-principal`, `mailing-fields`, and those of `personMeant`
 */
export async function settleMailing(
  owner: Owner,
  by: Consenting,
  { mailing, numbers }: { readonly mailing: string; readonly numbers: readonly number[] },
  answer: MailingAnswer,
): Promise<{ readonly arrival: string | null }> {
  const { read } = owner.store;
  const found = await readMailing(read, mailing);
  if (found === null || !maySee(found, by))
    throw new Trouble('id-unknown', { retry: false, values: { id: mailing, like: '' } });
  const all = await linesOfMailing(read, mailing);
  const lines = numbers.map((number) => {
    const line = all.find((one) => one.number === number);
    if (line !== undefined) return line;
    throw new Trouble('line-unknown', { retry: false, values: { line: String(number) } });
  });
  if (answer.k === 'leave') {
    await leave(owner, by, mailing, numbers);
    return { arrival: null };
  }
  const { ordered } = found;
  const changed: MailingLine[] = [];
  for (const line of lines) changed.push(await answered(owner, by, line, answer));
  if (answer.k === 'field' && !ordered.columns.some((one) => same(one, answer.field))) {
    const values = { fields: answer.field, columns: ordered.columns.join(', ') || '–' };
    throw new Trouble('mailing-fields', { retry: false, values });
  }
  return decideMailing(owner, by, {
    ...ordered,
    kind: 'mailing',
    lines: changed,
    rests: [],
    assumptions: [],
  });
}

const same = (one: string, other: string): boolean => fieldKey(one) === fieldKey(other);

/** What was answered of a value says nothing of the next. */
const OF_FIELDS: readonly FindingCode[] = ['field-odd', 'field-of-other'];

async function leave(
  owner: Owner,
  by: Consenting,
  mailing: string,
  numbers: readonly number[],
): Promise<void> {
  await owner.store.transact(async (writer) => {
    const left = await leaveOut(writer, mailing, numbers);
    await appendLedger(writer, {
      at: owner.tools.clock.now(),
      kind: 'mailing-checked',
      subject: mailing,
      by: by.id,
      refs: [],
      marks: { left: String(left) },
    });
  });
  owner.tools.changed(owner.id);
}

async function answered(
  owner: Owner,
  by: Consenting,
  stored: StoredLine,
  answer: Exclude<MailingAnswer, { readonly k: 'leave' }>,
): Promise<MailingLine> {
  const { line } = stored;
  switch (answer.k) {
    case 'send':
      return { ...line, answered: allowed(owner, by, stored) };
    case 'person': {
      const { id } = await personMeant(owner.store.read, answer.person);
      // What was answered of one person says nothing of another.
      return { ...line, person: id, address: '', answered: [] };
    }
    case 'address':
      return { ...line, address: answer.address, answered: [] };
    case 'field': {
      const column = Object.keys(line.cells).find((one) => same(one, answer.field));
      const cells = { ...line.cells, ...(column === undefined ? {} : { [column]: answer.value }) };
      const kept = line.answered.filter((code) => !OF_FIELDS.includes(code));
      return { ...line, cells, answered: kept };
    }
    default:
      return answer satisfies never;
  }
}

/** What he may say yes to. What is wrong is to be put right, and some things only the principal may say. */
function allowed(owner: Owner, by: Consenting, { line, findings, number }: StoredLine) {
  const held = findings.filter(({ weight }) => weight === 'hold');
  const wrong = held.filter(({ code }) => MUST_BE_MENDED.includes(code));
  const his = held.filter(({ code }) => PRINCIPAL_ANSWERS.includes(code));
  const words = allWords(owner);
  const reasons = (of: typeof held) =>
    inBoth((language) => of.map((one) => say(words, findingSaid(one), language)).join(' '));
  const values = { line: String(number) };
  if (wrong.length > 0) {
    const why = reasons(wrong);
    throw new Trouble('mailing-must-mend', { retry: false, values: { ...values, why } });
  }
  if (his.length > 0 && !by.roles.includes('principal')) {
    const why = reasons(his);
    throw new Trouble('mailing-only-principal', { retry: false, values: { ...values, why } });
  }
  return [...new Set([...line.answered, ...held.map(({ code }) => code)])];
}
