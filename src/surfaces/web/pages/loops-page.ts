import { html } from 'hono/html';
import type { LoopShape } from '../../../contract/shapes/loop.ts';
import { moment, NONE, word, type Html } from '../show.ts';
import type { Card } from './waiting-act.ts';

/** Who owes whom what, and when it is looked at again. */
export function loopsPage(loops: readonly LoopShape[], state: 'open' | 'closed', card: Card): Html {
  const { language } = card.reading;
  const other = state === 'open' ? 'closed' : 'open';
  const they = loops.filter((loop) => loop.owes === 'they');
  const we = loops.filter((loop) => loop.owes === 'we');
  const group = (key: string, some: readonly LoopShape[]) =>
    some.length === 0
      ? NONE
      : html`<section>
          <h2>${word(language, key)} <span class="count">${some.length}</span></h2>
          ${loopTable(some, card)}
        </section>`;
  return html`${
      loops.length === 0 ? html`<p class="empty">${word(language, 'loops.empty')}</p>` : NONE
    }
    ${group('loops.we', we)} ${group('loops.they', they)}
    <p>
      <a href="/p/${card.principal}/loops?state=${other}">${word(language, `loops.${other}`)}</a>
    </p>`;
}

/** Loops as a table; on a narrow screen each row becomes a block with its labels. */
export function loopTable(loops: readonly LoopShape[], card: Card): Html {
  const { language } = card.reading;
  const closed = loops.some((loop) => loop.state === 'closed');
  const heads = ['what', 'who', closed ? 'outcome' : 'next', 'rung', 'chases'] as const;
  return html`<table class="loops">
    <thead>
      <tr>
        ${heads.map((key) => html`<th scope="col">${word(language, `loops.${key}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${loops.map((loop) => row(loop, card))}
    </tbody>
  </table>`;
}

function row(loop: LoopShape, { reading, principal }: Card): Html {
  const { language } = reading;
  const cell = (key: string, inside: Html | string) =>
    html`<td data-label="${word(language, `loops.${key}`)}">${inside}</td>`;
  const late = loop.nextAt !== undefined && loop.nextAt < reading.now;
  const next =
    loop.nextAt === undefined
      ? html`${word(language, `outcome.${loop.outcome ?? 'done'}`)}`
      : html`<span class="${late ? 'late' : ''}">${moment(loop.nextAt, reading)}</span>`;
  return html`<tr>
    <th scope="row"><a href="/p/${principal}/why/${loop.id}">${loop.what}</a></th>
    ${cell('who', addressShown(loop.address))}
    ${cell(loop.nextAt === undefined ? 'outcome' : 'next', next)}
    ${cell('rung', word(language, `rung.${loop.rung}`))} ${cell('chases', `${loop.chases}×`)}
  </tr>`;
}

/** An address that may be broken before its at sign, where it reads best. */
function addressShown(address: string): Html {
  const at = address.lastIndexOf('@');
  return at < 1 ? html`${address}` : html`${address.slice(0, at)}<wbr />${address.slice(at)}`;
}
