import type { Loaded, Need, Profile, Situation } from '../../../core/situation.ts';
import { readHouseStyle } from '../../../store/records/letters/house-style.ts';
import { postalAddress } from '../../../store/records/letters/letters.ts';
import { latestFrom } from '../../../store/records/messages.ts';
import { readReading } from '../../../store/records/readings.ts';
import type { Reader } from '../../../store/access.ts';
import type { Colleagues } from '../../colleagues.ts';

/** What a letter needs besides people: the mail it answers, the paper it is put on, the list it goes to. */
export async function forLetters(
  reader: Reader,
  loaded: Loaded,
  need: Extract<Need, { readonly need: 'latest-from' | 'paper' | 'recipients' }>,
  beside: { readonly situation: Situation; readonly colleagues: Colleagues },
): Promise<Loaded> {
  if (need.need === 'recipients') {
    // Lists are rare, and what reads them is loaded with the first.
    const { loadRecipients } = await import('../../letters/mailing/load-recipients.ts');
    return loadRecipients(reader, loaded, need.order, beside);
  }
  return need.need === 'paper'
    ? withPaper(reader, loaded, need.people, beside.situation.profile)
    : withLatest(reader, loaded, need.address.toLowerCase());
}

async function withLatest(reader: Reader, loaded: Loaded, address: string): Promise<Loaded> {
  const latest = loaded.latest ?? [];
  const found = await latestFrom(reader, address);
  const reading = found === null ? null : await readReading(reader, found.arrival);
  if (found === null || reading?.kind !== 'message') return { ...loaded, latest };
  const { thread, at, answered } = found;
  return { ...loaded, latest: [...latest, { address, thread, at, answered, message: reading }] };
}

async function withPaper(
  reader: Reader,
  loaded: Loaded,
  people: readonly string[],
  profile: Profile,
): Promise<Loaded> {
  const style = await readHouseStyle(reader, profile);
  const addresses: Record<string, readonly string[]> = { ...loaded.paper?.addresses };
  for (const person of people) {
    const lines = await postalAddress(reader, person);
    if (lines !== null) addresses[person] = lines;
  }
  return { ...loaded, paper: { style, addresses } };
}
