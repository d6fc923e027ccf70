import { z } from 'zod';
import type { AccountId } from '../../core/ids.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { Trouble } from '../../core/errors.ts';
import type { MemoryWorld } from '../../channels/memory/world.ts';
import type { ServiceNames } from '../../channels/caldav/service-records.ts';
import type { Desk, TriedAccount, WantedCalendars } from '../../surfaces/handlers/desk.ts';
import { isCalendarKind, type CalendarKind } from '../calendar-kinds.ts';
import { memoryCalendars } from '../open-account.ts';
import { openCalendars } from '../open-calendars.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding; it is not kept
const NOT_YET = 'ca-on-trial' as AccountId;

/** Tries an account with calendars before it is saved: what cannot be read now would not be read later. */
export function calendarTrier(clock: Clock, names?: ServiceNames): Desk['tryCalendars'] {
  return (account, secret) => {
    const settings = { ...settingsOf(account), auth: 'password' };
    return account.kind === 'caldav'
      ? trialAt(
          { clock, names },
          { ...settings, url: account.url, user: account.user ?? '' },
          secret,
        )
      : trial(clock, account.kind, settings, secret);
  };
}

/** What finding calendars needs. */
interface Finding {
  readonly clock: Clock;
  /** What the names of a domain say; left out, what the name servers of this machine do. */
  readonly names?: ServiceNames | undefined;
}

/** Tries the places at which calendars may be, until one answers; a password that is refused is not taken to the next server. */
async function trialAt(
  { clock, names }: Finding,
  wanted: { readonly url: string; readonly user: string },
  secret: string,
): Promise<TriedAccount> {
  const { placesOf } = await import('../../channels/caldav/places.ts');
  const { systemNames } = await import('../../channels/caldav/service-records.ts');
  const found = await placesOf(wanted, names ?? systemNames());
  if ('elsewhere' in found) return { ok: false, code: 'calendar-elsewhere', values: { ...found } };
  const refused: Extract<TriedAccount, { readonly ok: false }>[] = [];
  for (const place of found.places) {
    const isRefused = refused.at(-1)?.code === 'calendar-password-refused';
    if (isRefused && place.url !== found.places[0]?.url) break;
    const tried = await trial(clock, 'caldav', { ...wanted, ...place }, secret);
    if (tried.ok) return tried;
    refused.push(tried);
  }
  return (
    refused[0] ?? { ok: false, code: 'calendar-address-refused', values: { value: wanted.url } }
  );
}

/**
 * Tries calendars there are once more with another password, and another address or user where they are given. Null for
 * accounts of other kinds.
 */
export async function retryCalendars(
  { clock, world }: { readonly clock: Clock; readonly world: MemoryWorld | null },
  account: { readonly kind: string; readonly settings: string },
  changes: { readonly url?: string | undefined; readonly user?: string | undefined },
  secret: string,
): Promise<TriedAccount | null> {
  const { kind, settings } = account;
  if (isCalendarKind(kind)) {
    const stored = z.record(z.string(), z.unknown()).parse(JSON.parse(settings));
    const { url } = changes;
    const wanted = { ...stored, ...withoutGaps(changes) };
    if (kind !== 'caldav' || url === undefined || url === '')
      return trial(clock, kind, wanted, secret);
    const user = z.object({ user: z.string() }).parse(wanted).user;
    return trialAt({ clock }, { ...wanted, url, user }, secret);
  }
  if (kind !== 'memory-calendars' || world === null) return null;
  const { user } = memoryCalendars.parse(JSON.parse(settings));
  const credential = { kind: 'password', password: async () => secret } as const;
  await using opened = world.calendars.open({ account: NOT_YET, user, credential });
  return await tryListing(opened, { kind, settings, secret });
}

/** What is kept of an account as it was filled in. */
function settingsOf(account: WantedCalendars): object {
  const { title: _title, kind: _kind, ...settings } = account;
  return withoutGaps(settings);
}

function withoutGaps(values: object): Readonly<Record<string, unknown>> {
  const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(filled);
}

async function trial(
  clock: Clock,
  kind: CalendarKind,
  wanted: object,
  secret: string,
): Promise<TriedAccount> {
  const settings = await settingsFor(kind, wanted);
  if ('ok' in settings) return settings;
  const opening = { account: NOT_YET, settings: settings.known, clock };
  await using opened = await openCalendars(kind, { ...opening, password: async () => secret });
  return await tryListing(opened, { kind, settings: JSON.stringify(settings.known), secret });
}

/** The settings as their channel keeps them, or which of them is wrong. */
async function settingsFor(
  kind: CalendarKind,
  wanted: object,
): Promise<{ readonly known: object } | TriedAccount> {
  const { davSettings } = await import('../../channels/dav/settings.ts');
  const { feedSettings } = await import('../../channels/feeds/settings.ts');
  const { calendarFileSettings } = await import('../../channels/calendar-files/settings.ts');
  const schemas = {
    caldav: davSettings,
    feed: feedSettings,
    'calendar-files': calendarFileSettings,
  } as const;
  const parsed = schemas[kind].safeParse(wanted);
  if (parsed.success) return { known: parsed.data };
  const setting = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  const given: unknown = Object.entries(wanted).find(([name]) => name === setting)?.[1];
  const value = typeof given === 'string' ? given : '';
  if (setting === 'url') return { ok: false, code: 'calendar-address-refused', values: { value } };
  return { ok: false, code: 'settings-invalid', values: { setting, value } };
}

/** Lists what there is, as the first look will. */
async function tryListing(
  opened: Awaited<ReturnType<typeof openCalendars>>,
  { kind, settings, secret }: Record<'kind' | 'settings' | 'secret', string>,
): Promise<TriedAccount> {
  try {
    const listed = await opened.list(new AbortController().signal);
    const sealed = JSON.stringify({ password: secret });
    return { ok: true, kind, settings, secret: sealed, folders: listed.length };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { ok: false, code: error.said.key, values: error.said.values };
  }
}
