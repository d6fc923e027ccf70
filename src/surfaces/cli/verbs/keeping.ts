import { importProgress, type ImportProgressShape } from '../../../contract/keeping/import.ts';
import { OPERATIONS } from '../../../contract/index.ts';
import { moment } from '../../telling/moments.ts';
import { printFields } from '../print/fields.ts';
import { pieces, readingOf, under, word } from '../print/page.ts';
import { readMoment } from '../run-moment.ts';
import { UsageTrouble } from '../usage-trouble.ts';
import type { VerbContext, VerbRun } from '../verb.ts';
import { absolute } from './absolute.ts';

/** Most unread paths named at the end; `--json` gives them all. */
const UNREAD_SHOWN = 20;

export const importFiles: VerbRun = async (context, [path = '']) => {
  const { language, deps, form } = context;
  const drawn = form === 'text' && deps.terminal.watched;
  const onProgress = (value: unknown): void => {
    const progress = importProgress.safeParse(value);
    if (!progress.success) return;
    if (form === 'jsonl') deps.terminal.out(JSON.stringify({ progress: progress.data }));
    else if (drawn) deps.terminal.draw(progressLine(context, progress.data));
  };
  const done = await context.ask(
    OPERATIONS.import,
    { path: absolute(path), calendar: context.options['calendar'] },
    { onProgress },
  );
  if (drawn) deps.terminal.draw('');
  context.say(done, () => {
    const counts = {
      stored: String(done.stored),
      known: String(done.known),
      decided: String(done.decided),
    };
    const unread = done.unread.slice(0, UNREAD_SHOWN).map((one) => `${one.path}  (${one.reason})`);
    const brought = done.calendars.map(({ title, added, changed, known }) =>
      word(language, 'import.calendar', {
        title,
        added: String(added),
        changed: String(changed),
        known: String(known),
      }),
    );
    const troubled = done.troubled.slice(0, UNREAD_SHOWN).map((one) => `${one.path}: ${one.why}`);
    return pieces(
      word(language, 'import.done', counts),
      brought.join('\n'),
      under(word(language, 'import.troubled', { count: String(done.troubled.length) }), troubled),
      under(word(language, 'import.unread', { count: String(done.unread.length) }), unread),
    );
  });
  return undefined;
};

function progressLine({ language }: VerbContext, progress: ImportProgressShape): string {
  const of = progress.of === null ? '' : word(language, 'import.of', { of: String(progress.of) });
  return word(language, 'import.progress', {
    entries: String(progress.entries),
    of,
    stored: String(progress.stored),
    known: String(progress.known),
  });
}

export const backup: VerbRun = async (context, [path = '']) => {
  const done = await context.ask(OPERATIONS.backup, { to: absolute(path) });
  context.say(done, () =>
    pieces(word(context.language, 'print.backup', { path: done.path }), printFields(done)),
  );
  return undefined;
};

export const keyExport: VerbRun = async (context) => {
  const passphrase = await passphraseFor(context);
  const done = await context.ask(OPERATIONS['key-export'], { passphrase });
  context.say(done, () => done.key);
  return undefined;
};

export const restore: VerbRun = async (context, [path = '']) => {
  const { key } = context.options;
  const brought =
    typeof key === 'string'
      ? {
          text: (await context.deps.readText(key)).trim(),
          passphrase: await passphraseFor(context),
        }
      : null;
  const done = await context.deps.restore(absolute(path), context.office, brought);
  context.say(done, () => printFields(done));
  return undefined;
};

async function passphraseFor({ deps, language }: VerbContext): Promise<string> {
  const set = deps.terminal.env['SECRETARIS_PASSPHRASE'];
  if (set !== undefined && set !== '') return set;
  const typed = await deps.terminal.askHidden(word(language, 'ask.passphrase'));
  if (typed === null || typed === '') throw new UsageTrouble('usage.passphrase');
  return typed;
}

export const erase: VerbRun = async (context, [person]) => {
  const confirm = context.options['confirm'] === true;
  const done = await context.ask(OPERATIONS.erase, { person, confirm });
  context.say(done, () => printFields(done));
  return undefined;
};

export const doctor: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.doctor, {});
  const mark = { good: '+', warning: '!', bad: '✗' } as const;
  context.say(
    found,
    () => found.checks.map(({ result, says }) => `${mark[result]} ${says}`).join('\n'),
    found.checks,
  );
  return found.healthy ? undefined : 1;
};

export const clock: VerbRun = async (context, [to = '']) => {
  const minutes = /^[+-]\d{1,6}$/.test(to) ? Number(to) : null;
  if (minutes === null && Number.isNaN(readMoment(to)))
    throw new UsageTrouble('usage.bad-moment', { value: to });
  const input = minutes === null ? { to } : { byMinutes: minutes };
  const done = await context.ask(OPERATIONS.clock, input);
  const at = moment(done.now, { ...readingOf(context, 'Europe/Amsterdam'), now: 0 });
  context.say(done, () => word(context.language, 'print.clock', { at }));
  return undefined;
};
