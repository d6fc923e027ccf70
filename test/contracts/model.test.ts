import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { endpointSettings } from '../../src/core/model/endpoint.ts';
import type { Model } from '../../src/core/ports/model.ts';
import { anthropic } from '../../src/models/anthropic/model.ts';
import { isLocal } from '../../src/models/http/place.ts';
import { noModel } from '../../src/models/none/none.ts';
import { openAiCompatible } from '../../src/models/openai-compatible/model.ts';
import { recordedModel, recordingModel } from '../../src/models/recorded/recorded.ts';
import { startModelServer } from '../peers/model-server.ts';
import { aQuestion, GOOD, modelContract, networkModelContract, type OpenAt } from './model.ts';

const never = new AbortController().signal;
const folders: string[] = [];

async function emptyFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'secretaris-recordings-'));
  folders.push(path);
  return path;
}

afterAll(async () => {
  for (const path of folders) await rm(path, { recursive: true, force: true });
});

const at =
  (kind: 'openai-compatible' | 'anthropic', open: typeof anthropic): OpenAt =>
  (server, how = {}) =>
    open({
      settings: endpointSettings.parse({
        kind,
        url: how.url ?? server.url,
        model: 'small',
        timeoutSeconds: 1,
      }),
      key: async () => 'key-of-a-test',
      localOnly: how.localOnly ?? false,
    });

networkModelContract('openai-compatible', at('openai-compatible', openAiCompatible));
networkModelContract('anthropic', at('anthropic', anthropic));
modelContract('none', async () => noModel);
modelContract('recorded', async () => recordedModel(await emptyFolder()));

test('an office without a model has one that gives nothing, and says why', async () => {
  expect(await noModel.ask(aQuestion(), never)).toEqual({ answer: 'none', why: 'no-endpoint' });
});

test('what was recorded is answered again, to the same question and to no other', async () => {
  const folder = await emptyFolder();
  let times = 0;
  const live: Model = {
    ask: async () => {
      times += 1;
      return { answer: 'given', text: GOOD, usage: { input: 10, output: 20 } };
    },
  };
  const first = await recordingModel(folder, live).ask(aQuestion(), never);
  const again = recordedModel(folder);
  expect(await again.ask(aQuestion(), never)).toEqual(first);
  expect(times).toBe(1);
  expect(await again.ask(aQuestion('Iets anders, graag.'), never)).toEqual({
    answer: 'none',
    why: 'not-recorded',
  });
  expect(await readdir(folder)).toHaveLength(1);
});

test('a key stands in the header its protocol has for it, and nowhere else', async () => {
  await using server = await startModelServer();
  server.says = () => GOOD;
  await at('openai-compatible', openAiCompatible)(server).ask(aQuestion(), never);
  await at('anthropic', anthropic)(server).ask(aQuestion(), never);
  const [chat, messages] = server.asked;
  expect(chat?.headers.authorization).toBe('Bearer key-of-a-test');
  expect(messages?.headers['x-api-key']).toBe('key-of-a-test');
  expect(messages?.headers['anthropic-version']).toBe('2023-06-01');
  expect(server.asked.map(({ path }) => path)).toEqual(['/chat/completions', '/v1/messages']);
  for (const { raw } of server.asked) expect(raw).not.toContain('key-of-a-test');
});

test('options that servers differ in are left out or named as they want', async () => {
  await using server = await startModelServer();
  server.says = () => GOOD;
  const settings = endpointSettings.parse({
    kind: 'openai-compatible',
    url: server.url,
    model: 'small',
    structured: 'none',
    temperature: null,
    answerField: 'max_completion_tokens',
  });
  await openAiCompatible({ settings, key: null, localOnly: true }).ask(aQuestion(), never);
  const [asked] = server.asked;
  expect(Object.keys(asked?.body ?? {}).toSorted()).toEqual([
    'max_completion_tokens',
    'messages',
    'model',
    'stream',
  ]);
  expect(asked?.headers.authorization).toBeUndefined();
});

test.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.178.20', true],
  ['fd12::1', true],
  ['::ffff:192.168.1.1', true],
  ['::ffff:192.0.2.1', false],
  ['::ffff:7f00:1', true],
  ['::ffff:c000:201', false],
  ['fd00:ec2::254', false],
  ['fd20:ce::254', false],
  ['fe80::1%eth0', false],
  ['169.254.169.254', false],
  ['fe80::1', false],
  ['0.0.0.0', false],
  ['100.64.0.1', false],
  ['192.0.2.1', false],
  ['2001:db8::1', false],
  ['localhost', false],
])('%s is on a network of one’s own: %s', (address, local) => {
  expect(isLocal(address)).toBe(local);
});
