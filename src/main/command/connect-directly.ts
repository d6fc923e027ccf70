import type { Config } from '../../config/settings.ts';
import { Trouble } from '../../core/errors.ts';
import type { Connection, OfficeOptions } from '../../surfaces/cli/deps.ts';
import type { Caller, Desk, User } from '../../surfaces/handlers/desk.ts';
import { callOperation } from '../../surfaces/handlers/index.ts';
import { allWords } from '../all-words.ts';
import { deskOf } from '../desk/desk.ts';
import { openLog } from '../log.ts';
import { openOfficeAt } from '../open-office.ts';

/** Opens the store for one command: nothing is listened to, only what is asked is done. */
export async function connectDirectly(
  config: Config,
  options: OfficeOptions,
  now: number | null,
): Promise<Connection> {
  const log = await openLog(config);
  const opened = await openOfficeAt({
    config,
    live: false,
    now,
    roads: [],
    changed: () => undefined,
    onTrouble: (trouble, about) => log.trouble(trouble, about),
  });
  const address = () => config.publicUrl ?? `http://localhost:${config.port}`;
  const desk = deskOf({ opened, words: allWords(), address, openSample: null });
  let { language } = options;
  return {
    where: 'here',
    speak: (spoken) => {
      language = spoken;
    },
    async call(operation, input, onProgress) {
      const user = await userOf(desk, options.as);
      const caller: Caller = { user, console: true, language, onProgress };
      try {
        return await callOperation(desk, caller, operation, input);
      } catch (error) {
        if (!(error instanceof Trouble) || error.code === 'office-broken')
          log.trouble(error, operation);
        throw error;
      }
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

async function userOf(desk: Desk, named: string | undefined): Promise<User | null> {
  if (named === undefined) return null;
  const users = await desk.users.list();
  const found = users.find((user) => user.id === named);
  if (found !== undefined) return found;
  const known = users.map((user) => user.id).join(', ');
  throw new Trouble('user-unknown', { retry: false, values: { user: named, known } });
}
