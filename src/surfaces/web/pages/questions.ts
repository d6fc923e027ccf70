import { html } from 'hono/html';
import type { QuestionShape } from '../../../contract/shapes/alert.ts';
import { NONE, word, type Html } from '../show.ts';
import type { Card } from './waiting-act.ts';

/** Questions only a person can answer: the offered answers as buttons, and room for other words. */
export function questionsShown(questions: readonly QuestionShape[], card: Card): Html {
  if (questions.length === 0) return NONE;
  const { language } = card.reading;
  return html`<section class="questions">
    <h2>${word(language, 'today.questions')}</h2>
    <ul>
      ${questions.map(
        (question) =>
          html`<li>
            <div role="group" aria-labelledby="q-${question.decision}">
              ${questionShown(question, card)}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}

function questionShown(
  { decision, text, choices }: QuestionShape,
  { reading, principal }: Card,
): Html {
  const { language } = reading;
  const action = `/p/${principal}/do/answer`;
  return html`<p id="q-${decision}">${text}</p>
    <form method="post" action="${action}" class="buttons">
      <input type="hidden" name="id" value="${decision}" />
      ${choices.map((choice) => html`<button name="words" value="${choice}">${choice}</button>`)}
    </form>
    <form method="post" action="${action}" class="line">
      <input type="hidden" name="id" value="${decision}" />
      <label for="w-${decision}">${word(language, 'question.answer')}</label>
      <input id="w-${decision}" name="words" required maxlength="10000" />
      <button>${word(language, 'question.send')}</button>
    </form>`;
}
