import type { z } from 'zod';
import { OPERATIONS } from '../../../../contract/index.ts';
import type { gather } from '../../../../contract/gatherings/gather.ts';
import { UsageTrouble } from '../../usage-trouble.ts';
import type { VerbContext, VerbRun } from '../../verb.ts';
import { pieces, readingOf } from '../../print/page.ts';
import { printActions, printGathering, printGatherings } from '../../print/gathering.ts';
import { bundleOf } from '../telling/tell.ts';

/** Largest file that is handed over: a scanned annual report. */
const MOST_BYTES = 20_000_000;

type Wish = z.input<(typeof gather)['input']>['wish'];

export const list: VerbRun = async (context) => {
  const state = context.options['closed'] === true ? 'closed' : 'open';
  const found = await context.ask(OPERATIONS.gatherings, { state });
  const print = () => printGatherings(found.gatherings, readingOf(context, found.zone));
  context.say(found, print, found.gatherings);
  return undefined;
};

export const show: VerbRun = async (context, [id = '']) => {
  const found = await context.ask(OPERATIONS.gathering, { ...instance(context), id });
  context.say(found, () => printGathering(found.gathering, readingOf(context, found.zone)));
  return undefined;
};

/** Does one thing for a meeting, and says what would leave. */
async function wished(context: VerbContext, id: string, wish: Wish): Promise<undefined> {
  const done = await context.ask(OPERATIONS.gather, { ...instance(context), id, wish });
  context.say(done, () =>
    pieces(done.said, done.answers.join('\n'), bundleOf(done.bundle, context.language)),
  );
}

function instance({ options }: VerbContext): { readonly recurrenceId?: unknown } {
  const { instance: recurrenceId } = options;
  return recurrenceId === undefined ? {} : { recurrenceId };
}

export const arrange: VerbRun = (context, [id = '', ...words]) =>
  wished(context, id, { k: 'arrange', words: words.join(' '), ...byIn(context) });

export const agenda: VerbRun = (context, [id = '', ...items]) =>
  wished(context, id, { k: 'agenda', items });

export const paper: VerbRun = async (context, [id = '', what = '']) => {
  const [item, from, file] = ['item', 'from', 'file'].map((name) => option(context, name));
  return wished(context, id, {
    k: 'paper',
    what,
    ...(item === undefined ? {} : { item: item }),
    ...(from === undefined ? {} : { from: personIn(from) }),
    ...byIn(context),
    ...(file === undefined ? {} : { file: await fileAt(context, file) }),
  });
};

export const send: VerbRun = (context, [id = '']) =>
  wished(context, id, { k: 'send', without: context.options['without'] === true });

export const wait: VerbRun = (context, [id = '', until = '']) =>
  wished(context, id, { k: 'wait', until });

/** Makes minutes of notes in a file, or of what is typed. */
export const notes: VerbRun = async (context, [id = '', path = '-']) => {
  const { language } = context.options;
  const given =
    path === '-'
      ? { notes: await context.deps.terminal.readAll() }
      : { file: await fileAt(context, path) };
  const made = await context.ask(OPERATIONS['take-minutes'], {
    ...instance(context),
    ...given,
    id,
    ...(language === undefined ? {} : { language }),
  });
  context.say(made, () => pieces(made.answers.join('\n'), made.text));
  return undefined;
};

/** The minutes as they stand. */
export const minutes: VerbRun = async (context, [id = '']) => {
  const { version } = context.options;
  const asked = { ...instance(context), id, ...(version === undefined ? {} : { version }) };
  const found = await context.ask(OPERATIONS['minutes-text'], asked);
  context.say(found, () => found.text);
  return undefined;
};

export const round: VerbRun = (context, [id = '']) => {
  const until = option(context, 'until');
  return wished(context, id, {
    k: 'round',
    ...(until === undefined ? {} : { until }),
  });
};

export const amend: VerbRun = (context, [id = '', number = '']) =>
  wished(context, id, { k: 'amend', number, take: context.options['leave'] !== true });

export const approve: VerbRun = (context, [id = '']) => wished(context, id, { k: 'approve' });

export const action: VerbRun = (context, [id = '', ...what]) => {
  const owner = option(context, 'owner');
  return wished(context, id, {
    k: 'action',
    what: what.join(' '),
    ...(owner === undefined ? {} : { owner: personIn(owner) }),
    ...byIn(context),
  });
};

export const done: VerbRun = (context, [id = '', task = '']) => {
  const { confirmed, dropped } = context.options;
  const how = confirmed === true ? 'confirmed' : dropped === true ? 'dropped' : 'done';
  return wished(context, id, { k: 'heard', task, how });
};

export const actions: VerbRun = async (context, person) => {
  const named = person.join(' ').trim();
  const found = await context.ask(OPERATIONS.actions, {
    ...(named === '' ? {} : { person: named }),
    all: context.options['all'] === true,
  });
  const print = () => printActions(found.actions, readingOf(context, found.zone));
  context.say(found, print, found.actions);
  return undefined;
};

function byIn(context: VerbContext): { readonly by?: string } {
  const by = option(context, 'by');
  return by === undefined ? {} : { by };
}

/** What was said behind an option. */
function option({ options }: VerbContext, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** "Els Visser <els@visser.example>", an address, or a name alone. */
function personIn(text: string): { readonly name?: string; readonly address?: string } {
  const { name, address } = /^(?<name>[^<]*)<(?<address>[^>]+)>$/.exec(text.trim())?.groups ?? {};
  if (address !== undefined) {
    const plain = (name ?? '').trim();
    return plain === '' ? { address } : { name: plain, address };
  }
  return text.includes('@') ? { address: text.trim() } : { name: text.trim() };
}

async function fileAt(
  { deps }: VerbContext,
  path: string,
): Promise<{ readonly name: string; readonly type: string; readonly base64: string }> {
  const { bytes, isWhole } = await deps.readBeginning(path, MOST_BYTES);
  if (!isWhole) throw new UsageTrouble('usage.file-too-large');
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const ending = /\.(?<ending>[a-z0-9]+)$/i.exec(name)?.groups?.['ending']?.toLowerCase() ?? '';
  return { name, type: TYPES[ending] ?? 'application/octet-stream', base64: bytes.toBase64() };
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/markdown',
  vtt: 'text/vtt',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
};
