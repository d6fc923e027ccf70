import type { BounceReason } from '../../../core/records/reading.ts';

/** What a report means for one recipient. */
export interface Cause {
  readonly reason: BounceReason;
  /** Trying again is of no use: the address or its host is not there. */
  readonly hard: boolean;
}

interface Rule {
  readonly cause: Cause;
  readonly says: RegExp;
}

const GONE: Cause = { reason: 'unknown-address', hard: true };
const FULL: Cause = { reason: 'mailbox-full', hard: false };
const BLOCKED: Cause = { reason: 'blocked', hard: false };
const LATER: Cause = { reason: 'temporary', hard: false };
const OTHER: Cause = { reason: 'other', hard: false };
const CLOSED: Cause = { reason: 'other', hard: true };

function rule(cause: Cause, ...patterns: readonly string[]): Rule {
  return { cause, says: new RegExp(patterns.join('|'), 'i') };
}

/** In order: the first that a report's words match decides. The narrow ones come before the wide ones. */
const RULES: readonly Rule[] = [
  rule(
    FULL,
    'mailbox(?: is|\\(es\\))? ?(?:too )?(?:full|over ?flow)',
    'mailbox (?:size )?(?:limit|quota)',
    'mailfolder is full|mailbox is over',
    'over ?quota|over the (?:allowed |maximum )?quota|overquota|quota (?:has been |is |was )?exceeded|exceed(?:ed|s|ing)?(?: (?:his|her|its|their|the|storage|mail|mailbox|disk|maximum))*(?: storage)? (?:quota|allocation)',
    'exceeded (?:the )?(?:storage|mailbox|disk) (?:limit|space|allocation)|exceeded the local limit',
    'insufficient (?:disk|mail|mailbox)? ?(?:space|quota|storage)|not enough (?:storage|disk) space|no space left in mailbox',
    '(?:disk|storage|mail) (?:quota|limit)(?: is| has been)? (?:exceeded|full)|quota violation|disk quota',
    'too much mail data|is full\\b|account is full|inbox is full|box is full|(?:user|account) is over',
    'out ?of ?storage|receiving mail too (?:quickly|frequently) \\(full',
    'postvak is vol|mailbox is vol|postfach (?:ist )?voll|bo[iî]te .{0,20}pleine',
    '\\bmailboxfull\\b|mailbox_full|storage quota',
  ),
  rule(
    CLOSED,
    'does ?n.t accept (?:any )?mail|does not accept (?:any )?mail|null ?mx|not accepting network messages|no mx record|domain (?:does not|doesn.t) accept mail|couldn.t find any host named .{1,80}\\bmx|smtp protocol returned a permanent error|unable to find an? (?:mx|mail exchanger)|no smtp service|all relevant mx records point to',
  ),
  rule(
    OTHER,
    'message (?:size|length)(?: is)? exceed|exceeds? (?:the )?(?:fixed )?(?:maximum|size|administrative) (?:message )?(?:size|limit)|message (?:is )?too (?:large|big)|too large for this recipient|size limit exceeded|mail size limit|line limit exceeded|message length exceeds|too big for',
    'account (?:is |has been |was )?(?:disabled|suspended|inactive|locked|deactivated|blocked|expired|closed temporarily)|(?:disabled|suspended|inactive) (?:recipient|user|account|mailbox|address)|mailbox (?:is )?(?:disabled|frozen|inactive|currently suspended|unavailable or access denied)|temporary locked|(?:email account|user).{0,60}(?:is disabled|is inactive|suspended)|recipient suspend|compte du destinataire est bloque|invalid\\/inactive user|has been suspended|user.{0,40}temporar(?:y|ily) (?:locked|disabled)|does(?: not|n.t) have an? \\S{1,80} account|deactivated mailbox',
  ),
  rule(
    BLOCKED,
    'unauthenticated (?:email|senders|mail)|dmarc|\\bspf\\b|\\bdkim\\b.{0,80}(?:fail|reject|not)|authentication (?:check|required|level|level)|does not pass|sender id|purported responsible',
    'sender address rejected|sender (?:verify|verification) failed|sender rejected|sender (?:is )?(?:not allowed|denied|blocked|unknown)|unroutable sender|domain of sender|sender domain|from address|invalid sender|backscatter|rejected because.{0,40}sender|mail ?from.{0,60}(?:rejected|refused|denied)|must resolve|<> ?(?:sender|rejected)|null sender|bogus (?:helo|sender)|fully qualified|can.t determine|return address|cannot receive|not a member|only (?:members|subscribers)|permission to post|posting (?:is )?(?:not )?(?:allowed|permitted)|messages? to the group|restricted to',
    'reverse dns|\\bptr\\b|\\brdns\\b|host ?name (?:is )?(?:not|could not|unknown)|cannot find your (?:reverse )?host ?name|client host rejected|does not resolve|unknown \\[?(?:client|host)|forward confirmed|domain name in (?:helo|ehlo)',
    'blacklist|blocklist|black list|block list|\\brbl\\b|dnsbl|spamhaus|spamcop|sorbs|barracuda|senderbase|reputation|banned|blocked (?:using|by|ip|for|because|address)|\\bblocked\\b|is on our block|listed (?:at|in|on|by)|unsolicited|\\bspam\\b|spammy|\\bspamming\\b|junk ?mail|bulk (?:mail|email)|ube|virus|malware|infected|phishing|suspicious|trojan',
    'access denied|denied by|not accepted for policy|policy (?:reasons?|violation|rejection|restrictions?)|local policy|security (?:policy|violation|reasons)|administrative(?:ly)? prohib|prohibit|message (?:was |is |has been )?(?:rejected|refused|not allowed|blocked|filtered)|content (?:rejected|presents|filter|reject)|transaction failed|mail rejected|mail rejete|refused to talk|not allowed|not permitted|unauthorized|not authorized|authentication|(?:request|command) rejected|email (?:is )?rejected|delivery not authorized|message refused|header error|protocol violation|restricted|poor|complain',
    'relay(?:ing)? (?:access )?(?:denied|not|prohibited|is)|not (?:configured )?to relay|no relaying|open relay|mail relay|unable to relay|insecure mail relay|email address is not verified',
    'unfortunately, messages from|please use the smtp server of your isp|contact your internet service provider|ip (?:address|=|frequency)|connecting ip|sending ip|client (?:ip|host)|may not be mail exchanger|loop ?back|service (?:unavailable|refuse).{0,40}(?:client|host)|\\(bl\\)|mode: normal\\)?\\s*blocked|cloudmark|proofpoint|message filtered|filtered|is redundant|not rfc|rfc (?:5322|2822|822) compliant|multiple addresses in from|duplicate header',
  ),
  rule(
    GONE,
    'user unknown|unknown (?:user|recipient|address|mailbox|local|account|e-?mail)|no such (?:user|mailbox|recipient|address|person|account|local|domain|host|email)|(?:user|recipient|address|mailbox|account|alias|e-?mail|domain|member)(?: \\S{1,120})? (?:does ?n.t|does not|do not) exist|(?:not|n.t) (?:exist|found|known|listed|a valid)|no (?:mailbox|account|user|recipient|address) (?:here|by|with|for|found|named)|invalid (?:recipient|address|mailbox|user|e-?mail|domain|host|mailing|local)|(?:recipient|user|address|mailbox|name).{0,60}(?:not (?:recognized|found|known|exist|valid|on|our|listed|local)|is (?:unknown|invalid|not)|unknown|undeliverable)|bad (?:destination|recipient|address|mailbox)|unrouteable|unroutable|host (?:or domain name )?(?:unknown|not found|is unknown)|unknown (?:host|domain)|domain .{0,80}(?:not found|invalid|does not exist|is not reachable|isn.t|couldn.t)|name or service not known|nxdomain|no longer (?:on|valid|available|here|exists?|an? |in|with|at)|has moved|not our (?:user|customer)|recipient (?:no|address rejected)|address (?:rejected|unknown|error)|not listed in domino|illegal (?:alias|user)|misspelled|mail ?box (?:not|unavailable|does)|couldn.t find any host|address not (?:present|found)|user is (?:unknown|not)|there is no (?:user|such)|is not a (?:known|valid)|non-existent|nonexistent|niet (?:gevonden|bekend|bestaan)|onbekend|unbekannt|existiert nicht|no existe|inconnu|no valid recipients|is not available|account not available|no users? here|does not (?:have|handle)',
  ),
  rule(
    LATER,
    'time(?:d)?[- ]?out|timeout|connection (?:refused|reset|closed|lost|died|timed|rate|attempts?|frequency)|lost connection|no route to host|network (?:is )?unreachable|host (?:is )?(?:down|unreachable)|not responding|could ?n.t connect|could not connect|unable to connect|retry time(?:out)?|too (?:long|old|many (?:connections|recipients|messages|hops|concurrent|sessions))|expired|delayed|undelivered for|temporar(?:y|ily)|try (?:again )?later|deferred|greylist|grey-list|queue|will (?:keep|continue) (?:to )?(?:trying|try)|retried|over the last|hours?(?:\\(s\\))?|routing loop|mail loop|hop count|loops? back|dns (?:error|query|failure|server)|name service error|name server|server (?:is )?(?:busy|down|error|unavailable)|service (?:currently |temporarily )?(?:unavailable|not available|refuse)|system (?:error|failure|resources|problem|storage|full)|internal (?:system )?error|disk full|no space|insufficient system|rate limit|too (?:fast|quickly|frequent)|throttl|load too high|resources|local (?:error|configuration)|not accepting connections|could not find a gateway|unable to verify',
  ),
];

/** What an enhanced status code means where words say nothing (RFC 3463 and the registry of RFC 5248). */
const STATUS: readonly (readonly [RegExp, Cause])[] = [
  [/^[45]\.1\.(?:[12346]|0\.1)$/, GONE],
  [/^5\.1\.10$/, CLOSED],
  [/^5\.1\.[78]$/, BLOCKED],
  [/^[45]\.2\.2$/, FULL],
  [/^[45]\.2\.3$/, OTHER],
  [/^[45]\.3\.(?:[1]|0)$/, LATER],
  [/^5\.3\.2$/, CLOSED],
  [/^[45]\.3\.4$/, OTHER],
  [/^5\.4\.4$/, GONE],
  [/^[45]\.4\.\d$/, LATER],
  [/^5\.7\.13$/, OTHER],
  [/^[45]\.7\.\d+$/, BLOCKED],
  [/^5\.2\.1$/, OTHER],
  [/^4\./, LATER],
];

/** Codes so exact that words weigh less. */
const EXACT_STATUS: readonly (readonly [RegExp, Cause])[] = [
  [/^5\.2\.2$/, FULL],
  [/^5\.1\.6$/, GONE],
  [/^5\.1\.10$/, CLOSED],
  [/^5\.7\.(?:2[0-9]|50[89]|60[6-9]|515)$/, BLOCKED],
];

const AFTER_DATA = /(?:in reply to|after|following)(?: the)? (?:end of )?data|end of data|final data|data command/i;

/**
 * Puts what a report says of a recipient into one of five reasons. A server that takes a recipient
 * and calls him unknown only after the message itself has filtered the message.
 */
export function causeOf(status: string, said: string): Cause {
  const words = said.replaceAll(/\s+/g, ' ').slice(0, 4000);
  for (const [code, cause] of EXACT_STATUS) if (code.test(status)) return cause;
  for (const each of RULES) {
    if (!each.says.test(words)) continue;
    return each.cause === GONE && AFTER_DATA.test(words) ? BLOCKED : each.cause;
  }
  for (const [code, cause] of STATUS) if (code.test(status)) return cause;
  return OTHER;
}
