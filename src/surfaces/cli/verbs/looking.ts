import { OPERATIONS } from '../../../contract/index.ts';
import { deed } from '../../telling/naming.ts';
import { printSearch } from '../print/search.ts';
import { printAlert, printApprovals, printDocket, printLoops, printToday } from '../print/day.ts';
import { readingOf, word } from '../print/page.ts';
import { readMoment } from '../run-moment.ts';
import { UsageTrouble } from '../usage-trouble.ts';
import type { VerbContext, VerbRun } from '../verb.ts';

export const today: VerbRun = async (context) => {
  const day = await context.ask(OPERATIONS.today, {});
  context.say(day, () => printToday(day, { ...readingOf(context, day.zone), now: day.now }));
  return undefined;
};

export const docket: VerbRun = async (context) => {
  const { sorting, limit } = context.options;
  const found = await context.ask(OPERATIONS.docket, { sorting, limit, since: since(context) });
  const print = () => printDocket(found, readingOf(context, found.zone));
  context.say(found, print, found.items);
  return undefined;
};

function since({ options }: VerbContext): number | undefined {
  const text = options['since'];
  if (typeof text !== 'string') return undefined;
  const at = readMoment(text);
  if (Number.isNaN(at)) throw new UsageTrouble('usage.bad-moment', { value: text });
  return at;
}

export const approvals: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.approvals, {});
  const brief = context.options['brief'] === true;
  const print = () => printApprovals(found, brief, readingOf(context, found.zone));
  context.say(found, print, found.acts);
  return undefined;
};

export const loops: VerbRun = async (context) => {
  const state = context.options['closed'] === true ? 'closed' : 'open';
  const found = await context.ask(OPERATIONS.loops, { state });
  const print = () => printLoops(found.loops, readingOf(context, found.zone));
  context.say(found, print, found.loops);
  return undefined;
};

export const search: VerbRun = async (context, words) => {
  const { limit, offset } = context.options;
  const text = words.length === 1 ? words.join('') : words.map(asTyped).join(' ');
  const found = await context.ask(OPERATIONS.search, { text, limit, offset });
  const print = () => printSearch(found, readingOf(context, found.zone));
  context.say(found, print, found.hits);
  return undefined;
};

/** Of several words the shell took the quotation marks off what it held together: `from:"jan smit"`, `"signed letter"`. */
function asTyped(word: string): string {
  if (!/\s/.test(word) || word.includes('"')) return word;
  const operator = /^-?\p{L}+:(?!\/\/)/u.exec(word)?.[0] ?? '';
  return `${operator}"${word.slice(operator.length)}"`;
}

export const alerts: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.alerts, {});
  const print = () => {
    const reading = readingOf(context, 'UTC');
    const lines = found.alerts.map((alert) => printAlert(alert, reading));
    return lines.length === 0 ? word(context.language, 'print.none') : lines.join('\n');
  };
  context.say(found, print, found.alerts);
  return undefined;
};

export const agreement: VerbRun = async (context) => {
  const { language } = context;
  const found = await context.ask(OPERATIONS.agreement, {});
  const print = () => {
    if (found.kinds.length === 0) return word(language, 'print.no-agreement');
    return found.kinds
      .flatMap(({ kind, unchanged, cosmetic, edited, declined, inARow, offer }) => [
        word(language, 'print.agreement', {
          kind: deed(kind, language),
          unchanged: String(unchanged + cosmetic),
          edited: String(edited),
          declined: String(declined),
          row: String(inARow),
        }),
        ...(offer === null ? [] : [word(language, 'print.offer', { kind, level: offer.level })]),
      ])
      .join('\n');
  };
  context.say(found, print, found.kinds);
  return undefined;
};
