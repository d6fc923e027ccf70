import { importsOf, packageOf } from './imports.ts';
import { isSource, isTest, matchingLines, perFile } from './rule.ts';
import type { Rule, SourceFile } from './rule.ts';

/** Rooms that may speak to the network: the ports' implementations, and the server we are ourselves. */
const OUTWARD = /^src\/(channels|models)\//;
const SERVING = /^src\/(surfaces|main)(\/|\.ts$)/;

const NETWORK_MODULES = ['net', 'tls', 'dgram', 'http', 'https', 'http2'].map((m) => `node:${m}`);
const NETWORK_PACKAGES = ['imapflow', 'nodemailer', 'undici', 'tsdav', 'smtp-server'];

/** The only file that uses what a channel can do outside. */
const ACT = 'src/engine/acting/';
const USES_PORT = /\b(sender|filing)\??\.(send|append|mark|move)\(/;

function reaches(file: SourceFile): readonly string[] {
  if (!file.path.startsWith('src/') || isTest(file.path) || !isSource(file.path)) return [];
  const said: string[] = [];
  if (!OUTWARD.test(file.path) && !SERVING.test(file.path)) {
    for (const { to, typeOnly } of importsOf(file)) {
      const network = NETWORK_MODULES.includes(to) || NETWORK_PACKAGES.includes(packageOf(to));
      if (network && !typeOnly && !justNames(file.text, to))
        said.push(`speaks to the network: ${to}`);
    }
    said.push(...matchingLines(file.text, /(?<![\w.])fetch\(/));
  }
  if (!OUTWARD.test(file.path) && !file.path.startsWith(ACT)) {
    said.push(...matchingLines(file.text, USES_PORT));
  }
  return said;
}

/** `isIP` and its kin look at text only. */
function justNames(text: string, to: string): boolean {
  return new RegExp(`import \\{ (isIP(v4|v6)?(, )?)+ \\} from '${to}'`).test(text);
}

/** Nothing leaves except through the act step: no other room can reach the outside. */
export const outside: Rule = {
  name: 'nothing leaves except through src/engine/acting/act.ts',
  check: perFile(reaches),
  planted: [
    { path: 'src/engine/receive.ts', text: 'await account.sender.send(envelope, raw);' },
    { path: 'src/engine/tick.ts', text: "await filing?.move(origin, 'Archive');" },
    { path: 'src/store/a.ts', text: "import { connect } from 'node:net';" },
    { path: 'src/intake/a.ts', text: "const answer = await fetch('https://a.example');" },
    { path: 'src/duties/press/a.ts', text: "const m = await import('nodemailer');" },
    { path: 'src/surfaces/http/a.ts', text: 'await account.sender.send(envelope, raw);' },
  ],
  innocent: [
    { path: 'src/engine/acting/perform.ts', text: 'await account.sender.send(envelope, raw);' },
    { path: 'src/channels/imap/a.ts', text: "import { ImapFlow } from 'imapflow';" },
    { path: 'src/config/a.ts', text: "import { isIP } from 'node:net';" },
    { path: 'src/surfaces/http/serve.ts', text: "import { createServer } from 'node:http';" },
    { path: 'src/channels/imap/b.ts', text: 'for await (const m of client.fetch(range)) {}' },
  ],
};

const MODEL_PACKAGES = ['ai', 'openai', '@anthropic-ai/sdk'];
const isModel = (name: string): boolean =>
  MODEL_PACKAGES.includes(name) || name.startsWith('@ai-sdk/');

/** No room but `models` knows a model; so the suite, which configures none, runs without. */
export const noModel: Rule = {
  name: 'nothing outside src/models needs a model, and no test configures one',
  check: perFile((file) => {
    // Rules may speak of what they forbid.
    if (!/^(src\/(?!models\/)|test\/(?!tidy\/)|vitest)/.test(file.path)) return [];
    const imports = importsOf(file).filter(({ to }) => isModel(packageOf(to)));
    const keys = /\.(test|config)\.ts$/.test(file.path)
      ? matchingLines(file.text, /[A-Z]+_(API_KEY|MODEL)['"]?\]?\s*[:=][^=]/)
      : [];
    return [...imports.map(({ to }) => `imports ${to}`), ...keys];
  }),
  planted: [
    { path: 'src/duties/press/a.ts', text: "import { generateText } from 'ai';" },
    { path: 'src/engine/a.ts', text: "await import('@ai-sdk/anthropic');" },
    { path: 'vitest.config.ts', text: ['env: { OPENAI', "API_KEY: 'x' }"].join('_') },
  ],
  innocent: [
    { path: 'src/models/anthropic/a.ts', text: "import { x } from '@ai-sdk/anthropic';" },
    { path: 'src/core/a.ts', text: "import { z } from 'zod';" },
  ],
};
