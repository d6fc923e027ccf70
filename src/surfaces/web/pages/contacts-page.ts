import { html } from 'hono/html';
import type { z } from 'zod';
import type { OPERATIONS } from '../../../contract/index.ts';
import type { PersonShape } from '../../../contract/shapes/contact.ts';
import { NONE, word, type Html } from '../show.ts';
import type { Card } from './waiting-act.ts';

type Found = z.output<(typeof OPERATIONS)['contacts']['output']>;
type Pairs = z.output<(typeof OPERATIONS)['alike-contacts']['output']>['pairs'];

/** The people that are known, who of them may be one person, and the address books they stand in. */
export function contactsPage(
  found: Found,
  pairs: Pairs,
  { text }: { readonly text: string },
  card: Card,
): Html {
  const { language } = card.reading;
  return html`<form class="find-contact" role="search" method="get">
      <label for="contact-text">${word(language, 'contacts.find')}</label>
      <input id="contact-text" name="text" type="search" value="${text}" maxlength="320" />
      <button>${word(language, 'nav.find')}</button>
    </form>
    ${pairs.length === 0 ? NONE : alike(pairs, card)}
    <section>
      <h2>
        ${word(language, 'contacts.people')} <span class="count">${found.people.length}</span>
      </h2>
      ${
        found.people.length === 0
          ? html`<p class="empty">${word(language, 'contacts.nobody')}</p>`
          : table(found.people, card)
      }
    </section>
    <section>
      <h2>${word(language, 'contacts.books')}</h2>
      ${
        found.books.length === 0
          ? html`<p>${word(language, 'contacts.no-books')}</p>`
          : html`<ul>
              ${found.books.map(
                ({ title, cards, troubled }) =>
                  html`<li>
                    ${word(language, 'contacts.book', {
                      title,
                      cards: String(cards),
                      troubled: String(troubled),
                    })}
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
}

function table(people: readonly PersonShape[], { reading, principal }: Card): Html {
  const { language } = reading;
  const heads = ['name', 'organisation', 'address', 'telephone'] as const;
  const cell = (key: (typeof heads)[number], value: string): Html =>
    html`<td data-label="${word(language, `contacts.${key}`)}">${value}</td>`;
  return html`<table class="loops">
    <thead>
      <tr>
        ${heads.map((key) => html`<th scope="col">${word(language, `contacts.${key}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${people.map(
        ({ id, name, organisation, addresses, telephones }) =>
          html`<tr>
            <th scope="row"><a href="/p/${principal}/contacts/${id}">${name}</a></th>
            ${cell('organisation', organisation ?? '')} ${cell('address', addresses[0] ?? '')}
            ${cell('telephone', telephones[0] ?? '')}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Two at a time, side by side in words, with what may be done about it. */
function alike(pairs: Pairs, { reading, principal }: Card): Html {
  const { language } = reading;
  const said = ({ name, organisation, addresses }: PersonShape): string =>
    [name, organisation, addresses[0]]
      .filter((part) => part !== null && part !== undefined)
      .join(', ');
  const button = (deed: string, one: PersonShape, other: PersonShape): Html =>
    html`<form method="post" action="/p/${principal}/do/${deed}">
      <input type="hidden" name="person" value="${one.id}" />
      <input type="hidden" name="other" value="${other.id}" />
      <button class="quiet">
        ${word(language, `contacts.${deed}`)}<span class="unseen"
          >: ${said(one)}; ${said(other)}</span
        >
      </button>
    </form>`;
  return html`<section>
    <h2>${word(language, 'contacts.alike')} <span class="count">${pairs.length}</span></h2>
    <ul class="alike">
      ${pairs.map(
        ({ one, other, why }) =>
          html`<li>
            <p>${said(one)}<br />${said(other)}</p>
            <p class="small">${word(language, `contacts.alike-${why}`)}</p>
            <div class="buttons">
              ${button('merge-contacts', one, other)} ${button('keep-apart', one, other)}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}
