import { Trouble } from '../../core/errors.ts';
import type { DayKind } from '../../core/people/days.ts';
import type { Etiquette, Gift } from '../../core/people/etiquette.ts';
import type { Address, Person, PersonMark } from '../../core/records/person.ts';
import type { Writer } from '../../store/access.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { readRecord, writePerson } from '../../store/records/people.ts';
import { dropDays, writeDay } from '../../store/records/relations/days.ts';
import {
  insertGift,
  readEtiquette,
  removeGift,
  writeEtiquette,
} from '../../store/records/relations/etiquette.ts';
import { recordsOf } from '../../store/records/relations/one-person.ts';
import type { Consenting } from '../approvers.ts';
import type { Owner } from '../owner.ts';
import { noteDeath } from './death.ts';
import { hand } from './write-here.ts';

/** How one deals with somebody, as a person of the office says it; what is not named stays, null takes away. */
export interface EtiquetteChange {
  readonly titles?: readonly string[] | undefined;
  readonly title?: Address['title'] | undefined;
  readonly form?: Address['form'] | undefined;
  readonly language?: Address['language'] | undefined;
  readonly familiar?: boolean | undefined;
  readonly greeting?: Address['greeting'] | null;
  readonly nobility?: Address['nobility'] | null;
  readonly method?: Etiquette['method'] | undefined;
  readonly note?: string | null | undefined;
  readonly addSensitivities?: readonly string[] | undefined;
  readonly removeSensitivities?: readonly string[] | undefined;
  readonly household?: string | null | undefined;
  readonly addMarks?: readonly PersonMark[] | undefined;
  readonly removeMarks?: readonly PersonMark[] | undefined;
}

/** Writes down how one deals with somebody. */
export async function changeEtiquette(
  owner: Owner,
  by: Consenting,
  person: Person,
  change: EtiquetteChange,
): Promise<void> {
  const at = owner.tools.clock.now();
  await owner.store.transact(async (writer) => {
    const record = await readRecord(writer, person.id);
    if (record === null) return;
    await writePerson(writer, changed(record, change), hand(by), at);
    for (const id of await recordsOf(writer, person.id))
      if (id !== person.id) await takeAway(writer, id, change, { at, by: by.id });
    const card = await readEtiquette(writer, person.id);
    await writeEtiquette(writer, person.id, cardAfter(card, change), { at, by: by.id });
    await noted(owner, writer, person, by, 'etiquette');
  });
  owner.tools.changed(owner.id);
}

/** The record with what was said of it. */
function changed(record: Person, change: EtiquetteChange): Person {
  const { titles, household, addMarks = [], removeMarks = [] } = change;
  const marks = [...record.marks.filter((mark) => !removeMarks.includes(mark)), ...addMarks];
  return {
    ...record,
    titles: titles ?? record.titles,
    household: household === undefined ? record.household : household,
    marks: [...new Set(marks)],
    address: addressAfter(record.address, change),
  };
}

function addressAfter(before: Address, change: EtiquetteChange): Address {
  const { greeting: _greeting, nobility: _nobility, ...plain } = before;
  const greeting = change.greeting === undefined ? before.greeting : change.greeting;
  const nobility = change.nobility === undefined ? before.nobility : change.nobility;
  return {
    ...plain,
    language: change.language ?? before.language,
    form: change.form ?? before.form,
    familiar: change.familiar ?? before.familiar,
    title: change.title === undefined ? before.title : change.title,
    ...(greeting === undefined || greeting === null ? {} : { greeting }),
    ...(nobility === undefined || nobility === null ? {} : { nobility }),
  };
}

const PARTS = ['language', 'form', 'title', 'familiar', 'greeting', 'nobility'] as const;

function cardAfter(before: Etiquette, change: EtiquetteChange): Etiquette {
  const { addSensitivities = [], removeSensitivities = [] } = change;
  const kept = before.sensitivities.filter((one) => !removeSensitivities.includes(one));
  return {
    method: change.method === undefined ? before.method : change.method,
    note: change.note === undefined ? before.note : change.note,
    sensitivities: [...new Set([...kept, ...addSensitivities])],
    said: [...new Set([...before.said, ...PARTS.filter((part) => change[part] !== undefined)])],
  };
}

/** What is taken away is taken from each of his records. */
async function takeAway(
  writer: Writer,
  id: string,
  { removeMarks = [], removeSensitivities = [] }: EtiquetteChange,
  when: { readonly at: number; readonly by: string },
): Promise<void> {
  const record = await readRecord(writer, id);
  if (record !== null && record.marks.some((mark) => removeMarks.includes(mark))) {
    const marks = record.marks.filter((mark) => !removeMarks.includes(mark));
    await writePerson(writer, { ...record, marks }, 'mark', when.at);
  }
  const card = await readEtiquette(writer, id);
  if (!card.sensitivities.some((one) => removeSensitivities.includes(one))) return;
  const sensitivities = card.sensitivities.filter((one) => !removeSensitivities.includes(one));
  await writeEtiquette(writer, id, { ...card, sensitivities }, when);
}

/** Writes down a day of somebody, or takes one away that a hand wrote. That he died stops everything to his household. */
export async function noteDay(
  owner: Owner,
  by: Consenting,
  person: Person,
  { kind, day }: { readonly kind: DayKind; readonly day: string | null },
): Promise<void> {
  const at = owner.tools.clock.now();
  await owner.store.transact(async (writer) => {
    const evidence = hand(by);
    if (day === null)
      for (const id of await recordsOf(writer, person.id))
        await dropDays(writer, id, evidence, kind);
    else await writeDay(writer, { person: person.id, kind, day, evidence, at });
    await noted(owner, writer, person, by, 'day');
    if (kind === 'died' && day !== null) await noteDeath(owner, writer, person, day);
  });
  owner.tools.changed(owner.id);
}

/** Writes down what was given or received. Answers its id. */
export async function noteGift(
  owner: Owner,
  by: Consenting,
  person: Person,
  gift: Omit<Gift, 'id'>,
): Promise<string> {
  const id = owner.tools.newId('gift');
  const at = owner.tools.clock.now();
  await owner.store.transact(async (writer) => {
    await insertGift(writer, { ...gift, id, person: person.id, at, by: by.id });
    await noted(owner, writer, person, by, 'gift');
  });
  owner.tools.changed(owner.id);
  return id;
}

/** Takes back a gift that was written by mistake. @throws Trouble `gift-unknown` */
export async function forgetGift(owner: Owner, id: string): Promise<void> {
  const gone = await owner.store.transact((writer) => removeGift(writer, id));
  if (!gone) throw new Trouble('gift-unknown', { retry: false, values: { id } });
  owner.tools.changed(owner.id);
}

async function noted(
  owner: Owner,
  writer: Writer,
  { id }: Person,
  by: Consenting,
  change: string,
): Promise<void> {
  const at = owner.tools.clock.now();
  const kind = 'relation-changed';
  await appendLedger(writer, { at, kind, subject: id, by: by.id, refs: [], marks: { change } });
}
