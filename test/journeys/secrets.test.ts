import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  agreement,
  alerts,
  approvals,
  approve,
  docket,
  loops,
  questions,
  search,
  today,
  why,
  type Owner,
} from '../../src/engine/index.ts';
import { readActs } from '../../src/store/records/acts.ts';
import type { SampleMail } from '../../src/sample/letter.ts';
import { himself, openWeek, type Week } from './week.ts';

type Name = 'vandenberg' | 'smit';

/** Birds nobody writes about by chance: in a name, a subject, a text, an annex's name and an annex. */
const SECRETS = {
  vandenberg: {
    name: 'Kwartelkoning',
    subject: 'porseleinhoen',
    text: 'woudaapje',
    file: 'draaihals',
    content: 'nachtegaalszang in de tuin van het huis',
  },
  smit: {
    name: 'Ptarmigan',
    subject: 'corncrake',
    text: 'wheatear',
    file: 'firecrest',
    content: 'hawfinches in the orchard behind the clinic',
  },
} as const;

const ADDRESS = {
  vandenberg: 'notaris@vandenberg-notariaat.example',
  smit: 'dr.smit@smit-clinic.example',
} as const;

function planted(of: Name): Omit<SampleMail, 'at'> {
  const secret = SECRETS[of];
  return {
    id: `secret-${of}`,
    mailbox: of,
    from: `Anna ${secret.name} <anna@${secret.name.toLowerCase()}.example>`,
    to: ADDRESS[of],
    subject: `About the ${secret.subject}`,
    text: `Dear Sir or Madam,\n\nCould you tell me whether the ${secret.text} has arrived? I attach what we found.\n\nAnna ${secret.name}`,
    annexes: [{ name: `${secret.file}.txt`, type: 'text/plain', content: secret.content }],
  };
}

/** Every way in which a secret may lie in a file: as it is, in lower case, or as mail encodes an annex. */
function tracesOf(of: Name): readonly string[] {
  const words: readonly string[] = Object.values(SECRETS[of]);
  const encoded = Buffer.from(SECRETS[of].content).toString('base64');
  return [...words, ...words.map((word) => word.toLowerCase()), encoded, 'zilverreiger'].filter(
    (word) => of === 'vandenberg' || word !== 'zilverreiger',
  );
}

function found(text: string, of: Name): readonly string[] {
  return tracesOf(of).filter((word) => text.includes(word));
}

/** The bytes of every file below a folder, readable as text. */
async function filesBelow(folder: string): Promise<readonly { path: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, text: (await readFile(path)).toString('latin1') };
    }),
  );
}

/** Everything the office shows of one principal, as one text. */
async function allOutput(owner: Owner): Promise<string> {
  const viewing = { language: 'en', everything: true } as const;
  const read = owner.store.read;
  const acts = await readActs(read, '', 10_000);
  const other = owner.id === 'smit' ? 'vandenberg' : 'smit';
  const shown = [
    await docket(owner, read, { since: null, sorting: null, limit: 1_000 }, viewing),
    await approvals(owner, read, viewing),
    await today(owner, viewing),
    await alerts(owner),
    await questions(owner, viewing),
    await loops(owner, { state: 'open', limit: 500 }, viewing),
    await loops(owner, { state: 'closed', limit: 500 }, viewing),
    await agreement(owner),
    await Promise.all(acts.map((act) => why(owner, act.id, viewing))),
    await Promise.all(
      tracesOf(other).map((word) => search(owner, word, { limit: 50, offset: 0 }, viewing)),
    ),
  ];
  return JSON.stringify(shown);
}

/** The week with secrets planted on both sides, and a yes to all that lies ready. */
async function weekWithSecrets(seen: Map<string, string[]>): Promise<Week> {
  const week = await openWeek({
    witness: (_duty, situation) => {
      const { owner } = situation.profile;
      seen.set(owner, [...(seen.get(owner) ?? []), JSON.stringify(situation)]);
    },
  });
  await week.mail(planted('vandenberg'));
  await week.mail(planted('smit'));
  for (const day of ['08', '09', '10', '11', '12', '14']) {
    await week.until(`2026-12-${day}T09:30`);
    for (const id of ['vandenberg', 'smit'] as const) {
      const owner = week.owner(id);
      const viewing = { language: 'en', everything: true } as const;
      for (const one of await approvals(owner, owner.store.read, viewing))
        await approve(owner, one.act, himself(id));
    }
    await week.sample.week.settle();
  }
  return week;
}

const BOTH = ['vandenberg', 'smit'] as const;

test('two principals with planted secrets: no file, record, output or situation of one holds the other’s', async () => {
  const seen = new Map<string, string[]>();
  await using week = await weekWithSecrets(seen);
  for (const id of BOTH) {
    const other = id === 'smit' ? 'vandenberg' : 'smit';
    const own = await filesBelow(join(week.path, 'principals', id));
    // The search would find them: his own stand there, each of them.
    const { name, subject, text, file, content } = SECRETS[id];
    const mine = found(own.map((one) => one.text).join('\n'), id);
    const encoded = Buffer.from(content).toString('base64');
    expect(mine).toEqual(expect.arrayContaining([name, subject, text, file, encoded]));
    expect(
      own.filter((file) => found(file.text, other).length > 0).map((file) => file.path),
    ).toEqual([]);

    const output = await allOutput(week.owner(id));
    expect(found(output, id).length).toBeGreaterThan(0);
    expect([id, found(output, other)]).toEqual([id, []]);

    const situations = (seen.get(id) ?? []).join('\n');
    expect(found(situations, id).length).toBeGreaterThan(0);
    expect([id, found(situations, other)]).toEqual([id, []]);
  }
});

test('what both share, and what is told and logged, holds the secrets of neither', async () => {
  await using week = await weekWithSecrets(new Map());
  const all = await filesBelow(week.path);
  const shared = all.filter((file) => !file.path.includes(join(week.path, 'principals')));
  expect(shared.length).toBeGreaterThan(0);
  for (const id of BOTH) {
    const holding = shared.filter((file) => found(file.text, id).length > 0);
    expect([id, holding.map((file) => file.path)]).toEqual([id, []]);
    // Under secrecy not even he himself is told a name by telephone.
    expect([id, found(JSON.stringify(week.told), id)]).toEqual([id, []]);
  }
  expect(week.troubles).toEqual([]);
});

test('nothing that left for a correspondent of one carries a word of the other', async () => {
  await using week = await weekWithSecrets(new Map());
  for (const { from, raw } of week.sample.world.sent()) {
    const other = from.includes('smit-clinic') ? 'vandenberg' : 'smit';
    expect(found(Buffer.from(raw).toString('latin1'), other)).toEqual([]);
  }
});
