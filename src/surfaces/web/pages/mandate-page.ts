import { html } from 'hono/html';
import type { agreement } from '../../../contract/looking/agreement.ts';
import type { mandateShow } from '../../../contract/looking/mandate-show.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import type { CheckedMandateShape } from '../../../contract/shapes/mandate.ts';
import { deed, moment, NONE, word, type Html } from '../show.ts';
import type { Card } from './waiting-act.ts';

/** The letter, how it was understood, and how often proposals were right. */
export function mandatePage(
  shown: OutputOf<typeof mandateShow>,
  agreed: OutputOf<typeof agreement>,
  draft: { readonly letter: string; readonly checked: CheckedMandateShape } | null,
  card: Card,
): Html {
  const { language } = card.reading;
  const letter = draft?.letter ?? shown.letter ?? '';
  const since =
    shown.adoptedAt === null
      ? word(language, 'mandate.none')
      : word(language, 'mandate.since', { at: moment(shown.adoptedAt, card.reading) });
  return html`<p>${since}</p>
    <form method="post" action="/p/${card.principal}/mandate" class="stack">
      <label for="letter">${word(language, 'mandate.letter')}</label>
      <textarea id="letter" name="letter" rows="16" required maxlength="200000">${letter}</textarea>
      <div class="buttons">
        <button name="do" value="check">${word(language, 'mandate.check')}</button>
        <button name="do" value="adopt" class="chief">${word(language, 'mandate.adopt')}</button>
      </div>
    </form>
    ${checkedShown(draft?.checked ?? shown.checked, language)} ${agreementShown(agreed, card)}`;
}

function checkedShown(checked: CheckedMandateShape, language: 'nl' | 'en'): Html {
  const questions = (
    key: string,
    asked: readonly { readonly text: string; readonly question: string }[],
  ) =>
    asked.length === 0
      ? NONE
      : html`<section class="trouble">
          <h2>${word(language, key)}</h2>
          <ul>
            ${asked.map(
              ({ text, question }) =>
                html`<li>
                  <blockquote>${text}</blockquote>
                  <p>${question}</p>
                </li>`,
            )}
          </ul>
        </section>`;
  return html`${questions('mandate.asked', checked.refused)}
  ${questions(
    'mandate.clash',
    checked.conflicts.map(({ clauses, question }) => ({ text: clauses.join(', '), question })),
  )}
  ${
    checked.clauses.length === 0
      ? NONE
      : html`<section>
          <h2>${word(language, 'mandate.understood')}</h2>
          <ol class="clauses">
            ${checked.clauses.map(
              ({ number, says }) => html`<li value="${number}">${says[language]}</li>`,
            )}
          </ol>
        </section>`
  }`;
}

function agreementShown({ kinds }: OutputOf<typeof agreement>, { reading, principal }: Card): Html {
  const { language } = reading;
  const heads = ['kind', 'unchanged', 'edited', 'declined', 'row', 'offer'];
  return html`<section>
    <h2>${word(language, 'agreement.title')}</h2>
    ${
      kinds.length === 0
        ? html`<p class="empty">${word(language, 'agreement.none')}</p>`
        : html`<table class="loops">
            <thead>
              <tr>
                ${heads.map((key) => html`<th scope="col">${word(language, `agreement.${key}`)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${kinds.map((kind) => agreementRow(kind, language, principal))}
            </tbody>
          </table>`
    }
  </section>`;
}

type Kind = OutputOf<typeof agreement>['kinds'][number];

function agreementRow(kind: Kind, language: 'nl' | 'en', principal: string): Html {
  const cell = (key: string, inside: Html | number) =>
    html`<td data-label="${word(language, `agreement.${key}`)}">${inside}</td>`;
  const offer =
    kind.offer === null
      ? NONE
      : html`<form method="post" action="/p/${principal}/do/accept-offer">
          <input type="hidden" name="kind" value="${kind.kind}" />
          <button>${word(language, `agreement.${kind.offer.offer}`)}</button>
        </form>`;
  return html`<tr>
    <th scope="row">${deed(kind.kind, language)}</th>
    ${cell('unchanged', kind.unchanged + kind.cosmetic)} ${cell('edited', kind.edited)}
    ${cell('declined', kind.declined)} ${cell('row', kind.inARow)} ${cell('offer', offer)}
  </tr>`;
}
