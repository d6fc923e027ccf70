import { Trouble } from '../../core/errors.ts';
import { isOffice } from '../../store/folder.ts';
import { connectSocket } from '../../surfaces/cli/connect-socket.ts';
import type { Connection, OfficeOptions } from '../../surfaces/cli/deps.ts';
import { readMoment } from '../../surfaces/cli/run-moment.ts';
import { settingsFor } from './settings.ts';
import { socketPath } from './socket-path.ts';

/** The running office of the folder, or the store itself when none runs. */
export async function connect(options: OfficeOptions, create: boolean): Promise<Connection> {
  const config = await settingsFor(options);
  const path = config.data;
  if (!create && !isOffice(path))
    throw new Trouble('office-missing', { retry: false, values: { path } });
  const running = await connectSocket(socketPath(path), options);
  if (running === null) {
    const { connectDirectly } = await import('./connect-directly.ts');
    const now = options.now === undefined ? null : readMoment(options.now);
    return connectDirectly(config, options, now);
  }
  if (options.now !== undefined)
    throw new Trouble('rehearsal-while-running', { retry: false, values: { path } });
  return running;
}
