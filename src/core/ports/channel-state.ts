import { MINUTE_MS, type Instant } from '../time/instant.ts';
import type { ChannelState, ChannelTrouble } from './mail.ts';

/**
 * How long a channel may go on trying before it counts as failing. A person hears of it by another
 * road within the hour, and a server restarted for maintenance alarms nobody.
 */
export const FAILING_AFTER_MS = 15 * MINUTE_MS;

/** Trouble as a channel met it. `lasting` means that trying again is of no use until a person acts. */
export interface ChannelSetback {
  readonly code: ChannelTrouble;
  readonly lasting: boolean;
}

/** The state after one more attempt went wrong at `now`; the next is made at `nextAt`. */
export function afterSetback(
  before: ChannelState,
  setback: ChannelSetback,
  now: Instant,
  nextAt: Instant,
): ChannelState {
  const since = before.state === 'working' ? now : before.since;
  const lasts = setback.lasting || before.state === 'failing' || now - since >= FAILING_AFTER_MS;
  if (lasts) return { state: 'failing', since, code: setback.code };
  return { state: 'retrying', since, code: setback.code, nextAt };
}

/** What may go wrong with a connection or a login, whatever the channel. */
export const LOGIN_TROUBLES: readonly ChannelTrouble[] = [
  'password-refused',
  'reconnect-needed',
  'server-unreachable',
  'server-refuses',
  'certificate-invalid',
];

const LASTING: readonly ChannelTrouble[] = [
  'password-refused',
  'reconnect-needed',
  'certificate-invalid',
];

/** Whether only a person can cure it. */
export function isLasting(code: ChannelTrouble): boolean {
  return LASTING.includes(code);
}
