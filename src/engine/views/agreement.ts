import { agreementOf, type Agreement, type LevelSet } from '../../core/mandate/agreement.ts';
import { LEVELS } from '../../core/mandate/level.ts';
import type { ActKind } from '../../core/mandate/acts.ts';
import { consentRecords, writeLevelChange } from '../../store/records/consent.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import type { Reader } from '../../store/access.ts';
import { isActKind } from '../deciding/mandate.ts';
import type { Owner } from '../owner.ts';

/** What people did with proposals, by kind of act, and what may be offered for it. */
export async function agreement(owner: Owner): Promise<readonly Agreement[]> {
  const reader = owner.store.read;
  return agreementOf(await consentRecords(reader), await levelsSet(reader));
}

/** Takes up what is offered for a kind; null when nothing is. Only a principal's word comes here. */
export async function acceptOffer(owner: Owner, kind: string, by: string): Promise<string | null> {
  const at = owner.tools.clock.now();
  const level = await owner.store.transact(async (writer) => {
    const known = agreementOf(await consentRecords(writer), await levelsSet(writer));
    const offer = known.find((one) => one.kind === kind)?.offer ?? null;
    if (offer === null) return null;
    await writeLevelChange(writer, kind, offer.level, by, at);
    await appendLedger(writer, {
      at,
      kind: 'level-changed',
      subject: owner.id,
      by,
      refs: [],
      marks: { act: kind, level: offer.level },
    });
    return offer.level;
  });
  owner.tools.changed(owner.id);
  return level;
}

/** The level a person last set for each kind, and since when. */
export async function levelsSet(reader: Reader): Promise<Partial<Record<ActKind, LevelSet>>> {
  const rows = await reader.all('SELECT kind, level, at FROM level_change ORDER BY at');
  const set: Partial<Record<ActKind, LevelSet>> = {};
  for (const row of rows) {
    const kind = String(row['kind']);
    const level = LEVELS.find((known) => known === row['level']);
    if (level !== undefined && isActKind(kind)) set[kind] = { level, at: Number(row['at']) };
  }
  return set;
}
