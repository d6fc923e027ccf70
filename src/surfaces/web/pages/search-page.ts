import { html } from 'hono/html';
import type { search, SearchHitShape } from '../../../contract/looking/search.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import { moment, NONE, word, type Html } from '../show.ts';
import { pieces, searchNotes, searchWord, totalSaid, whySaid } from '../../telling/search-notes.ts';
import type { Card } from './waiting-act.ts';

/** What was asked, and from which find on it is shown. */
export interface Asked {
  readonly text: string;
  readonly offset: number;
}

/** What was found, best first, each with the words around the hit. */
export function searchPage(found: OutputOf<typeof search>, asked: Asked, card: Card): Html {
  const { language } = card.reading;
  const notes = searchNotes(found, language);
  return html`${
    notes.length === 0
      ? NONE
      : html`<ul class="notes">
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`
  }
  ${didYouMean(found.didYouMean, card)}
  ${
    found.hits.length === 0
      ? html`<p class="empty">${word(language, 'search.none')}</p>`
      : html`<p class="small">${totalSaid(found, language)}</p>
          <ul class="docket found">
            ${found.hits.map((hit) => html`<li>${hitShown(hit, card)}</li>`)}
          </ul>`
  }
  ${found.more ? next(found.hits.length, asked, card) : NONE}`;
}

function hitShown(hit: SearchHitShape, { reading, principal }: Card): Html {
  const { language } = reading;
  const subject = hit.subject === '' ? word(language, 'docket.no-subject') : hit.subject;
  const place =
    hit.arrival === null || hit.kind === 'document' ? `why/${hit.id}` : `message/${hit.id}`;
  const why = whySaid(hit, language);
  const told = hit.where.filter(({ part }) => part !== 'subject');
  const head = hit.where.find(({ part, snippet }) => part === 'subject' && snippet === hit.subject);
  return html`<p class="line">
      <span class="from">${hit.from}</span>
      <a href="/p/${principal}/${place}">${head === undefined ? subject : marked(head)}</a>
      <time datetime="${new Date(hit.at).toISOString()}">${moment(hit.at, reading)}</time>
    </p>
    ${told.map(
      (where) =>
        html`<p class="reason">
          <span class="part">${searchWord(language, `in-${where.part}`)}</span> ${marked(where)}
        </p>`,
    )}
    ${why === '' ? NONE : html`<p class="small">${why}</p>`}`;
}

function marked(where: SearchHitShape['where'][number]): Html {
  return html`${pieces(where).map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : piece.text))}`;
}

const place = (text: string, card: Card, offset = 0): string =>
  `/p/${card.principal}/search?${new URLSearchParams({
    text,
    ...(offset === 0 ? {} : { offset: String(offset) }),
  }).toString()}`;

function didYouMean(questions: readonly string[], card: Card): Html {
  if (questions.length === 0) return NONE;
  return html`<p>
    ${searchWord(card.reading.language, 'did-you-mean')}
    ${questions.map((one) => html`<a href="${place(one, card)}">${one}</a> `)}
  </p>`;
}

function next(shown: number, { text, offset }: Asked, card: Card): Html {
  return html`<p>
    <a rel="next" href="${place(text, card, offset + shown)}"
      >${searchWord(card.reading.language, 'next')}</a
    >
  </p>`;
}
