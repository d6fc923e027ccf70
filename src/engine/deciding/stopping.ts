import type { StopDecision } from '../../core/decision.ts';
import { occasionNamed } from '../../core/people/occasions.ts';
import { moveAct, waitingActsBy } from '../../store/records/acts.ts';
import { answerQuestion, openQuestions } from '../../store/records/decisions.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { openLoopsBy } from '../../store/records/loops.ts';
import { peopleBy, readPerson } from '../../store/records/people.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { endLoop } from './end-loop.ts';

/** News of a death: everything that waits for this person or his household stops. */
export async function stopEverything(
  owner: Owner,
  writer: Writer,
  decision: string,
  stop: Pick<StopDecision, 'person'>,
): Promise<void> {
  const person = await readPerson(writer, stop.person);
  if (person === null) return;
  const household =
    person.household === null ? [] : await peopleBy(writer, 'household', person.household);
  const everybody = new Map([person, ...household].map((one) => [one.id, one]));
  const at = owner.tools.clock.now();
  for (const one of everybody.values()) {
    for (const act of await waitingActsBy(writer, 'counterpart', one.id)) {
      if (!(await moveAct(writer, act.id, ['approve', 'wait', 'permitted'], 'stopped', at)))
        continue;
      await appendLedger(writer, {
        at,
        kind: 'stopped',
        subject: act.id,
        by: 'conduct',
        refs: [decision],
        marks: {},
      });
    }
    const loops = [
      ...(await openLoopsBy(writer, 'counterpart', one.id)),
      ...(
        await Promise.all(one.addresses.map((address) => openLoopsBy(writer, 'address', address)))
      ).flat(),
    ];
    for (const loop of loops) await endLoop(owner, writer, loop.id, 'stopped', decision);
    await stopBringingUp(owner, writer, one.id, decision);
  }
}

/** No birthday or jubilee of somebody is asked about any more, and no letter for one is made. */
async function stopBringingUp(
  owner: Owner,
  writer: Writer,
  person: string,
  decision: string,
): Promise<void> {
  const at = owner.tools.clock.now();
  for (const question of await openQuestions(writer)) {
    const { decision: asked } = question;
    const about = asked.kind === 'question' ? (asked.about ?? '') : '';
    if (
      occasionNamed(about)?.person !== person ||
      !(await answerQuestion(writer, question.id, 'stopped', at))
    )
      continue;
    await appendLedger(writer, {
      at,
      kind: 'stopped',
      subject: question.id,
      by: 'conduct',
      refs: [decision],
      marks: {},
    });
  }
  await writer.run(
    `UPDATE wake SET fired_at = ? WHERE fired_at IS NULL AND duty = 'relations' AND about LIKE ?`,
    at,
    `${person};%`,
  );
}
