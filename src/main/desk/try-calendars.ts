import type { Desk } from '../../surfaces/handlers/desk.ts';

/** Tries an account with calendars before it is saved. */
export const tryCalendars: Desk['tryCalendars'] = async (account) => ({
  ok: false,
  code: 'account-kind-unknown',
  values: { kind: account.kind },
});
