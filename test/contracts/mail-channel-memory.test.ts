import type { AccountId } from '../../src/core/ids.ts';
import { openMemoryWorld } from '../../src/channels/memory/world.ts';
import { leapingClock, PASSWORDS, type MailRig } from './mail-channel-rig.ts';
import { mailChannelContract } from './mail-channel.ts';

mailChannelContract('memory', memoryRig);

async function memoryRig(): Promise<MailRig> {
  const world = openMemoryWorld({ clock: leapingClock() });
  for (const [address, password] of Object.entries(PASSWORDS)) world.addMailbox(address, password);
  return {
    open: (user, options) => {
      const password = options?.password ?? PASSWORDS[user] ?? '';
      const credential = { kind: 'password', password: async () => password } as const;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
      return world.open({ account: `mb-${user}` as AccountId, address: user, credential });
    },
    deliver: async (user, raw, folder, flags) => void world.deliver(user, raw, folder, flags),
    look: async (user, folder) => world.look(user, folder),
    setPassword: async (user, password) => world.renewPassword(user, password),
    stop: async () => world.setDown(true),
    start: async () => world.setDown(false),
    changeUidValidity: async (user, folder) => world.changeUidValidity(user, folder),
    sent: () => world.sent(),
    [Symbol.asyncDispose]: async () => undefined,
  };
}
