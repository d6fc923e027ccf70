import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../src/contract/index.ts';
import { setConfidentiality } from '../../src/store/records/messages.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { codeOf } from './code-of.ts';
import { serveSample, type SampleServed } from './sample-served.ts';

/** One question of every operation that is right in itself; what it needs of the office may be missing. */
const INPUTS: Readonly<Record<string, object>> = {
  why: { id: 'ac-0' },
  message: { id: 'in-0' },
  'correct-want': { id: 'in-0', kind: 'personal', holds: true },
  search: { text: 'brief' },
  inspect: { person: 'nobody' },
  erase: { person: 'nobody' },
  'mandate-check': { letter: '1. De ontvangst bevestigt u zelf.' },
  'mandate-adopt': { letter: 'Doe maar wat.' },
  approve: { ids: ['ac-0'] },
  decline: { id: 'ac-0' },
  stop: { id: 'ac-0' },
  edit: { id: 'ac-0', text: 'x' },
  'settle-unknown': { id: 'ac-0', word: 'sent' },
  answer: { id: 'de-0', words: 'ja' },
  write: { to: [{ address: 'a@b.example' }], subject: 'x', text: 'x' },
  'accept-offer': { kind: 'nothing' },
  seen: { ids: [999_999] },
  'add-principal': { name: 'X', pronoun: 'die', secrecy: 'none', language: 'nl', zone: 'No/Where' },
  'add-user': { id: 'x', name: 'X', language: 'nl', principal: 'nobody', role: 'assistant' },
  'add-account': {
    account: { kind: 'maildir', address: 'a@b.example', path: '/nowhere/at/all' },
  },
  'change-account': { account: 'mb-0', secret: 'x' },
  'remove-account': { account: 'mb-0' },
  'change-principal': { alertAddress: 'jan@thuis.example' },
  'person-clock': { person: 'nobody' },
  'person-zone': { person: 'nobody', place: 'Utrecht' },
  contact: { person: 'nobody' },
  'add-contact': { name: 'Els de Vries', book: 'nergens' },
  'change-contact': { person: 'nobody' },
  'remove-card': { person: 'nobody', book: 'nergens' },
  'merge-contacts': { person: 'nobody', other: 'nobody' },
  'undo-merge': { merge: 'mg-0000000000' },
  'keep-apart': { person: 'nobody', other: 'nobody' },
  'change-etiquette': { person: 'nobody' },
  'note-day': { person: 'nobody', kind: 'birthday', day: '--05-03' },
  'note-gift': { person: 'nobody', direction: 'given', what: 'wijn', day: '2026-11-24' },
  'forget-gift': { gift: 'gi-0000000000' },
  'take-suggestion': { person: 'nobody', field: 'role', value: 'x' },
  'ask-letter': { person: 'nobody', letter: 'congratulate' },
  organisation: { name: 'nergens' },
  'connect-contacts': { account: { url: 'ftp://nergens.example' } },
  'sign-in-link': { user: 'nobody' },
  import: { path: '/nowhere/at/all' },
  backup: { to: '/dev/null/nowhere' },
  'key-export': { passphrase: 'short' },
  clock: { byMinutes: 0 },
  'model-set': { endpoint: null },
  'model-consent': { consent: 'never' },
  suggestions: { id: 'in-0' },
  'use-draft': { id: 'ac-0' },
  'travel-time': { from: 'Utrecht', to: 'Groningen' },
  'travel-learn': { from: 'Utrecht', to: 'Kabouterdorp', minutes: 50 },
  arrange: { lost: '2026-12-11' },
  'standing-end': { id: 'so-0' },
  'loop-plan': { loop: 'lo-0' },
  'absence-set': { from: '2026-12-10', through: '2026-12-03' },
  'signal-decline': { number: 9 },
  'talk-decide': { number: 999, words: 'x' },
  'briefing-change': { settings: { nothing: 1 } },
  gathering: { id: 'nergens' },
  gather: { id: 'nergens', wish: { k: 'round' } },
  'take-minutes': { id: 'nergens', notes: 'Besloten: niets.' },
  'minutes-text': { id: 'nergens' },
  tell: { text: 'wat staat er morgen?' },
  'answer-bundle': { id: 'in-0', words: 'ja' },
  'folder-paper': { day: '2026-12-08', number: 1 },
  told: { id: 'in-0' },
  undo: { id: 'in-0' },
  proof: { text: 'Geachte heer Jansen,' },
  'write-letter': { to: 'nobody', text: 'x' },
  'letter-file': { id: 'le-0' },
  mailing: { list: { group: 'nobody' }, nl: { subject: 'x', body: 'y' } },
  'mailing-show': { id: 'ml-0' },
  'mailing-print': { id: 'ml-0' },
  'mailing-settle': { id: 'ml-0', lines: [1], answer: 'send' },
  'house-style-change': { style: { reference: 'x' } },
  'person-address': { person: 'nobody', lines: ['Kade 3'] },
  'change-calendar': { name: 'prive' },
  'remove-calendar': { name: 'nergens' },
  'connect-calendars': { account: { kind: 'feed', url: 'https://nergens.example/a.ics' } },
  'add-device': { title: 'Telefoon' },
  'remove-device': { id: 'dv-0' },
  'note-event': { uid: 'nergens', moves: 'fixed' },
  'diary-change': { settings: { bufferMinutes: 'veel' } },
};

/** Codes by which somebody is turned away for who he is. */
const TURNED_AWAY = ['not-signed-in', 'may-not', 'only-console', 'no-access'];

let office: SampleServed;
const cookies = new Map<string, string>();

beforeAll(async () => {
  office = await serveSample();
  for (const user of ['vandenberg', 'smit', 'devries'])
    cookies.set(user, await office.signIn(user));
});
afterAll(async () => office[Symbol.asyncDispose]());

/** Everybody asks about the notary. */
async function asks(user: string | null, { name, input }: Operation): Promise<string> {
  const takes =
    'shape' in input && JSON.stringify(Object.keys(Object(input.shape))).includes('"principal"');
  const about = takes && name !== 'add-user' ? { principal: 'vandenberg' } : {};
  const answer = await office.ask(`/api/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(user === null ? {} : { cookie: cookies.get(user) ?? '' }),
    },
    body: JSON.stringify({ ...INPUTS[name], ...about }),
  });
  return answer.status === 200 ? 'good' : codeOf(await answer.json());
}

const isIn = (code: string): boolean => !TURNED_AWAY.includes(code);
const operations = Object.values<Operation>(OPERATIONS);

/** Who gets in, by what an operation asks: nobody signed in, the notary, his assistant, the physician. */
const TABLE: Readonly<Record<Operation['who'], readonly [boolean, boolean, boolean, boolean]>> = {
  public: [true, true, true, true],
  'signed-in': [false, true, true, true],
  staff: [false, true, true, false],
  principal: [false, true, false, false],
  keeper: [false, true, false, true],
  console: [false, false, false, false],
};

describe('who may ask what', () => {
  test.each(operations.map((operation) => [operation.name, operation.who, operation] as const))(
    '%s (%s)',
    async (_name, who, operation) => {
      const seen = [
        isIn(await asks(null, operation)),
        isIn(await asks('vandenberg', operation)),
        isIn(await asks('devries', operation)),
        isIn(await asks('smit', operation)),
      ];
      // A folder of this machine is nobody's to name over the network; nor may one let others in to a stranger's desk.
      const stricter = ['add-account', 'add-user'].includes(operation.name);
      expect(seen).toEqual(stricter ? [false, false, false, false] : TABLE[who]);
    },
  );

  test('a principal of somebody else looks like one that does not exist', async () => {
    const ask = async (principal: string) => {
      const answer = await office.ask(`/api/today?principal=${principal}`, {
        headers: { cookie: cookies.get('smit') ?? '' },
      });
      const body = JSON.stringify(await answer.json());
      return { status: answer.status, body: body.replaceAll(principal, 'X') };
    };
    expect(await ask('vandenberg')).toEqual(await ask('nobody-at-all'));
  });

  test('what only the principal may see is not in what his assistant is shown', async () => {
    const seenBy = async (user: string) => {
      const answer = await office.ask('/api/docket?principal=vandenberg', {
        headers: { cookie: cookies.get(user) ?? '' },
      });
      return answer.text();
    };
    const owner = office.sample.office.owner('vandenberg');
    const [row] = (await owner?.store.read.all('SELECT arrival FROM message WHERE ours = 0')) ?? [];
    const arrival = String(row?.['arrival']);
    await owner?.store.transact((writer) => setConfidentiality(writer, arrival, 'principal'));
    expect(await seenBy('vandenberg')).toContain(arrival);
    expect(await seenBy('devries')).not.toContain(arrival);
    const read = await office.ask(`/api/message?principal=vandenberg&id=${arrival}`, {
      headers: { cookie: cookies.get('devries') ?? '' },
    });
    expect(codeOf(await read.json())).toBe('id-unknown');
    const why = await office.ask(`/api/why?principal=vandenberg&id=${arrival}`, {
      headers: { cookie: cookies.get('devries') ?? '' },
    });
    expect(codeOf(await why.json())).toBe('id-unknown');
  });

  test('who was shown what is in the ledger, once a day and without content', async () => {
    const looks = async () =>
      office.sample.office
        .owner('vandenberg')
        ?.store.read.all(
          `SELECT by, refs, marks FROM ledger WHERE kind = 'looked-at' AND by = 'devries'`,
        );
    const ask = () =>
      office.ask('/api/loops?principal=vandenberg', {
        headers: { cookie: cookies.get('devries') ?? '' },
      });
    await ask();
    const first = await looks();
    await ask();
    expect(await looks()).toEqual(first);
    const text = JSON.stringify(first);
    expect(text).toContain('loops');
    expect(text).toMatch(/lo-[0-9a-z]{10}/);
    expect(text).not.toContain('@');
  });
});
