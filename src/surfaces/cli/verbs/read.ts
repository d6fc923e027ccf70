import type { Reading } from '../../../core/records/reading.ts';
import { tellError } from '../../telling/tell-error.ts';
import { mailbox } from '../../telling/naming.ts';
import { printFields } from '../print/fields.ts';
import { pieces, under } from '../print/page.ts';
import type { VerbRun } from '../verb.ts';

/** What intake makes of files, in the order given. One that cannot be read does not stop the rest. */
export const read: VerbRun = async (context, files) => {
  const { deps, form, language } = context;
  let failed = 0;
  const all: unknown[] = [];
  for (const file of files) {
    try {
      const reading = await deps.readFile(file);
      if (form === 'json' && files.length > 1) all.push(reading);
      else context.say(reading, () => printReading(file, reading, files.length > 1), [reading]);
    } catch (error) {
      failed += 1;
      const told = tellError(error, await deps.words(), language);
      if (form === 'text') deps.terminal.err(told.says);
      else if (form === 'json' && files.length > 1) all.push({ file, error: told });
      else context.say({ file, error: told }, () => told.says, [{ file, error: told }]);
    }
  }
  if (all.length > 0) context.say(all, () => '');
  return failed === 0 ? undefined : 1;
};

function printReading(file: string, reading: Reading, several: boolean): string {
  const title = several ? `== ${file}` : '';
  const facts = reading.facts.map(
    (fact) =>
      `${fact.kind}: ${JSON.stringify(fact.value)}  (${fact.source.part} ${fact.source.start}–${fact.source.end})`,
  );
  const dropped = reading.dropped.map(({ what, why }) => `${what}: ${why}`);
  const tail = [under('facts', facts), under('dropped', dropped)];
  if (reading.kind !== 'message') {
    const { facts: _facts, dropped: _dropped, ...rest } = reading;
    return pieces(title, printFields(rest), ...tail);
  }
  const wants = reading.wants.map(({ kind, cues }) => `${kind}  (${cues.join(', ')})`);
  return pieces(
    title,
    printFields({
      kind: reading.kind,
      subject: reading.subject,
      from: reading.from.map(mailbox).join(', '),
      to: reading.to.map(mailbox).join(', '),
      date: reading.date,
      language: reading.language,
      automatic: reading.automatic?.kind ?? null,
      parts: reading.parts.map((part) => `${part.path} ${part.type} ${part.name ?? ''}`.trimEnd()),
    }),
    reading.own,
    under('wants', wants),
    ...tail,
  );
}
