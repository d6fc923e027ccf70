import { OPERATIONS } from '../../../../contract/index.ts';
import type { OutputOf } from '../../../../contract/operation.ts';
import type { mailingShow, mailings } from '../../../../contract/letters/mailing.ts';
import type { Language } from '../../../../core/text/words.ts';
import { sayDay } from '../../../../core/time/say-date.ts';
import { aligned, indent, pieces, word } from '../../print/page.ts';
import { UsageTrouble } from '../../usage-trouble.ts';
import type { VerbContext, VerbRun } from '../../verb.ts';

type Whole = OutputOf<typeof mailingShow>;
type Line = Whole['lines'][number];

/** Largest list that is handed over, in bytes; the office says what is wrong with a larger one. */
const MOST_BYTES = 5_500_000;

/** A letter to each of a list. */
export const merge: VerbRun = async (context, [file]) => {
  const { title, road, voice, answerBy } = context.options;
  const texts = await textsOf(context);
  const list = await listOf(context, file);
  const done = await context.ask(OPERATIONS.mailing, {
    list,
    ...texts,
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof road === 'string' ? { road } : {}),
    ...(typeof voice === 'string' ? { voice } : {}),
    ...(typeof answerBy === 'string' ? { answerBy } : {}),
  });
  context.say(done, () => told(done, context.language), done.lines);
  return undefined;
};

/** The register. */
export const lists: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.mailings, {});
  context.say(found, () => register(found, context.language), found.mailings);
  return undefined;
};

/** One list, or one of its letters. */
export const list: VerbRun = async (context, [id = '', line]) => {
  const found = await context.ask(OPERATIONS['mailing-show'], { id });
  const { language } = context;
  if (line !== undefined) {
    const [number] = numbersIn(line);
    const one = found.lines.find((each) => each.number === number);
    context.say(one ?? null, () => (one === undefined ? '' : wholeLine(one, language)));
    return one === undefined ? 1 : undefined;
  }
  const full = context.options['full'] === true;
  context.say(
    found,
    () =>
      full
        ? found.lines.map((one) => wholeLine(one, language)).join('\n\n')
        : told(found, language),
    found.lines,
  );
  return undefined;
};

/** What somebody answers about some lines. */
export const settle: VerbRun = async (context, [id = '', lines = '']) => {
  const { options } = context;
  const said = [
    ...(options['send'] === true ? ['send'] : []),
    ...(options['leave'] === true ? ['leave'] : []),
    ...(typeof options['person'] === 'string' ? [{ person: options['person'] }] : []),
    ...(typeof options['address'] === 'string' ? [{ address: options['address'] }] : []),
    ...(typeof options['field'] === 'string' ? [fieldIn(options['field'])] : []),
  ];
  const [answer, ...more] = said;
  if (answer === undefined || more.length > 0) throw new UsageTrouble('usage.list-answer');
  const input = { id, lines: [...numbersIn(lines)], answer };
  const done = await context.ask(OPERATIONS['mailing-settle'], input);
  context.say(done, () => told(done, context.language), done.lines);
  return undefined;
};

/** All letters on paper of a list in one file. */
export const print: VerbRun = async (context, [id = '', path = '']) => {
  const found = await context.ask(OPERATIONS['mailing-print'], { id });
  await context.deps.writeNew(path, Buffer.from(found.base64, 'base64'));
  const { base64: _bytes, ...shown } = found;
  context.say({ ...shown, path }, () =>
    word(context.language, 'print.list-printed-in', { count: String(found.count), path }),
  );
  return undefined;
};

/** Who gets no letter by list; with a name he is kept out, or let in again. */
export const keepOut: VerbRun = async (context, [who]) => {
  const { because, again } = context.options;
  const why = again === true ? null : typeof because === 'string' ? because : 'never';
  const found = await context.ask(
    OPERATIONS['mailing-keep-out'],
    who === undefined ? {} : { change: { who, why } },
  );
  const { language } = context;
  context.say(
    found,
    () =>
      found.keptOut.length === 0
        ? word(language, 'print.kept-out-nobody')
        : aligned(
            found.keptOut.map((one) => [
              one.who === '' ? word(language, 'print.kept-out-erased') : one.who,
              word(language, `print.kept-out-${one.why}`),
            ]),
          ).join('\n'),
    found.keptOut,
  );
  return undefined;
};

function fieldIn(said: string): { readonly field: string; readonly value: string } {
  const at = said.indexOf('=');
  if (at < 1) throw new UsageTrouble('usage.list-answer');
  return { field: said.slice(0, at), value: said.slice(at + 1) };
}

/** "3,5-7": each number once. */
function numbersIn(said: string): readonly number[] {
  const found = new Set<number>();
  for (const part of said.split(',')) {
    const [, first = '', last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part) ?? [];
    const [from, until] = [Number(first), Number(last)];
    if (first === '' || from < 1 || until < from) throw new UsageTrouble('usage.list-lines');
    for (let one = from; one <= until && found.size <= 500; one += 1) found.add(one);
  }
  return [...found];
}

async function listOf({ deps, options }: VerbContext, file: string | undefined) {
  const { to, group } = options;
  const given = [file, to, group].filter((one) => one !== undefined);
  if (given.length !== 1) throw new UsageTrouble('usage.list');
  if (Array.isArray(to)) return { names: to.map(String) };
  if (typeof group === 'string') return { group };
  const { bytes } = await deps.readBeginning(file ?? '-', MOST_BYTES);
  return { file: Buffer.from(bytes).toString('base64') };
}

async function textsOf(context: VerbContext) {
  const { text, english, subject, englishSubject } = context.options;
  const nl = await textOf(context, text, subject);
  const en = await textOf(context, english, englishSubject);
  if (nl === null && en === null) throw new UsageTrouble('usage.list-text');
  return { ...(nl === null ? {} : { nl }), ...(en === null ? {} : { en }) };
}

const SUBJECT = /^\uFEFF?\s*(?:onderwerp|betreft|subject)\s*:\s*([^\r\n]+)\r?\n+/i;

/** A text from a file; its subject may stand on its first line. */
async function textOf({ deps }: VerbContext, file: unknown, subject: unknown) {
  if (typeof file !== 'string') return null;
  const whole = file === '-' ? await deps.terminal.readAll() : await deps.readText(file);
  const inside = SUBJECT.exec(whole)?.[1]?.trim();
  const said = typeof subject === 'string' ? subject : inside;
  const body = whole.replace(SUBJECT, '').trim();
  if (said === undefined || body === '') throw new UsageTrouble('usage.list-text');
  return { subject: said, body };
}

function register({ mailings: all }: OutputOf<typeof mailings>, language: Language): string {
  if (all.length === 0) return word(language, 'print.no-lists');
  return aligned(
    all.map(({ id, day, title, counts }) => [id, day, title, countsIn(counts, language)]),
  ).join('\n');
}

function countsIn(counts: Whole['counts'], language: Language): string {
  return Object.entries(counts)
    .map(([standing, count]) => `${count} ${word(language, `print.list-${standing}`)}`)
    .join(', ');
}

/** A list with each of its lines, what lies ready first said in full once. */
function told(whole: Whole, language: Language): string {
  const { id, title, counts, lines } = whole;
  const sample = lines.find(({ standing, letter }) => standing === 'proposed' && letter !== null);
  const bundles = [
    ...new Set(lines.flatMap((one) => (one.standing === 'proposed' ? [one.bundle] : []))),
  ];
  const held = lines.some(({ standing }) => standing === 'held');
  return pieces(
    [`${id}  ${title}`, countsIn(counts, language), ...guarded(whole, language)].join('\n'),
    listed(lines, language),
    sample === undefined
      ? ''
      : `${word(language, 'print.list-sample', { number: String(sample.number) })}\n${indent(letterIn(sample), 2)}`,
    [
      ...bundles.map((bundle) => word(language, 'print.list-agree', { bundle })),
      ...(held ? [word(language, 'print.list-settle', { id })] : []),
    ].join('\n'),
  );
}

function guarded({ answerBy }: Whole, language: Language): readonly string[] {
  if (answerBy === null) return [];
  const day = sayDay(Temporal.PlainDate.from(answerBy), language, { year: true });
  return [word(language, 'print.list-answer-by', { day })];
}

function listed(lines: readonly Line[], language: Language): string {
  const rows = aligned(
    lines.map(({ number, name, address, standing, point }) => [
      String(number).padStart(3),
      name,
      address,
      point === 0
        ? word(language, `print.list-${standing}`)
        : `${word(language, `print.list-${standing}`)} ${word(language, 'print.list-point', { number: String(point) })}`,
    ]),
  );
  return lines
    .map((line, at) => [rows[at] ?? '', ...remarksOf(line).map((one) => indent(one, 5))].join('\n'))
    .join('\n');
}

function remarksOf({ kept, said }: Line): readonly string[] {
  return [...kept.map((one) => `!! ${one}`), ...said.map((one) => `! ${one}`)];
}

function letterIn({ address, name, letter }: Line): string {
  return letter === null ? '' : `${name} <${address}>\n${letter.subject}\n\n${letter.text.trim()}`;
}

function wholeLine(line: Line, language: Language): string {
  const { number, standing } = line;
  const head = `${word(language, 'print.list-line', { number: String(number) })}: ${word(language, `print.list-${standing}`)}`;
  return pieces([head, ...remarksOf(line)].join('\n'), letterIn(line));
}
