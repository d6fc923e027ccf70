import { OPERATIONS } from '../../../contract/index.ts';
import { pieces, word } from '../print/page.ts';
import type { VerbRun } from '../verb.ts';
import { absolute } from './absolute.ts';
import { passwordFor } from './password.ts';

export const principalAdd: VerbRun = async (context, [name]) => {
  const { id, pronoun, secrecy, language, zone, address, namedNl, namedEn } = context.options;
  const input = {
    id,
    name,
    pronoun: pronoun ?? 'die',
    secrecy: secrecy ?? 'none',
    language: language ?? context.language,
    zone,
    addresses: address,
    named: { nl: namedNl, en: namedEn },
  };
  const done = await context.ask(OPERATIONS['add-principal'], input, { create: true });
  context.say(done, () => word(context.language, 'print.principal-added', done));
  return undefined;
};

export const principalChange: VerbRun = async (context) => {
  const given = context.options['alertAddress'];
  const input = { alertAddress: given === 'none' ? null : given };
  const done = await context.ask(OPERATIONS['change-principal'], input);
  const key = done.alertAddress === null ? 'print.alerts-here' : 'print.alerts-mailed';
  context.say(done, () => word(context.language, key, { address: done.alertAddress ?? '' }));
  return undefined;
};

export const principalList: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.principals, {});
  const print = () =>
    found.principals.length === 0
      ? word(context.language, 'print.none')
      : found.principals
          .map((one) => `${one.id}  ${one.name}  ${one.zone}  ${one.secrecy}`)
          .join('\n');
  context.say(found, print, found.principals);
  return undefined;
};

export const accountAdd: VerbRun = async (context, [address = '']) => {
  const { options } = context;
  const { title, maildir } = options;
  const smtp = serverOf(options, 'smtp', address);
  const account =
    typeof maildir === 'string'
      ? { kind: 'maildir', title, address, path: absolute(maildir), smtp }
      : { kind: 'imap', title, address, imap: serverOf(options, 'imap', address), smtp };
  const needed = account.kind === 'imap' || smtp !== undefined;
  const secret = needed ? await passwordFor(context, address) : '';
  const done = await context.ask(OPERATIONS['add-account'], { account, secret });
  context.say(done, () => word(context.language, 'print.account-added', { account: done.account }));
  return undefined;
};

const PORTS = {
  imap: { tls: 993, starttls: 143, none: 143 },
  smtp: { tls: 465, starttls: 587, none: 25 },
} as const;

function serverOf(
  options: Readonly<Record<string, unknown>>,
  kind: 'imap' | 'smtp',
  address: string,
) {
  const host = options[kind];
  if (host === undefined) return undefined;
  const given = options[`${kind}Tls`];
  const tls = given === 'starttls' || given === 'none' ? given : 'tls';
  const user = options['user'] ?? address;
  return { host, port: options[`${kind}Port`] ?? PORTS[kind][tls], tls, user };
}

export const accountChange: VerbRun = async (context, [account = '']) => {
  const { options } = context;
  const secret = await passwordFor(context, account);
  const { url, user } = options;
  const changes = {
    imap: changeOf(options, 'imap'),
    smtp: changeOf(options, 'smtp'),
    ...(url === undefined && user === undefined ? {} : { calendars: { url, user } }),
  };
  const done = await context.ask(OPERATIONS['change-account'], { account, secret, ...changes });
  context.say(done, () =>
    word(context.language, 'print.account-changed', { account: done.account }),
  );
  return undefined;
};

function changeOf(options: Readonly<Record<string, unknown>>, kind: 'imap' | 'smtp') {
  const given = {
    host: options[kind],
    port: options[`${kind}Port`],
    tls: options[`${kind}Tls`],
    user: options['user'],
  };
  return Object.values(given).every((value) => value === undefined) ? undefined : given;
}

export const accountRemove: VerbRun = async (context, [account]) => {
  const confirm = context.options['confirm'] === true;
  const done = await context.ask(OPERATIONS['remove-account'], { account, confirm });
  const key = done.removed ? 'print.account-removed' : 'print.account-would-go';
  const { language } = context;
  const list = done.calendars.join(', ');
  context.say(done, () =>
    pieces(
      word(language, key, { title: done.title, account: done.account }),
      list === '' ? '' : word(language, 'print.account-calendars', { list }),
    ),
  );
  return undefined;
};

export const accountList: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.accounts, {});
  const print = () =>
    found.accounts.length === 0
      ? word(context.language, 'print.none')
      : found.accounts
          .map((one) => `${one.id}  ${one.kind}  ${one.title}  ${one.state}`)
          .join('\n');
  context.say(found, print, found.accounts);
  return undefined;
};

export const userAdd: VerbRun = async (context, [id, name]) => {
  const { role, language } = context.options;
  const { principal } = context.office;
  const input = { id, name, role, principal, language: language ?? context.language };
  const done = await context.ask(OPERATIONS['add-user'], input);
  context.say(done, () => word(context.language, 'print.user-added', done));
  return undefined;
};

export const userList: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.users, {});
  const print = () =>
    found.users
      .map((user) => {
        const access = user.access
          .map(({ principal, role }) => `${principal} (${role})`)
          .join(', ');
        return `${user.id}  ${user.name}  ${access}`;
      })
      .join('\n');
  context.say(found, print, found.users);
  return undefined;
};

export const link: VerbRun = async (context, [user]) => {
  const done = await context.ask(OPERATIONS['sign-in-link'], { user: user ?? context.office.as });
  context.say(done, () => word(context.language, 'print.link', done));
  return undefined;
};
