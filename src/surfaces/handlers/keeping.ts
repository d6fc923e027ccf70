import { OPERATIONS } from '../../contract/index.ts';
import type { ImportProgressShape } from '../../contract/keeping/import.ts';
import { Trouble } from '../../core/errors.ts';
import { say } from '../../core/text/words.ts';
import { accountNamed, calendars, importAll, setAlertAddress } from '../../engine/index.ts';
import { goTo } from './authorise.ts';
import { bind } from './bind.ts';
import type { Caller, Desk, User } from './desk.ts';
import { writeLook } from './looked-at.ts';
import { newPrincipal } from './new-principal.ts';

/** Who there is, what comes in from elsewhere, and what keeps it safe. */
export const KEEPING = {
  'add-principal': bind(OPERATIONS['add-principal'], newPrincipal),

  'change-principal': bind(
    OPERATIONS['change-principal'],
    async (desk, caller, { principal, alertAddress }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      await setAlertAddress(at.owner, alertAddress, at.user.id);
      return { principal: at.owner.id, alertAddress };
    },
  ),

  'add-user': bind(OPERATIONS['add-user'], async (desk, caller, { principal, role, ...user }) => {
    if (desk.office.owner(principal) === null)
      throw new Trouble('no-access', { retry: false, values: { principal } });
    // Only who is this principal lets others in with him; the console may as well.
    if (!caller.console) await goTo(desk, caller, principal, 'principal');
    await desk.users.add({ ...user, access: [{ principal, role }] });
    return { user: user.id };
  }),

  users: bind(OPERATIONS.users, async (desk) => ({ users: await desk.users.list() })),

  'sign-in-link': bind(OPERATIONS['sign-in-link'], async (desk, _caller, { user }) => {
    const known = await desk.users.list();
    const who = chosen(known, user);
    const token = await desk.users.makeLink(who.id);
    return { user: who.id, link: `${desk.address()}/sign-in?link=${token}` };
  }),

  'add-account': bind(
    OPERATIONS['add-account'],
    async (desk, caller, { principal, account, secret, clientSecret }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      // A folder of this machine is not for whoever reaches the page to name.
      if (account.kind === 'maildir' && !caller.console)
        throw new Trouble('only-console', { retry: false });
      const tried = await desk.tryAccount(account, { secret, clientSecret });
      if (!tried.ok) throw new Trouble(tried.code, { retry: false, values: tried.values });
      const id = await desk.office.addAccount(at.owner.id, {
        kind: tried.kind,
        title: account.title === '' ? account.address : (account.title ?? account.address),
        settings: tried.settings,
        secret: tried.secret,
      });
      return { account: id, folders: tried.folders };
    },
  ),

  'change-account': bind(
    OPERATIONS['change-account'],
    async (desk, caller, { principal, account: named, secret, clientSecret, ...changes }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      const account = await accountNamed(at.owner, named);
      if (account === null)
        throw new Trouble('account-unknown', { retry: false, values: { account: named } });
      const tried = await desk.tryAgain(account, changes, { secret, clientSecret });
      if (!tried.ok) throw new Trouble(tried.code, { retry: false, values: tried.values });
      const change = { secret: tried.secret, settings: tried.settings, by: at.user.id };
      await desk.office.changeAccount(at.owner.id, account.id, change);
      return { account: account.id, folders: tried.folders };
    },
  ),

  'remove-account': bind(
    OPERATIONS['remove-account'],
    async (desk, caller, { principal, account: named, confirm }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      const account = await accountNamed(at.owner, named);
      if (account === null)
        throw new Trouble('account-unknown', { retry: false, values: { account: named } });
      const { id, title } = account;
      const known = await calendars(at.owner);
      const titles = known.filter((one) => one.account === id).map((one) => one.title);
      if (confirm) await desk.office.removeAccount(at.owner.id, id, at.user.id);
      return { account: id, title, calendars: titles, removed: confirm };
    },
  ),

  import: bind(OPERATIONS.import, async (desk, caller, { principal, path, calendar = null }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const source = await desk.openImport(path);
    const onProgress = (progress: ImportProgressShape) => caller.onProgress?.(progress);
    const into = { calendar, by: at.user.id };
    const { troubled, ...report } = await importAll(at.owner, source, path, onProgress, into);
    await desk.office.settle(at.owner.id);
    return {
      ...report,
      kind: source.kind,
      troubled: troubled.map(({ path: file, said }) => ({
        path: file,
        why: say(desk.words, said, caller.language),
      })),
    };
  }),

  backup: bind(OPERATIONS.backup, async (desk, _caller, { to }) => desk.care.backup(to)),

  'key-export': bind(OPERATIONS['key-export'], async (desk, _caller, { passphrase }) => ({
    key: await desk.care.exportKey(passphrase),
  })),

  inspect: bind(OPERATIONS.inspect, async (desk, caller, { principal, person }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    const held = await desk.care.inspect(at.owner.id, person);
    await writeLook(desk, at, 'inspect', idsIn(held));
    return held;
  }),

  erase: bind(OPERATIONS.erase, async (desk, caller, { principal, person, confirm }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    return desk.care.erase(at.owner.id, person, at.user.id, confirm);
  }),

  clock: bind(OPERATIONS.clock, async (desk, _caller, { to, byMinutes }) => {
    if (desk.moveClock === null) throw new Trouble('clock-fixed', { retry: false });
    await desk.moveClock(
      to === undefined ? desk.now() + (byMinutes ?? 0) * 60_000 : Date.parse(to),
    );
    for (const owner of desk.office.owners()) await desk.office.settle(owner.id);
    return { now: desk.now() };
  }),

  doctor: bind(OPERATIONS.doctor, async (desk: Desk, caller: Caller) => {
    const checks = await desk.checks(caller.language);
    return { healthy: checks.every((one) => one.result !== 'bad'), checks };
  }),
};

/** The records of which an inspection shows something. */
function idsIn(held: Readonly<Record<string, unknown>>): readonly string[] {
  const found = /"((?:pe|in|ac|lo)-[0-9a-z]{10})"/g;
  return [...JSON.stringify(held).matchAll(found)].map(([, id = '']) => id);
}

function chosen(users: readonly User[], named: string | undefined): User {
  const known = users.map((user) => user.id).join(', ');
  const found = named === undefined ? users : users.filter((user) => user.id === named);
  const [only, ...more] = found;
  if (only === undefined)
    throw new Trouble('user-unknown', { retry: false, values: { user: named ?? '', known } });
  if (more.length > 0) throw new Trouble('user-needed', { retry: false, values: { known } });
  return only;
}
