import { OPERATIONS } from '../../../contract/index.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import type { modelLog } from '../../../contract/models/model-log.ts';
import type { modelShow } from '../../../contract/models/model-show.ts';
import type { suggestions } from '../../../contract/models/suggestions.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import { indent, pieces, readingOf, under, word } from '../print/page.ts';
import { UsageTrouble } from '../usage-trouble.ts';
import type { VerbContext, VerbRun } from '../verb.ts';

export const show: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS['model-show'], {});
  context.say(found, () => printModel(found, readingOf(context, found.zone)));
  return undefined;
};

function printModel(found: OutputOf<typeof modelShow>, reading: Reading): string {
  const { language } = reading;
  const { endpoint, callsThisHour, spentThisMonth } = found;
  if (endpoint === null) return word(language, 'print.model-none');
  const { kind, url, model, consent, consentBy, consentAt, currency } = endpoint;
  const money = (minor: number) => `${currency} ${(minor / 100).toFixed(2)}`;
  return [
    `${kind}  ${url}  ${model}`,
    word(language, `print.model-${consent}`),
    consentBy === null || consentAt === null
      ? ''
      : word(language, 'print.model-by', { by: consentBy, at: moment(consentAt, reading) }),
    word(language, endpoint.hasKey ? 'print.model-key' : 'print.model-no-key'),
    word(language, 'print.model-spent', {
      calls: String(callsThisHour),
      mostCalls: String(endpoint.callsPerHour),
      money: money(spentThisMonth),
      mostMoney: money(endpoint.moneyPerMonth),
      characters: String(endpoint.charactersPerCall),
    }),
    endpoint.keepHome.length === 0
      ? ''
      : word(language, 'print.model-keep-home', { words: endpoint.keepHome.join(', ') }),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export const set: VerbRun = async (context, [url, model]) => {
  const { options } = context;
  if (options['remove'] === true) {
    const done = await context.ask(OPERATIONS['model-set'], { endpoint: null, key: null });
    context.say(done, () => word(context.language, 'print.model-none'));
    return undefined;
  }
  const endpoint = {
    kind: options['kind'] ?? 'openai-compatible',
    url,
    model,
    structured: options['structured'],
    answerField: options['answerField'],
    temperature: options['temperature'] === 'none' ? null : number(options['temperature']),
    timeoutSeconds: number(options['timeout']),
    currency: options['currency'],
    pricePerMillion: priceOf(options['price']),
    charactersPerCall: number(options['perCall']),
    callsPerHour: number(options['perHour']),
    moneyPerMonth: number(options['perMonth']),
    keepHome: options['keepHome'],
  };
  const key = await keyFor(context);
  const done = await context.ask(OPERATIONS['model-set'], { endpoint, key });
  context.say(done, () => {
    const allowed = word(context.language, `print.model-${done.consent}`);
    return `${word(context.language, 'print.model-set')} ${allowed}`;
  });
  return undefined;
};

/** What is no number is left to the contract to refuse. */
function number(given: unknown): unknown {
  return typeof given === 'string' && /^\d+(\.\d+)?$/.test(given) ? Number(given) : given;
}

function priceOf(given: unknown): unknown {
  if (typeof given !== 'string') return undefined;
  const [input, output] = given.split(',');
  return { input: number(input), output: number(output) };
}

/** Never from the command line, where every user of the machine can read it. */
async function keyFor({ deps, options, language }: VerbContext): Promise<string | undefined> {
  if (options['keyStdin'] === true) return (await deps.terminal.readAll()).trim();
  const given = deps.terminal.env['SECRETARIS_MODEL_KEY'];
  if (given !== undefined && given !== '') return given;
  if (options['keyAsk'] !== true) return undefined;
  const typed = await deps.terminal.askHidden(word(language, 'ask.model-key'));
  if (typed === null || typed === '') throw new UsageTrouble('usage.password');
  return typed;
}

export const trial: VerbRun = async (context) => {
  const done = await context.ask(OPERATIONS['model-test'], {});
  context.say(done, () => done.says ?? word(context.language, 'print.model-works'));
  return done.works ? undefined : 1;
};

export const consent: VerbRun = async (context, [given]) => {
  const done = await context.ask(OPERATIONS['model-consent'], { consent: given });
  context.say(done, () => word(context.language, `print.model-${done.consent}`));
  return undefined;
};

type Logged = OutputOf<typeof modelLog>['queries'][number];

export const log: VerbRun = async (context) => {
  const { limit, full } = context.options;
  const found = await context.ask(OPERATIONS['model-log'], { limit });
  const reading = readingOf(context, found.zone);
  context.say(
    found,
    () =>
      found.queries.length === 0
        ? word(context.language, 'print.none')
        : found.queries.map((query) => printQuery(query, reading, full === true)).join('\n\n'),
    found.queries,
  );
  return undefined;
};

function printQuery(query: Logged, reading: Reading, full: boolean): string {
  const { language } = reading;
  const size = query.characters === null ? '' : `${query.characters}`;
  const head = [
    query.id,
    moment(query.askedAt, reading),
    query.arrival,
    word(language, `print.query-${query.state}`, { characters: size }),
  ].join('  ');
  return [
    head,
    query.says === null ? '' : `  ${query.says}`,
    query.endpoint === null
      ? ''
      : `  ${query.endpoint}  ${query.prompt ?? ''}  ${query.hash ?? ''}`,
    full && query.sent !== null ? indent(query.sent, 4) : '',
    full && query.answer !== null ? indent(query.answer, 4) : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export const suggested: VerbRun = async (context, [id]) => {
  const found = await context.ask(OPERATIONS.suggestions, { id });
  context.say(found, () => printSuggestions(found, context));
  return undefined;
};

function printSuggestions(found: OutputOf<typeof suggestions>, { language }: VerbContext): string {
  const heading = (key: string) => word(language, `print.${key}`);
  const quoted = (label: string, quote: string) => `${label}: “${quote}”`;
  const finds = found.finds.map(({ kind, quote, value }) => {
    const from = value?.['from'];
    return `${quoted(kind, quote)}${typeof from === 'string' ? ` → ${from}` : ''}`;
  });
  const printed = pieces(
    found.says ?? '',
    under(
      heading('suggested-wants'),
      found.wants.map(({ kind, quote }) => quoted(kind, quote)),
    ),
    under(heading('suggested-finds'), finds),
    under(
      heading('suggested-summary'),
      found.summary.map(({ text, quote }) => `${text} (“${quote}”)`),
    ),
    ...found.drafts.flatMap(({ act, ours, draft }) => [
      under(`${act}  ${heading('draft-ours')}`, [ours.trimEnd()]),
      under(`${act}  ${heading('draft-model')}`, [draft.trimEnd()]),
    ]),
  );
  return printed === '' ? word(language, 'print.none') : printed;
}

export const takeDraft: VerbRun = async (context, [id]) => {
  const made = await context.ask(OPERATIONS['use-draft'], { id });
  context.say(made, () => word(context.language, 'print.edited', made));
  return undefined;
};
