import { OPERATIONS } from '../../../contract/index.ts';
import type { CheckedMandateShape } from '../../../contract/shapes/mandate.ts';
import type { Language } from '../../../core/text/words.ts';
import { pieces, under, word } from '../print/page.ts';
import type { VerbContext, VerbRun } from '../verb.ts';

async function letterOf({ deps }: VerbContext, file: string): Promise<string> {
  return file === '-' ? deps.terminal.readAll() : deps.readText(file);
}

export const check: VerbRun = async (context, [file = '-']) => {
  const letter = await letterOf(context, file);
  const checked = await context.deps.checkMandate(letter);
  context.say(checked, () => printChecked(checked, context.language));
  return checked.refused.length + checked.conflicts.length === 0 ? undefined : 1;
};

export const adopt: VerbRun = async (context, [file = '-']) => {
  const letter = await letterOf(context, file);
  const setAside = context.options['setAside'] === true;
  const adopted = await context.ask(OPERATIONS['mandate-adopt'], { letter, setAside });
  const count = String(adopted.checked.clauses.length);
  context.say(adopted, () => word(context.language, 'print.adopted', { count }));
  return undefined;
};

export const show: VerbRun = async (context) => {
  const { language } = context;
  const shown = await context.ask(OPERATIONS['mandate-show'], {});
  context.say(shown, () =>
    shown.letter === null
      ? word(language, 'print.default-mandate')
      : pieces(shown.letter.trim(), printChecked(shown.checked, language)),
  );
  return undefined;
};

export const accept: VerbRun = async (context, [kind]) => {
  const done = await context.ask(OPERATIONS['accept-offer'], { kind });
  context.say(done, () => word(context.language, 'print.level', done));
  return undefined;
};

function printChecked(checked: CheckedMandateShape, language: Language): string {
  const clauses = checked.clauses.map(
    ({ number, levels, says }) => `${number}. [${levels.join(' ')}] ${says[language]}`,
  );
  const refused = checked.refused.map(({ text, question }) => `“${text}”\n  → ${question}`);
  const clashes = checked.conflicts.map(
    ({ clauses: numbers, question }) =>
      `${word(language, 'print.clash', { clauses: numbers.join(', ') })}\n  → ${question}`,
  );
  return pieces(
    under(word(language, 'print.clauses'), clauses),
    under(word(language, 'print.asked'), [...refused, ...clashes]),
  );
}
