import type { ImapFlow } from 'imapflow';
import { Trouble } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Instant } from '../../core/time/instant.ts';

/** Waits for something to happen on an open connection. */
export interface News {
  /** What is looked at from here on counts as seen. */
  forget(): void;
  /**
   * IDLEs until the folder that is open has changed since `forget`, the instant has come, or a stop.
   * Throws the trouble `server-unreachable` when the connection is gone.
   */
  next(clock: Clock, at: Instant, stop: AbortSignal): Promise<void>;
}

/** Listens from now on, so that mail arriving between a look and the wait is not missed. */
export function hearNews(client: ImapFlow): News {
  let changed = false;
  let wake = (): void => undefined;
  const tell = () => {
    changed = true;
    wake();
  };
  client.on('exists', tell);
  client.on('close', tell);

  async function next(clock: Clock, at: Instant, stop: AbortSignal): Promise<void> {
    if (!changed && client.usable) {
      const waiting = new AbortController();
      const told = new Promise<void>((resolve) => (wake = resolve));
      // IDLE ends when the next command is given; a connection lost meanwhile is told by 'close'.
      client.idle().catch(tell);
      await Promise.race([told, clock.until(at, AbortSignal.any([stop, waiting.signal]))]);
      waiting.abort();
    }
    if (!client.usable && !stop.aborted) throw new Trouble('server-unreachable', { retry: true });
  }

  return { forget: () => (changed = false), next };
}
