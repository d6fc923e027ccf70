import { Trouble } from '../../../core/errors.ts';
import { linesOf, type ListRead } from '../../../core/letters/mailing/columns.ts';
import { unknownFields } from '../../../core/letters/mailing/fields.ts';
import { lineOf } from '../../../core/letters/mailing/line.ts';
import {
  type MailingLine,
  type MailingOrdered,
  type MailingText,
} from '../../../core/letters/mailing/mailing.ts';
import type { MailingOrder } from '../../../core/orders/letters/mailing-order.ts';
import type { Language } from '../../../core/text/words.ts';
import { inBoth } from '../../../core/text/words.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { readList } from '../../../intake/index.ts';
import { readProfile } from '../../../store/records/meta.ts';
import type { Consenting } from '../../approvers.ts';
import type { Owner } from '../../owner.ts';
import { notTooLong } from './not-too-long.ts';
import { groupNamed, linesOfPeople } from './groups.ts';

/** Whom a mailing is for. */
export type MailingList =
  /** A file: text with a sign between its cells, a workbook, or cards. */
  | { readonly k: 'file'; readonly bytes: Uint8Array }
  /** Names or mail addresses. */
  | { readonly k: 'names'; readonly names: readonly string[] }
  /** A group of the address book, an organisation, or a kind of relation. */
  | { readonly k: 'group'; readonly group: string };

/** A letter to each of a list, as somebody wants it. */
export interface ToMail extends Pick<MailingOrdered, 'road' | 'voice' | 'answerBy'> {
  readonly list: MailingList;
  readonly nl: MailingText | null;
  readonly en: MailingText | null;
  /** What it is called in the register; null for its subject. */
  readonly title: string | null;
}

/**
 * Has a letter written to each of a list: every recipient is checked first, and whose letter nothing keeps is proposed. Nothing
 * is kept of a list that cannot be read or of a text with fields that it does not have.
 * @throws Trouble `list-unreadable`, `mailing-too-long`, `mailing-empty`, `mailing-fields`, `mailing-day-past`, `group-unknown`
 */
export async function startMailing(
  owner: Owner,
  by: Consenting,
  wanted: ToMail,
): Promise<{ readonly mailing: string; readonly arrival: string }> {
  const { columns, lines } = await listed(owner, wanted.list);
  const { nl, en, road, voice, answerBy } = wanted;
  if (lines.length === 0) throw new Trouble('mailing-empty', { retry: false });
  for (const text of [nl, en]) {
    const unknown = text === null ? [] : unknownFields(`${text.subject}\n${text.body}`, columns);
    if (unknown.length === 0) continue;
    const values = { fields: unknown.join(', '), columns: columns.join(', ') || '–' };
    throw new Trouble('mailing-fields', { retry: false, values });
  }
  const title = wanted.title ?? nl?.subject ?? en?.subject ?? '';
  const mailing = owner.tools.newId('mailing');
  return decideMailing(owner, by, {
    kind: 'mailing',
    mailing,
    title,
    letter: { k: 'texts', nl, en },
    columns,
    road,
    voice,
    answerBy,
    lines,
    rests: [],
    assumptions: [],
  });
}

/** Decides on a mailing, or on some lines of one that were answered. */
export async function decideMailing(
  owner: Owner,
  by: Consenting,
  order: MailingOrder,
): Promise<{ readonly mailing: string; readonly arrival: string }> {
  const profile = await readProfile(owner.store.read);
  if (profile === null)
    throw new Trouble('profile-missing', { retry: false, values: { owner: owner.id } });
  notTooLong(order.lines.length, order.road);
  const { answerBy } = order;
  if (answerBy !== null) {
    const today = dayOf(owner.tools.clock.now(), profile.zone);
    if (Temporal.PlainDate.compare(Temporal.PlainDate.from(answerBy), today) < 0)
      throw new Trouble('mailing-day-past', { retry: false, values: { day: answerBy } });
  }
  const { decideOn, givenBy } = await import('../../diary/telling/tell.ts');
  const { sayOrder } = await import('../../../core/orders/say-order.ts');
  const said = inBoth((each) => [sayOrder(order, each)]);
  const language = spokenIn(order, profile.language);
  const given = { ...givenBy(by), text: said[language].join(' '), language, orders: [order] };
  const sees = by.roles.includes('principal');
  const arrival = await decideOn(owner, profile, given, { sees, said });
  owner.tools.changed(owner.id);
  return { mailing: order.mailing, arrival };
}

/** The language of the house, or that of the only text there is. */
function spokenIn({ letter }: MailingOrder, house: Language): Language {
  if (letter.k === 'wish') return letter.language;
  if (letter[house] !== null) return house;
  return letter.nl === null ? 'en' : 'nl';
}

async function listed(
  owner: Owner,
  list: MailingList,
): Promise<{ readonly columns: readonly string[]; readonly lines: readonly MailingLine[] }> {
  if (list.k === 'file') {
    const read = fromFile(list.bytes);
    return { columns: read.columns, lines: linesOf(read) };
  }
  if (list.k === 'names') return { columns: [], lines: list.names.map(named) };
  const group = await groupNamed(owner.store.read, list.group);
  if (group === null)
    throw new Trouble('group-unknown', { retry: false, values: { group: list.group } });
  return { columns: [], lines: linesOfPeople(group.people) };
}

function named(written: string, at: number): MailingLine {
  const isAddress = written.includes('@');
  return lineOf(at + 1, {
    name: isAddress ? '' : written.trim(),
    address: isAddress ? written.trim() : '',
  });
}

function fromFile(bytes: Uint8Array): ListRead {
  const reading = readList(bytes);
  if (reading.read) return reading.list;
  const { why, line } = reading;
  throw new Trouble(`list-${why}`, { retry: false, values: { line: String(line) } });
}
