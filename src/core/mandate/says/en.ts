import type { Rule, StandIn } from '../mandate.ts';
import { bodyOf, objectsOf, sentenceOf } from './body.ts';
import { details, people, personMeant, toldBy } from './details.ts';
import { listed } from '../../text/phrases.ts';
import { date, span } from './measures.ts';

/** One rule as an English sentence to the secretary. */
export function clauseEn(rule: Rule): string {
  if (rule.confidentiality !== undefined) return secret(rule);
  if (rule.act === 'principal.alert') return alert(rule);
  const more = details(rule, 'en');
  const body = bodyOf(rule, 'en');
  switch (rule.level) {
    case 'never':
      return never(rule, body, more);
    case 'propose':
      return propose(rule, body, more);
    case 'prepare':
      return prepare(rule, body, more);
    case 'unless-stopped': {
      const within = rule.stopWithin === undefined ? '' : ` within ${span(rule.stopWithin, 'en')}`;
      return sentenceOf(
        `You may ${body ?? objectsOf(rule, 'en')}`,
        more,
        `, unless I say no${within}`,
      );
    }
    case 'note':
      return sentenceOf(`You may only ${body ?? objectsOf(rule, 'en')}`, more);
    case 'report':
    case 'act':
      break;
  }
  return allowed(rule, body ?? objectsOf(rule, 'en'), more);
}

function allowed(rule: Rule, body: string, more: readonly string[]): string {
  const only = rule.only === true ? ', and nothing more' : '';
  const { tell } = rule;
  if (rule.level === 'act')
    return sentenceOf(`You may ${body}`, more, `, without telling me${only}`);
  if (tell === undefined) return sentenceOf(`You may ${body}`, more, only);
  const how = tell.road === 'telephone' ? 'ring me' : 'tell me';
  return sentenceOf(`You may ${body}`, more, `${only}, and then ${how} ${toldBy(tell, 'en')}`);
}

function never(rule: Rule, body: string | null, more: readonly string[]): string {
  const asked = ordered(rule) ? ', unless I ask' : '';
  const instead = rule.instead === undefined ? '' : '; take a message';
  const opening =
    body === null ? `You may do nothing with ${objectsOf(rule, 'en')}` : `You may never ${body}`;
  return sentenceOf(opening, more, `${asked}${instead}`);
}

function propose(rule: Rule, body: string | null, more: readonly string[]): string {
  if (body !== null && ordered(rule)) {
    return sentenceOf(`You may never ${body}`, more, ', unless I say otherwise');
  }
  const consent = consentOf(rule);
  if (body === null || rule.act === 'leaving.any') {
    const what = objectsOf(rule, 'en');
    return consent === null
      ? sentenceOf(`You show me ${what} first`, more)
      : sentenceOf(`${what} only with ${consent}`, more);
  }
  return sentenceOf(`Only with ${consent ?? 'my approval'} may you ${body}`, more);
}

/** Whose consent is meant, where it is not the principal's alone. */
function consentOf(rule: Rule): string | null {
  const names = (rule.approvers ?? []).flatMap((approver) =>
    'name' in approver ? [personMeant(approver.name, 'en')] : [],
  );
  if (names.length === 0) return null;
  const together = rule.approvers?.some(({ who }) => who === 'principal') ?? false;
  return `the approval of ${listed(together ? [...names, 'me'] : names, 'en')}${together ? ' together' : ''}`;
}

function prepare(rule: Rule, body: string | null, more: readonly string[]): string {
  if (rule.act === 'payment.prepare' && body !== null) return sentenceOf(`You may ${body}`, more);
  const nothing = rule.manner?.includes('send-nothing') === true ? '; send nothing' : '';
  const wide = body === null || rule.act === 'leaving.any' || rule.act === 'document.prepare';
  const opening = wide
    ? `You may only lay out ${objectsOf(rule, 'en')}`
    : `Only in draft may you ${body}`;
  return sentenceOf(opening, more, nothing);
}

function ordered(rule: Rule): boolean {
  return rule.unless?.some((exception) => exception.ordered === true) ?? false;
}

function secret(rule: Rule): string {
  if (rule.manner?.includes('shown-as-private') === true) {
    return sentenceOf(`${subjectsEn(rule, 'appointments')} show as private`, []);
  }
  return sentenceOf(`Nobody else sees ${subjectsEn(rule, 'anything')}`, []);
}

function subjectsEn(rule: Rule, plain: string): string {
  const named =
    rule.subjects === undefined ? plain : objectsOf({ ...rule, counterpart: undefined }, 'en');
  const who = people(rule.counterpart, 'en');
  return who === '' ? named : `${named} from ${who}`;
}

function alert(rule: Rule): string {
  const said = `${telling(rule)} ${details(rule, 'en').join(', ')}`;
  return sentenceOf(said, []);
}

function telling(rule: Rule): string {
  const { tell = { who: 'principal' as const } } = rule;
  const by = toldBy(tell, 'en');
  const rings = tell.road === 'telephone';
  if (rule.level === 'never') return 'You may never ring me';
  if (tell.who !== 'principal') {
    const who = people([tell.who], 'en');
    return rings ? `You telephone ${who} ${by}` : `You tell ${who} ${by}`;
  }
  const about = rule.subjects !== undefined || rule.counterpart !== undefined;
  const what = about ? ` about ${subjectsEn(rule, 'anything')}` : '';
  return `You ${rings ? 'ring' : 'tell'} me ${by}${what}`;
}

/** A stand-in as an English sentence. */
export function standInEn({ name, from, through, except }: StandIn): string {
  const kept = except.length === 0 ? '' : `, except on ${listed(except.map(String), 'en')}`;
  return sentenceOf(
    `From ${date(from, 'en')} to ${date(through, 'en')} ${personMeant(name, 'en')} decides in my place`,
    [],
    kept,
  );
}
