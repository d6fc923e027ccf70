import type { Rule, StandIn } from '../mandate.ts';
import { bodyOf, objectsOf, sentenceOf } from './body.ts';
import { details, people, personMeant, toldBy } from './details.ts';
import { listed } from '../../text/phrases.ts';
import { date, span } from './measures.ts';

/** One rule as a Dutch sentence to the secretary. */
export function clauseNl(rule: Rule): string {
  if (rule.confidentiality !== undefined) return secret(rule);
  if (rule.act === 'principal.alert') return alert(rule);
  const more = details(rule, 'nl');
  const body = bodyOf(rule, 'nl');
  switch (rule.level) {
    case 'never':
      return never(rule, body, more);
    case 'propose':
      return propose(rule, body, more);
    case 'prepare':
      return prepare(rule, body, more);
    case 'unless-stopped': {
      const within = rule.stopWithin === undefined ? '' : `binnen ${span(rule.stopWithin, 'nl')} `;
      return sentenceOf(
        `U mag ${body ?? objectsOf(rule, 'nl')}`,
        more,
        `, tenzij ik ${within}nee zeg`,
      );
    }
    case 'note':
      return sentenceOf(`U mag alleen ${body ?? objectsOf(rule, 'nl')}`, more);
    case 'report':
    case 'act':
      break;
  }
  return allowed(rule, body ?? objectsOf(rule, 'nl'), more);
}

function allowed(rule: Rule, body: string, more: readonly string[]): string {
  const only = rule.only === true ? ', en verder niets' : '';
  const { tell } = rule;
  if (rule.level === 'act')
    return sentenceOf(`U mag ${body}`, more, `, zonder het te melden${only}`);
  if (tell === undefined) return sentenceOf(`U mag ${body}`, more, only);
  const how = tell.road === 'telephone' ? 'belt u mij' : 'meldt u het mij';
  return sentenceOf(`U mag ${body}`, more, `${only}, en dan ${how} ${toldBy(tell, 'nl')}`);
}

function never(rule: Rule, body: string | null, more: readonly string[]): string {
  const asked = ordered(rule) ? ', tenzij ik erom vraag' : '';
  const instead = rule.instead === undefined ? '' : '; u neemt een boodschap aan';
  const opening =
    body === null ? `U mag niets doen met ${objectsOf(rule, 'nl')}` : `U mag nooit ${body}`;
  return sentenceOf(opening, more, `${asked}${instead}`);
}

function propose(rule: Rule, body: string | null, more: readonly string[]): string {
  if (body !== null && ordered(rule)) {
    return sentenceOf(`U mag nooit ${body}`, more, ', tenzij ik anders zeg');
  }
  const consent = consentOf(rule);
  if (body === null || rule.act === 'leaving.any') {
    return consent === null
      ? sentenceOf(`${objectsOf(rule, 'nl')} legt u mij eerst voor`, more)
      : sentenceOf(`${objectsOf(rule, 'nl')} alleen met ${consent}`, more);
  }
  return sentenceOf(`Alleen met ${consent ?? 'mijn akkoord'} mag u ${body}`, more);
}

/** Whose consent is meant, where it is not the principal's alone. */
function consentOf(rule: Rule): string | null {
  const names = (rule.approvers ?? []).flatMap((approver) =>
    'name' in approver ? [personMeant(approver.name, 'nl')] : [],
  );
  if (names.length === 0) return null;
  const together = rule.approvers?.some(({ who }) => who === 'principal') ?? false;
  return `het akkoord van ${listed(together ? [...names, 'mij'] : names, 'nl')}${together ? ' samen' : ''}`;
}

function prepare(rule: Rule, body: string | null, more: readonly string[]): string {
  if (rule.act === 'payment.prepare' && body !== null) return sentenceOf(`U mag ${body}`, more);
  const nothing = rule.manner?.includes('send-nothing') === true ? '; u verstuurt niets' : '';
  const wide = body === null || rule.act === 'leaving.any' || rule.act === 'document.prepare';
  const opening = wide
    ? `${objectsOf(rule, 'nl')} mag u alleen klaarleggen`
    : `Alleen in concept mag u ${body}`;
  return sentenceOf(opening, more, nothing);
}

function ordered(rule: Rule): boolean {
  return rule.unless?.some((exception) => exception.ordered === true) ?? false;
}

function secret(rule: Rule): string {
  if (rule.manner?.includes('shown-as-private') === true) {
    return sentenceOf(`${subjectsNl(rule, 'afspraken')} staan voor anderen als privé`, []);
  }
  return sentenceOf(`Niemand anders ziet ${subjectsNl(rule, 'iets')}`, []);
}

function subjectsNl(rule: Rule, plain: string): string {
  const named =
    rule.subjects === undefined ? plain : objectsOf({ ...rule, counterpart: undefined }, 'nl');
  const who = people(rule.counterpart, 'nl');
  return who === '' ? named : `${named} van ${who}`;
}

function alert(rule: Rule): string {
  const said = `${telling(rule)} ${details(rule, 'nl').join(', ')}`;
  return sentenceOf(said, []);
}

function telling(rule: Rule): string {
  const { tell = { who: 'principal' as const } } = rule;
  const by = toldBy(tell, 'nl');
  const rings = tell.road === 'telephone';
  if (rule.level === 'never') return 'U mag mij nooit bellen';
  if (tell.who !== 'principal') {
    const who = people([tell.who], 'nl');
    return rings ? `U belt ${who} ${by}` : `U vertelt het ${who} ${by}`;
  }
  const about = rule.subjects !== undefined || rule.counterpart !== undefined;
  const what = about ? subjectsNl(rule, 'alles') : '';
  if (rings) return about ? `U belt mij ${by} over ${what}` : `U belt mij ${by}`;
  return about ? `U meldt mij ${by} ${what}` : `U meldt het mij ${by}`;
}

/** A stand-in as a Dutch sentence. */
export function standInNl({ name, from, through, except }: StandIn): string {
  const kept = except.length === 0 ? '' : `, behalve over ${listed(except.map(String), 'nl')}`;
  return sentenceOf(
    `Van ${date(from, 'nl')} tot en met ${date(through, 'nl')} beslist ${personMeant(name, 'nl')} in mijn plaats`,
    [],
    kept,
  );
}
