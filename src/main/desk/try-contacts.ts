import type { AccountId } from '../../core/ids.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { Trouble } from '../../core/errors.ts';
import type { Desk } from '../../surfaces/handlers/desk.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding; it is not kept
const NOT_YET = 'co-on-trial' as AccountId;

/** Tries an account with address books before it is saved: what cannot be read now would not be read later. */
export function contactsTrier(clock: Clock): Desk['tryContacts'] {
  return async ({ url, user, authority }, secret) => {
    const { davSettings } = await import('../../channels/dav/settings.ts');
    const { openCarddavAccount } = await import('../../channels/carddav/account.ts');
    const wanted = { url, user, ...(authority === undefined ? {} : { authority }) };
    const parsed = davSettings.safeParse(wanted);
    if (!parsed.success) {
      const setting = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
      return setting === 'url'
        ? { ok: false, code: 'calendar-address-refused', values: { value: url } }
        : { ok: false, code: 'settings-invalid', values: { setting, value: '' } };
    }
    const credential = { kind: 'password', password: async () => secret } as const;
    const { data: settings } = parsed;
    const opening = { account: NOT_YET, settings, credential, clock, random: Math.random };
    await using opened = openCarddavAccount(opening);
    try {
      const { length: folders } = await opened.list(new AbortController().signal);
      const sealed = JSON.stringify({ password: secret });
      const kind = 'carddav';
      return { ok: true, kind, settings: JSON.stringify(settings), secret: sealed, folders };
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return { ok: false, code: error.said.key, values: error.said.values };
    }
  };
}
