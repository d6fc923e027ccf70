import { resolve } from 'node:dns/promises';
import type { Config } from '../config/settings.ts';
import { movableClock } from '../channels/clock/movable.ts';
import { systemClock } from '../channels/clock/system.ts';
import type { MemoryWorld } from '../channels/memory/world.ts';
import type { AlertRoad } from '../core/ports/alert.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Authenticator } from '../core/ports/reader.ts';
import { openOffice, type Office } from '../engine/index.ts';
import { openDataFolder } from '../store/folder.ts';
import { accountOpener } from './open-account.ts';
import { mailRoad } from './mail-road.ts';
import { openModel } from './open-model.ts';
import { openReader } from './reader.ts';
import { makeTools } from './tools.ts';

/** How an office is opened. */
export interface Opening {
  readonly config: Config;
  readonly live: boolean;
  /** A rehearsal's moment; null for the machine's own clock. */
  readonly now: number | null;
  readonly roads: readonly AlertRoad[];
  readonly changed: (owner: string) => void;
  /** Where its pages are, for the mails that lead there; left out where nothing is served. */
  readonly address?: () => string | null;
  readonly onTrouble: (trouble: unknown, about: string) => void;
}

/** An office at work, with what belongs to it. */
export interface OpenedOffice {
  readonly office: Office;
  readonly clock: Clock;
  /** Only in a rehearsal. */
  /** Only in the sample office: where its made-up mail lies. */
  readonly world?: MemoryWorld;
  readonly moveClock: ((to: number) => Promise<void>) | null;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens the office in the data folder of the settings. */
export async function openOfficeAt(opening: Opening): Promise<OpenedOffice> {
  const folder = await openDataFolder(opening.config.data);
  const movable = opening.now === null ? null : movableClock(opening.now);
  const clock = movable ?? systemClock();
  const reader = openReader();
  const office = await openOffice({
    folder,
    tools: makeTools({
      clock,
      reader,
      authenticator: authenticatorOf(opening.config),
      openModel,
      roads: [...opening.roads, mailRoad()],
      changed: opening.changed,
      ...(opening.address === undefined ? {} : { address: opening.address }),
      answerPages: opening.config.answerPages,
    }),
    openAccount: accountOpener(clock, null),
    live: opening.live,
    onTrouble: (owner, trouble) => opening.onTrouble(trouble, owner),
  });
  return {
    office,
    clock,
    moveClock: movable === null ? null : async (to) => movable.moveTo(to),
    async [Symbol.asyncDispose]() {
      await office[Symbol.asyncDispose]();
      await reader[Symbol.asyncDispose]();
    },
  };
}

/** Looks up who vouches for a message; the library is loaded with the first message. */
function authenticatorOf({ mail }: Config): Authenticator {
  let opened: Promise<Authenticator> | null = null;
  const open = async (): Promise<Authenticator> => {
    const { openAuthenticator } = await import('../channels/authentication/authenticator.ts');
    return openAuthenticator({
      resolver: (name, type) => resolve(name, type),
      trustedHosts: mail.trustedHosts,
      authservId: mail.authservIds[0] ?? null,
    });
  };
  return {
    async authenticate(raw) {
      opened ??= open();
      return (await opened).authenticate(raw);
    },
  };
}
