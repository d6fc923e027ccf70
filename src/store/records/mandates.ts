import type { JudgedAct } from '../../core/mandate/judged.ts';
import type { Reader, Writer } from '../access.ts';

/** The letter in force, as it was written. */
export interface AdoptedMandate {
  readonly letter: string;
  readonly adoptedAt: number;
  readonly by: string;
}

/** The letter last adopted; null while the default mandate holds. */
export async function currentMandate(reader: Reader): Promise<AdoptedMandate | null> {
  return mandateAt(reader, Number.MAX_SAFE_INTEGER);
}

/** The letter that was in force then; null where there was none yet. */
export async function mandateAt(reader: Reader, at: number): Promise<AdoptedMandate | null> {
  const row = await reader.get(
    'SELECT letter, adopted_at, by FROM mandate WHERE adopted_at <= ? ORDER BY id DESC LIMIT 1',
    at,
  );
  if (row === undefined) return null;
  return {
    letter: String(row['letter']),
    adoptedAt: Number(row['adopted_at']),
    by: String(row['by']),
  };
}

export async function adoptMandate(
  writer: Writer,
  mandate: AdoptedMandate,
  compiled: string,
): Promise<void> {
  await writer.run(
    'INSERT INTO mandate (letter, compiled, adopted_at, by) VALUES (?, ?, ?, ?)',
    mandate.letter,
    compiled,
    mandate.adoptedAt,
    mandate.by,
  );
}

/** Keeps what the judge saw of an act: a letter that is adopted before it is done has it judged again by that. */
export async function saveJudged(writer: Writer, act: string, judged: JudgedAct): Promise<void> {
  await writer.run(
    'INSERT INTO act_judged (act, judged) VALUES (?, ?) ON CONFLICT (act) DO NOTHING',
    act,
    JSON.stringify(judged),
  );
}

/** What the judge saw of an act; null where he was never asked, or it was erased. */
export async function readJudged(reader: Reader, act: string): Promise<JudgedAct | null> {
  const row = await reader.get('SELECT judged FROM act_judged WHERE act = ?', act);
  if (row === undefined) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveJudged through the same type
  return JSON.parse(String(row['judged'])) as JudgedAct;
}

/** An edited act is judged again as the one it replaces. */
export async function copyJudged(writer: Writer, from: string, to: string): Promise<void> {
  await writer.run(
    'INSERT INTO act_judged (act, judged) SELECT ?, judged FROM act_judged WHERE act = ?',
    to,
    from,
  );
}

export async function forgetJudged(writer: Writer, act: string): Promise<void> {
  await writer.run('DELETE FROM act_judged WHERE act = ?', act);
}
