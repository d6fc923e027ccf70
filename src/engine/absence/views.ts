import type { AbsenceWish, OwnAbsence, OwnStandIn } from '../../core/absence/own-absence.ts';
import { awayText } from '../../core/absence/answer-text.ts';
import { sayBack, sayHandOver } from '../../core/absence/say.ts';
import { Trouble } from '../../core/errors.ts';
import { ACTS } from '../../core/mandate/acts.ts';
import type { Language } from '../../core/text/words.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Consenting } from '../approvers.ts';
import type { Owner } from '../owner.ts';
import { personMeant } from '../people/person-meant.ts';
import type { Viewing } from '../views/docket.ts';
import { absenceBehind, currentAbsence, setOwnAbsence } from './own-absence.ts';
import { backAtWorkOf, handOverOf } from './reports.ts';

/** An absence with a text about it; null where there is none. */
export interface AbsenceTold {
  readonly absence: OwnAbsence | null;
  readonly text: string;
}

/** An absence as a user reports it: ISO dates, the last day included; who stands in by name, address or id. */
export interface ReportedAbsence extends Pick<AbsenceWish, 'from' | 'number'> {
  readonly through: string;
  readonly standIn: string | null;
}

/** The automatic answer as a stranger gets it, in either language, without salutation and closing. */
export async function awayAnswers(
  owner: Owner,
  absence: OwnAbsence,
): Promise<{ readonly nl: string; readonly en: string }> {
  const profile = await readProfile(owner.store.read);
  const said = (language: Language): string =>
    profile === null ? '' : awayText(absence, profile, { language, form: 'u' });
  return { nl: said('nl'), en: said('en') };
}

/** The day after an ISO date; null for no date. */
function dayAfter(day: string): string | null {
  try {
    return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  } catch {
    return null;
  }
}

/**
 * Sets an absence that a user reports.
 * @throws Trouble `absence-unclear`, `person-ambiguous`
 */
export async function reportAbsence(
  owner: Owner,
  { from, through, number, standIn }: ReportedAbsence,
  by: Consenting,
): Promise<OwnAbsence> {
  const until = dayAfter(through);
  if (until === null || dayAfter(from) === null)
    throw new Trouble('absence-unclear', { retry: false, values: { from, until: through } });
  const wish = { from, until, number };
  const named = standIn === null ? null : await standInNamed(owner, standIn);
  const absence = await owner.store.transact((writer) =>
    setOwnAbsence(owner, writer, { ...wish, standIn: named }, { by: by.id, because: '' }),
  );
  owner.tools.changed(owner.id);
  return absence;
}

/** Somebody on record; else a name or an address as it was typed. */
async function standInNamed(owner: Owner, text: string): Promise<OwnStandIn> {
  try {
    const { name, addresses, telephones } = await personMeant(owner.store.read, text);
    return { name, address: addresses[0] ?? null, telephone: telephones[0] ?? null };
  } catch (error) {
    if (!(error instanceof Trouble) || error.code !== 'person-unknown') throw error;
    return { name: text, address: text.includes('@') ? text.toLowerCase() : null, telephone: null };
  }
}

/** What comes up in the absence that holds or comes next. */
export async function handOver(owner: Owner, viewing: Viewing): Promise<AbsenceTold> {
  const profile = await readProfile(owner.store.read);
  const absence = await currentAbsence(owner);
  if (profile === null || absence === null) return { absence: null, text: '' };
  const found = await handOverOf(owner.store.read, absence, profile, viewing);
  return { absence, text: sayHandOver(found, profile.zone, viewing.language) };
}

/** What came, was done and waits, of the absence that holds or was the last. */
export async function returnFolder(owner: Owner, viewing: Viewing): Promise<AbsenceTold> {
  const profile = await readProfile(owner.store.read);
  const absence = await absenceBehind(owner);
  if (profile === null || absence === null) return { absence: null, text: '' };
  const { language } = viewing;
  const found = await backAtWorkOf(owner.store.read, absence, profile, viewing);
  const { zone } = profile;
  return {
    absence,
    text: sayBack(found, { zone, language, named: (kind) => deedIn(kind, language) }),
  };
}

function deedIn(kind: string, language: Language): string {
  const known = Object.entries(ACTS).find(([name]) => name === kind);
  return known === undefined ? kind : known[1][language];
}
