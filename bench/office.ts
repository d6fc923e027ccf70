import { openReader } from '../src/main/reader.ts';
import { systemClock } from '../src/channels/clock/system.ts';
import { openOffice, type Office, type Owner } from '../src/engine/index.ts';
import { openDataFolder } from '../src/store/folder.ts';
import { accountOpener } from '../src/main/open-account.ts';
import { makeTools } from '../src/main/tools.ts';
import { readOwnerId } from '../src/core/ids.ts';
import type { StoredProfile } from '../src/store/records/meta.ts';

const both = (text: string) => ({ nl: text, en: text });

const profile: StoredProfile = {
  name: 'Office',
  named: both('the office'),
  pronoun: 'die',
  secrecy: 'none',
  language: 'nl',
  zone: 'Europe/Amsterdam',
  addresses: ['office@office.example'],
  closing: both('Office'),
  emergencyText: both('Ring 112.'),
  workingDays: [1, 2, 3, 4, 5],
};

/** The real office on a folder, with one principal; quiet, and with nothing to listen to. */
export async function benchOffice(
  path: string,
): Promise<{ office: Office; owner: Owner; close: () => Promise<void> }> {
  const clock = systemClock();
  const reader = openReader();
  const office = await openOffice({
    folder: await openDataFolder(path),
    tools: makeTools({ clock, reader, authenticator: null, roads: [], changed: () => undefined }),
    openAccount: accountOpener(clock, null),
    live: false,
    onTrouble: (_owner, trouble) => {
      throw trouble;
    },
  });
  const id = readOwnerId('bench');
  if (id === null) throw new Error('not a name');
  const owner = office.owner(id) ?? (await office.addPrincipal(id, profile));
  return {
    office,
    owner,
    close: async () => {
      await office[Symbol.asyncDispose]();
      await reader[Symbol.asyncDispose]();
    },
  };
}
