import { html } from 'hono/html';
import type { BriefShape } from '../../../../contract/shapes/brief.ts';
import { NONE, word, type Html } from '../../show.ts';
import type { Card } from '../waiting-act.ts';

type Section = BriefShape['sections'][number];
type Line = Section['groups'][number]['lines'][number];
type Source = BriefShape['sources'][number];

/** What the lines of a briefing need beside themselves: what they rest on, and where a paper is. */
interface Around {
  readonly card: Card;
  readonly sources: ReadonlyMap<number, Source>;
  readonly paper: (number: number) => string | null;
}

/** A briefing: what is said with a small number for what it rests on, which leads there. */
export function briefShown(
  document: BriefShape,
  card: Card,
  paper: Around['paper'] = () => null,
): Html {
  const sources = new Map(document.sources.map((one) => [one.number, one]));
  const around = { card, sources, paper };
  return html`<div class="brief">
      ${document.sections.map((section) => sectionShown(section, around))}
    </div>
    ${sourcesShown(document, card)}`;
}

function sectionShown({ id, heading, aside, groups, empty }: Section, around: Around): Html {
  return html`<section class="brief-item" aria-labelledby="${id}">
    <div class="brief-head">
      <p class="hours">${aside ?? ''}</p>
      <h2 id="${id}">${heading}</h2>
    </div>
    ${empty === null ? NONE : html`<p class="empty">${empty}</p>`}
    ${
      groups.length === 0
        ? NONE
        : html`<dl>
            ${groups.map(
              ({ label, lines }) =>
                html`<div class="${label === null ? 'unlabelled' : ''}">
                  ${label === null ? NONE : html`<dt>${label}</dt>`}
                  ${linesShown(lines, label === null, around)}
                </div>`,
            )}
          </dl>`
    }
  </section>`;
}

/** In a list of terms every line is a `dd`; lines without a label have one of their own that is not seen. */
function linesShown(lines: readonly Line[], isBare: boolean, around: Around): Html {
  const { language } = around.card.reading;
  return html`${isBare ? html`<dt class="unseen">${word(language, 'brief.said')}</dt>` : NONE}
  ${lines.map(
    (line) =>
      html`<dd class="${line.isUnder === true ? 'under' : ''}">
        ${textShown(line, around)}${line.sources.map((number) => markShown(number, around))}
      </dd>`,
  )}`;
}

function textShown({ text, annex }: Line, { paper }: Around): Html {
  const href = annex === undefined ? null : paper(annex);
  return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

function markShown(number: number, { card, sources }: Around): Html {
  const source = sources.get(number);
  if (source === undefined) return NONE;
  const { language } = card.reading;
  const said = `${word(language, 'brief.source')} ${number}: ${source.text}`;
  const href = whereIs(source, card) ?? `#source-${number}`;
  return html` <a class="mark" href="${href}" title="${source.text}" aria-label="${said}"
    >${number}</a
  >`;
}

/** The page on which something stands that a line rests on; null where there is none. */
function whereIs({ kind, id, day, words }: Source, { principal }: Card): string | null {
  switch (kind) {
    case 'message': {
      const at = words?.part === 'text' ? `?words=${words.start}-${words.end}` : '';
      return `/p/${principal}/message/${id}${at}`;
    }
    case 'sent':
    case 'act':
    case 'loop':
    case 'question':
      return `/p/${principal}/why/${id}`;
    case 'event':
      return `/p/${principal}/diary${day === null ? '' : `?from=${day}`}`;
    default:
      return null;
  }
}

function sourcesShown({ sources }: BriefShape, card: Card): Html {
  if (sources.length === 0) return NONE;
  const { language } = card.reading;
  return html`<details class="sources">
    <summary>${word(language, 'brief.sources')}</summary>
    <ol>
      ${sources.map((source) => {
        const href = whereIs(source, card);
        return html`<li id="source-${source.number}" value="${source.number}">
          ${href === null ? source.text : html`<a href="${href}">${source.text}</a>`}
          <code>${source.id}</code>
        </li>`;
      })}
    </ol>
  </details>`;
}
