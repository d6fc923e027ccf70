import { isIP } from 'node:net';
import { z } from 'zod';

/** One setting: the three ways to give it, and how its values are put in words. */
export interface Setting {
  /** Its place in `secretaris.json`, dots between levels. */
  readonly path: string;
  /** Its name among the options of the command line, as commander gives it (`--tls-cert` → `tlsCert`). */
  readonly option: string;
  readonly environment: string;
  /** How a text from the command line or the environment becomes a value. */
  readonly written: 'text' | 'number' | 'list';
  /** Key of the sentence said when the value is wrong. */
  readonly wrong: string;
  readonly example: string;
}

const setting = (
  path: string,
  option: string,
  written: Setting['written'],
  wrong: string,
  example: string,
): Setting => {
  const upper = option.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return { path, option, environment: `SECRETARIS_${upper}`, written, wrong, example };
};

/** Every setting there is. */
export const SETTINGS: readonly Setting[] = [
  setting('data', 'data', 'text', 'config.data', '/home/an/kantoor'),
  setting('host', 'host', 'text', 'config.host', '127.0.0.1'),
  setting('port', 'port', 'number', 'config.port', '4300'),
  setting('publicUrl', 'publicUrl', 'text', 'config.public-url', 'https://kantoor.example'),
  setting(
    'answerPages',
    'answerPages',
    'text',
    'config.public-url',
    'https://moment.kantoor.example',
  ),
  setting('tls.cert', 'tlsCert', 'text', 'config.path', '/etc/secretaris/cert.pem'),
  setting('tls.key', 'tlsKey', 'text', 'config.path', '/etc/secretaris/key.pem'),
  setting('trustedProxies', 'trustedProxies', 'list', 'config.address', '10.0.0.0/8'),
  setting('mail.trustedHosts', 'trustedHosts', 'list', 'config.host-name', 'mx.kantoor.example'),
  setting('mail.authservIds', 'authservIds', 'list', 'config.host-name', 'mx.kantoor.example'),
  setting('logLevel', 'logLevel', 'text', 'config.log-level', 'info'),
  setting('language', 'language', 'text', 'config.language', 'nl'),
  setting('limits.messageMegabytes', 'messageMegabytes', 'number', 'config.megabytes', '50'),
  setting('limits.bodyMegabytes', 'bodyMegabytes', 'number', 'config.megabytes', '25'),
];

/** Largest limit in megabytes one may set: a message is held in memory several times over while it is read. */
const MEGABYTES_AT_MOST = 500;

/** An address or a range of them (RFC 4632): `192.0.2.7`, `2001:db8::/32`. */
const addressRange = z.string().refine((text) => {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
});

/** RFC 1123, 2.1: labels of letters, digits and hyphens. Kept in lower case for comparing. */
const hostName = z
  .string()
  .max(253)
  .regex(/^(?!-)[a-z0-9-]{1,63}(?:\.(?!-)[a-z0-9-]{1,63})*\.?$/i)
  .transform((name) => name.toLowerCase().replace(/\.$/, ''));

const publicUrl = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url !== null && url.username === '' && url.search === '' && url.hash === '';
  if (plain && /^https?:$/.test(url.protocol)) return url.href.replace(/\/$/, '');
  context.addIssue({ code: 'custom', message: 'not a public address' });
  return z.NEVER;
});

const megabytes = z.int().min(1).max(MEGABYTES_AT_MOST);
const text = z
  .string()
  .min(1)
  .max(4096)
  .regex(/^[^\0]*$/);

/** The settings checked and typed. Paths in it are absolute. */
export const configSchema = z
  .strictObject({
    data: text,
    /** Address to listen on. */
    host: z.union([z.literal('localhost'), z.string().refine((value) => isIP(value) !== 0)]),
    /** 0 takes any free port. */
    port: z.int().min(0).max(65_535),
    /** Where people reach the office, without a slash at the end; null when only this machine does. */
    publicUrl: publicUrl.nullable(),
    /** Where people outside reach the pages they answer on, without a slash at the end; null for no such pages. */
    answerPages: publicUrl.nullable(),
    tls: z.strictObject({ cert: text, key: text }).readonly().nullable(),
    /** Whose X-Forwarded-Proto is believed. */
    trustedProxies: z.array(addressRange).max(100).readonly(),
    mail: z
      .strictObject({
        /** Our own receiving servers: only the Received lines they write give a client's address. */
        trustedHosts: z.array(hostName).max(100).readonly(),
        /** Whose Authentication-Results are believed (RFC 8601, 2.5). */
        authservIds: z.array(hostName).max(100).readonly(),
      })
      .readonly(),
    logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    /** Of the console; each person's own language stands with that person. */
    language: z.enum(['nl', 'en']),
    limits: z.strictObject({ messageMegabytes: megabytes, bodyMegabytes: megabytes }).readonly(),
  })
  .readonly();

/** How this office is set up. Holds no secrets: those are sealed in the stores. */
export type Config = z.infer<typeof configSchema>;
