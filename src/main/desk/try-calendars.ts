import type { Credential } from '../../core/ports/login.ts';
import type { Desk, TriedAccount, WantedCalendars } from '../../surfaces/handlers/desk.ts';

type Wanted<Kind extends WantedCalendars['kind']> = Extract<
  WantedCalendars,
  { readonly kind: Kind }
>;

/** Tries an account with calendars before it is saved: what cannot be read now would not be read later. */
export const tryCalendars: Desk['tryCalendars'] = async (account, secret) => {
  switch (account.kind) {
    case 'caldav':
      return tryCaldav(account, secret);
    default:
      return { ok: false, code: 'account-kind-unknown', values: { kind: account.kind } };
  }
};

async function tryCaldav(account: Wanted<'caldav'>, secret: string): Promise<TriedAccount> {
  const { caldavSettings } = await import('../../channels/caldav/settings.ts');
  const { url, user, authority } = account;
  const settings = caldavSettings.safeParse({ url, user, auth: 'password', authority });
  if (!settings.success) return wrongSettings(settings.error.issues[0]?.path ?? []);
  const { testCaldavLogin } = await import('../../channels/caldav/test-login.ts');
  const credential: Credential = { kind: 'password', password: async () => secret };
  const tried = await testCaldavLogin(settings.data, credential);
  if (!tried.ok) return { ok: false, code: tried.said.key, values: tried.said.values };
  return {
    ok: true,
    kind: 'caldav',
    settings: JSON.stringify(settings.data),
    secret: JSON.stringify({ password: secret }),
    folders: tried.calendars.length,
  };
}

function wrongSettings(path: readonly PropertyKey[]): TriedAccount {
  return {
    ok: false,
    code: 'settings-invalid',
    values: { setting: path.map(String).join('.'), value: '' },
  };
}
