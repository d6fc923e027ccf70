import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/core/model/answer.ts';
import { questionAbout } from '../../src/core/model/question.ts';
import { aThread } from '../../src/core/model/testing/thread.ts';
import {
  MODEL_TROUBLES,
  type Model,
  type ModelAnswer,
  type ModelQuestion,
  type ModelTrouble,
} from '../../src/core/ports/model.ts';
import { startModelServer, type ModelFault, type ModelServer } from '../peers/model-server.ts';

/** A question about one mail. */
export function aQuestion(own = 'Kunt u mij morgen bellen?'): ModelQuestion {
  const asked = questionAbout(aThread(own), 'suggest-and-draft', 'nl', 20_000);
  if (!asked.fits) throw new Error('too long for a test');
  return asked.question;
}

/** A good answer to it. */
export const GOOD = JSON.stringify({
  wants: [{ kind: 'question', quote: 'Kunt u mij morgen bellen?' }],
  finds: [],
  summary: [],
  overtaken: null,
  draft: null,
});

const never = new AbortController().signal;

/** What every model keeps to, whatever lies behind it. */
export function modelContract(kind: string, open: () => Promise<Model>): void {
  describe(`${kind}: as every model`, () => {
    test('gives a text with what was counted, or one of the known reasons; and throws nothing', async () => {
      const model = await open();
      const answer = await model.ask(aQuestion(), never);
      const known: readonly unknown[] = ['text', ...MODEL_TROUBLES];
      expect(known).toContain(answer.answer === 'given' ? 'text' : answer.why);
    });

    test('the same question may be asked twice', async () => {
      const model = await open();
      expect(await model.ask(aQuestion(), never)).toEqual(await model.ask(aQuestion(), never));
    });

    test('asked when the office is closing, it ends at once and throws nothing', async () => {
      const model = await open();
      const answer = await model.ask(aQuestion(), AbortSignal.abort());
      expect(['given', 'none']).toContain(answer.answer);
    });
  });
}

const FAULTS: readonly (readonly [ModelFault, ModelTrouble])[] = [
  ['silent', 'time-out'],
  ['slow-body', 'time-out'],
  ['cut', 'connection-cut'],
  ['cut-in-body', 'connection-cut'],
  ['giant', 'answer-too-large'],
  ['garbage', 'answer-not-understood'],
  ['no-choices', 'answer-not-understood'],
  ['empty', 'answer-not-understood'],
  ['cut-short', 'answer-cut-short'],
  ['refuses', 'model-refused'],
  ['key', 'key-refused'],
  ['busy', 'busy'],
  ['fault', 'server-fault'],
  ['redirect', 'redirected'],
  ['unknown-model', 'request-refused'],
  ['other-protocol', 'connection-cut'],
  ['continues', 'time-out'],
  ['compressed', 'answer-not-understood'],
];

/** How a model that is reached over the network is opened. */
export type OpenAt = (
  server: ModelServer,
  how?: { readonly localOnly?: boolean; readonly url?: string },
) => Model;

/** What every model over the network keeps to, against a server that also misbehaves. */
export function networkModelContract(kind: string, openAt: OpenAt): void {
  modelContract(kind, async () => ({
    async ask(question, signal) {
      await using server = await startModelServer();
      server.says = () => GOOD;
      return openAt(server).ask(question, signal);
    },
  }));
  misbehaving(kind, openAt);
  sending(kind, openAt);
  reaching(kind, openAt);
}

function misbehaving(kind: string, openAt: OpenAt): void {
  describe(`${kind}: of a server that misbehaves`, () => {
    test.each(FAULTS)('%s: nothing, because %s', async (fault, why) => {
      await using server = await startModelServer();
      server.fault = fault;
      const answer = await openAt(server).ask(aQuestion(), never);
      expect(answer).toMatchObject({ answer: 'none', why });
      // Of forty megabytes no more is taken in than may be, and what is under way.
      expect(server.given).toBeLessThan(20_000_000);
    });

    test('how long it wants to be left alone is told on', async () => {
      await using server = await startModelServer();
      server.fault = 'busy';
      const answer = await openAt(server).ask(aQuestion(), never);
      expect(answer).toEqual({ answer: 'none', why: 'busy', retryAfterMs: 30_000 });
    });

    test.each<ModelFault>(['thinks-aloud', 'fenced', 'no-schema', 'no-format'])(
      '%s: the answer is found all the same',
      async (fault) => {
        await using server = await startModelServer();
        server.fault = fault;
        server.says = () => GOOD;
        const answer = await openAt(server).ask(aQuestion(), never);
        expect(textOf(answer)).not.toBeNull();
        expect(readAnswer(textOf(answer) ?? '', 'suggest-and-draft')?.wants).toHaveLength(1);
      },
    );

    test('what a server refused once it is not asked again', async () => {
      await using server = await startModelServer();
      server.fault = 'no-format';
      server.says = () => GOOD;
      const model = openAt(server);
      await model.ask(aQuestion(), never);
      const before = server.asked.length;
      expect(before).toBeGreaterThan(1);
      await model.ask(aQuestion(), never);
      expect(server.asked.length).toBe(before + 1);
    });

    test('a text is not sent again to a server that has no such model', async () => {
      await using server = await startModelServer();
      server.fault = 'unknown-model';
      await openAt(server).ask(aQuestion(), never);
      expect(server.asked).toHaveLength(1);
    });

    test.each<ModelFault>(['boundless-count', 'negative-count', 'no-count'])(
      '%s: the answer is taken, the count is not',
      async (fault) => {
        await using server = await startModelServer();
        server.fault = fault;
        server.says = () => GOOD;
        const answer = await openAt(server).ask(aQuestion(), never);
        expect(answer).toEqual({
          answer: 'given',
          text: GOOD,
          usage: { input: null, output: null },
        });
      },
    );

    test('nobody there', async () => {
      const server = await startModelServer();
      await server[Symbol.asyncDispose]();
      const answer = await openAt(server).ask(aQuestion(), never);
      expect(answer).toEqual({ answer: 'none', why: 'unreachable' });
    });

    test('an office that closes waits for nobody', async () => {
      await using server = await startModelServer();
      server.fault = 'silent';
      const closing = new AbortController();
      const asked = openAt(server).ask(aQuestion(), closing.signal);
      closing.abort();
      expect((await asked).answer).toBe('none');
    });
  });
}

function sending(kind: string, openAt: OpenAt): void {
  describe(`${kind}: what is sent`, () => {
    test('is the one thread between its marks, and no tool of any name', async () => {
      await using server = await startModelServer();
      server.says = () => GOOD;
      await openAt(server).ask(aQuestion('Geheim van de bakker'), never);
      const [asked] = server.asked;
      expect(asked?.raw.split('Geheim van de bakker')).toHaveLength(2);
      expect(
        Object.keys(asked?.body ?? {}).filter((key) => /tool|function|plugin/.test(key)),
      ).toEqual([]);
    });
  });
}

function reaching(kind: string, openAt: OpenAt): void {
  describe(`${kind}: where it is sent`, () => {
    test('a server on this machine is local', async () => {
      await using server = await startModelServer();
      server.says = () => GOOD;
      const answer = await openAt(server, { localOnly: true }).ask(aQuestion(), never);
      expect(answer.answer).toBe('given');
    });

    test.each([
      'https://192.0.2.1',
      'http://192.0.2.1',
      'http://169.254.169.254',
      'http://0.0.0.0',
    ])('%s is not, and nothing is sent there', async (url) => {
      await using server = await startModelServer();
      const answer = await openAt(server, { localOnly: true, url }).ask(aQuestion(), never);
      expect(answer).toEqual({ answer: 'none', why: 'not-local' });
    });

    test('outside this machine nothing goes unencrypted', async () => {
      await using server = await startModelServer();
      const elsewhere = openAt(server, { url: 'http://192.0.2.1/v1' });
      expect(await elsewhere.ask(aQuestion(), never)).toEqual({
        answer: 'none',
        why: 'plain-text-refused',
      });
    });
  });
}

function textOf(answer: ModelAnswer): string | null {
  return answer.answer === 'given' ? answer.text : null;
}
