import { execFileSync } from 'node:child_process';
import { chown, readdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** The account Dovecot's processes run under. */
export interface Runner {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly group: string;
}

/** What one instance is made of; every path lies in its own folder. */
export interface DovecotPlan {
  readonly dir: string;
  readonly port: number;
  readonly runner: Runner;
  /** Where tokens are checked; null switches OAuth off. */
  readonly introspectionUrl: string | null;
  /** With the certificate and key in the folder. */
  readonly tls: boolean;
  /** Folders by name, without special use; null gives the usual ones with it. */
  readonly plainFolders: readonly string[] | null;
  /** Capabilities not offered: an old server. */
  readonly without: readonly string[];
  /** SASL mechanisms offered (RFC 4422). */
  readonly mechanisms: readonly string[];
}

/**
 * Root may not own mail (Dovecot refuses uid 0), so root runs the instance as the system's own
 * Dovecot user; anybody else runs it as himself.
 */
export function chooseRunner(): Runner {
  const me = userInfo();
  return lookUp(me.uid === 0 ? 'dovecot' : me.username);
}

/** Who to become: root steps down, anybody else stays himself. */
export function spawnAs(runner: Runner): { uid?: number; gid?: number } {
  return userInfo().uid === 0 ? { uid: runner.uid, gid: runner.gid } : {};
}

/** Gives a folder, and what lies in it, to the runner. */
export async function handOver(dir: string, runner: Runner): Promise<void> {
  if (userInfo().uid !== 0) return;
  await chown(dir, runner.uid, runner.gid);
  for (const name of await readdir(dir)) await chown(join(dir, name), runner.uid, runner.gid);
}

function lookUp(name: string): Runner {
  const id = (flag: string) => execFileSync('id', [flag, name], { encoding: 'utf8' }).trim();
  return { name, uid: Number(id('-u')), gid: Number(id('-g')), group: id('-gn') };
}

/** The `dovecot.conf` of an instance (Dovecot 2.3) that touches nothing outside its folder. */
export function dovecotConfig(plan: DovecotPlan): string {
  const { dir, runner } = plan;
  return [
    'protocols = imap',
    'listen = 127.0.0.1',
    `base_dir = ${dir}/run`,
    `state_dir = ${dir}/state`,
    'log_path = /dev/stderr',
    `default_internal_user = ${runner.name}`,
    `default_internal_group = ${runner.group}`,
    `default_login_user = ${runner.name}`,
    `first_valid_uid = ${runner.uid}`,
    `last_valid_uid = ${runner.uid}`,
    'first_valid_gid = 0',
    'disable_plaintext_auth = no',
    `auth_mechanisms = ${plan.mechanisms.join(' ').toLowerCase()}`,
    'auth_failure_delay = 0',
    `mail_location = maildir:${dir}/mail/%u`,
    'mailbox_idle_check_interval = 1 secs',
    'shutdown_clients = yes',
    ...tlsLines(plan),
    ...authLines(plan),
    ...mailboxLines(plan.plainFolders),
    ...capabilityLines(plan.without),
    ...serviceLines(plan),
    '',
  ].join('\n');
}

function tlsLines(plan: DovecotPlan): string[] {
  if (!plan.tls) return ['ssl = no'];
  return ['ssl = yes', `ssl_cert = <${plan.dir}/cert.pem`, `ssl_key = <${plan.dir}/key.pem`];
}

function authLines({ dir, runner, introspectionUrl }: DovecotPlan): string[] {
  const lines = [
    'passdb {',
    '  driver = passwd-file',
    '  mechanisms = plain login',
    `  args = scheme=PLAIN username_format=%u ${dir}/users`,
    '}',
    'userdb {',
    '  driver = static',
    `  args = uid=${runner.uid} gid=${runner.gid} home=${dir}/home/%u allow_all_users=yes`,
    '}',
  ];
  if (introspectionUrl === null) return lines;
  return [
    ...lines,
    'passdb {',
    '  driver = oauth2',
    '  mechanisms = xoauth2 oauthbearer',
    `  args = ${dir}/oauth2.conf.ext`,
    '}',
  ];
}

/** What Dovecot asks the token server (RFC 7662); written to `oauth2.conf.ext`. */
export function oauthConfig(introspectionUrl: string): string {
  return [
    'introspection_mode = post',
    `introspection_url = ${introspectionUrl}`,
    'username_attribute = username',
    'active_attribute = active',
    'active_value = true',
    '',
  ].join('\n');
}

function mailboxLines(plain: readonly string[] | null): string[] {
  const uses = ['Sent', 'Drafts', 'Junk', 'Trash', 'Archive'];
  const special = uses.map((use) => mailbox(use, `special_use = \\${use}`));
  const folders = plain === null ? special : plain.map((name) => mailbox(name, ''));
  return ['namespace inbox {', '  inbox = yes', '  separator = /', ...folders, '}'];
}

function mailbox(name: string, more: string): string {
  return `  mailbox "${name}" {\n    auto = subscribe\n    ${more}\n  }`;
}

/** What Dovecot 2.3 offers after login, as far as a client of ours looks at it. */
const CAPABILITIES =
  'IMAP4rev1 SASL-IR ID ENABLE IDLE MULTIAPPEND UNSELECT NAMESPACE UIDPLUS LIST-EXTENDED CONDSTORE QRESYNC ESEARCH MOVE LITERAL+ SPECIAL-USE';

function capabilityLines(without: readonly string[]): string[] {
  if (without.length === 0) return [];
  const kept = CAPABILITIES.split(' ').filter((name) => !without.includes(name));
  return [`imap_capability = ${kept.join(' ')}`];
}

/** No chroot and no privileged port, so that an ordinary user can run it. */
function serviceLines({ port, runner, tls }: DovecotPlan): string[] {
  const listener = tls ? 'imaps' : 'imap';
  const other = tls ? 'imap' : 'imaps';
  return [
    // No penalty for wrong passwords: tests give them on purpose.
    'service anvil {\n  chroot =\n  unix_listener anvil-auth-penalty {\n    mode = 0\n  }\n}',
    'service stats {\n  chroot =\n}',
    'service imap-login {',
    '  chroot =',
    `  inet_listener ${listener} {\n    address = 127.0.0.1\n    port = ${port}\n    ssl = ${tls ? 'yes' : 'no'}\n  }`,
    `  inet_listener ${other} {\n    port = 0\n  }`,
    '  service_count = 0',
    '  process_min_avail = 1',
    '}',
    `service auth {\n  user = ${runner.name}\n}`,
    `service auth-worker {\n  user = ${runner.name}\n}`,
  ];
}
