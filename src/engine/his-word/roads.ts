import { hisWord, type HisRoads, type HisWord } from '../../core/his-word/his-word.ts';
import { sameAddress } from '../../core/conduct/look.ts';
import type { Reading } from '../../core/records/reading.ts';
import type { Profile } from '../../core/situation.ts';
import { readAct } from '../../store/records/acts.ts';
import type { StoredArrival } from '../../store/records/arrivals.ts';
import type { Reader } from '../../store/access.ts';
import { readAlertAddress } from '../reach.ts';

/** Whether something that came in is the principal's own word to his secretary, and what he says; null for any other mail. */
export async function wordOfHis(
  reader: Reader,
  profile: Profile,
  {
    kind,
    folderUse,
    channel,
    receivedAt,
  }: Pick<StoredArrival, 'kind' | 'folderUse' | 'channel' | 'receivedAt'>,
  reading: Reading | null,
): Promise<HisWord | null> {
  if (kind !== 'mail' || reading?.kind !== 'message') return null;
  const roads = await roadsOf(reader, profile);
  const from = reading.from[0]?.address ?? '';
  // Most mail is from others: nothing is looked up for it.
  if (!roads.his.some((one) => sameAddress(one, from))) return null;
  const id = /^<(?<act>ac-[0-9a-z]{10})\./.exec(reading.inReplyTo ?? '')?.groups?.['act'];
  const act = id === undefined ? null : await readAct(reader, id);
  const isBrief = (): boolean => act?.act.payload.type === 'brief';
  return hisWord(reading, { use: folderUse, channel, receivedAt }, roads, isBrief);
}

/** Whether this is his own copy of what he mailed to the secretary alone: it is carried out where it arrives. */
export async function isCopyForSecretary(
  reader: Reader,
  profile: Profile,
  { kind, folderUse }: Pick<StoredArrival, 'kind' | 'folderUse'>,
  reading: Reading | null,
): Promise<boolean> {
  if (kind !== 'mail' || folderUse !== 'sent' || reading?.kind !== 'message') return false;
  const { ours } = await roadsOf(reader, profile);
  const to = [...reading.to, ...reading.cc];
  return to.length > 0 && to.every(({ address }) => ours.some((one) => sameAddress(one, address)));
}

/** An account that bears none of the principal's own addresses is the secretary's. */
async function roadsOf(reader: Reader, profile: Profile): Promise<HisRoads> {
  const alert = await readAlertAddress(reader);
  const senders = profile.accounts.map(({ address }) => address.address);
  const own = profile.addresses;
  return {
    his: [...own, ...(alert === null ? [] : [alert])],
    ours: senders.filter((one) => !own.some((address) => sameAddress(address, one))),
    senders,
  };
}
