import { Trouble } from '../../core/errors.ts';
import type { Office, Owner } from '../../engine/index.ts';
import { erase, planErasure } from '../../engine/care/erase.ts';
import { inspect } from '../../engine/care/inspect.ts';
import { personMeant } from '../../engine/people/person-meant.ts';
import { exportKey, importKey } from '../../store/secrets/export.ts';
import { Redacted } from '../../store/secrets/redacted.ts';
import type { BroughtKey, OfficeOptions } from '../../surfaces/cli/deps.ts';
import type { Care } from '../../surfaces/handlers/desk.ts';
import { settingsFor } from '../command/settings.ts';

/** Backup, inspection and erasure of this office. */
export function careOf(office: Office): Care {
  return {
    async backup(to) {
      const { backup } = await import('../../engine/care/backup/backup.ts');
      return { ...(await backup(office, to)) };
    },
    exportKey: (passphrase) => exportKey(office.folder.keys, new Redacted(passphrase)),
    async inspect(owner, person) {
      const at = ownerOf(office, owner);
      return { ...(await inspect(at, (await personMeant(at.store.read, person)).id)) };
    },
    async erase(owner, person, by, confirm) {
      const at = ownerOf(office, owner);
      const { id } = await personMeant(at.store.read, person);
      if (!confirm) return { planned: true, ...(await planErasure(at, id)) };
      return { planned: false, ...(await erase(office, at.id, id, by)) };
    },
  };
}

/** Brings a backup back into the folder of the settings, which must be empty. */
export async function restoreTo(
  from: string,
  options: OfficeOptions,
  key: BroughtKey | null,
): Promise<Record<string, unknown>> {
  const config = await settingsFor(options);
  const { restore } = await import('../../engine/care/backup/restore.ts');
  const keys = key === null ? undefined : await importKey(key.text, new Redacted(key.passphrase));
  return { ...(await restore(from, config.data, { keys })) };
}

function ownerOf(office: Office, id: string): Owner {
  const owner = office.owner(id);
  if (owner === null)
    throw new Trouble('no-access', { retry: false, values: { principal: id, known: '' } });
  return owner;
}
