import type { Words } from '../core/text/words.ts';

/** What can be wrong with a setting: where it stands, what is wrong, an example. */
export const configWords: Words = {
  'config.data': {
    nl: '{name}: „{value}” kan geen map voor de gegevens zijn. Geef het pad van een map, bijvoorbeeld {example}.',
    en: '{name}: “{value}” cannot be a data folder. Give the path of a folder, for example {example}.',
  },
  'config.host': {
    nl: '{name}: „{value}” is geen adres om op te luisteren. Geef een IP-adres van deze machine of localhost, bijvoorbeeld {example}.',
    en: '{name}: “{value}” is not an address to listen on. Give an IP address of this machine or localhost, for example {example}.',
  },
  'config.port': {
    nl: '{name}: „{value}” is geen poort. Geef een geheel getal van 1 tot en met 65535, bijvoorbeeld {example}; 0 neemt een vrije poort.',
    en: '{name}: “{value}” is not a port. Give a whole number from 1 to 65535, for example {example}; 0 takes a free port.',
  },
  'config.public-url': {
    nl: '{name}: „{value}” is geen webadres van het kantoor. Het begint met http:// of https:// en heeft geen naam, vraagteken of hekje, bijvoorbeeld {example}.',
    en: '{name}: “{value}” is not a web address of the office. It begins with http:// or https:// and has no user name, question mark or hash, for example {example}.',
  },
  'config.path': {
    nl: '{name}: „{value}” is geen pad van een bestand. Een voorbeeld: {example}.',
    en: '{name}: “{value}” is not the path of a file. An example: {example}.',
  },
  'config.address': {
    nl: '{name}: in „{value}” staat iets anders dan IP-adressen. Geef adressen of reeksen, bijvoorbeeld {example}.',
    en: '{name}: “{value}” has something other than IP addresses in it. Give addresses or ranges, for example {example}.',
  },
  'config.host-name': {
    nl: '{name}: in „{value}” staat iets anders dan namen van mailservers. Geef volledige namen, bijvoorbeeld {example}.',
    en: '{name}: “{value}” has something other than names of mail servers in it. Give full names, for example {example}.',
  },
  'config.log-level': {
    nl: '{name}: „{value}” is geen niveau. Kies uit silent, error, warn, info en debug; gewoon is {example}.',
    en: '{name}: “{value}” is not a level. Choose from silent, error, warn, info and debug; {example} is usual.',
  },
  'config.language': {
    nl: '{name}: „{value}” is geen taal van het kantoor. Kies nl of en, bijvoorbeeld {example}.',
    en: '{name}: “{value}” is not a language of the office. Choose nl or en, for example {example}.',
  },
  'config.megabytes': {
    nl: '{name}: „{value}” is geen aantal megabytes. Geef een geheel getal van 1 tot en met 500, bijvoorbeeld {example}.',
    en: '{name}: “{value}” is not a number of megabytes. Give a whole number from 1 to 500, for example {example}.',
  },
  'config.half': {
    nl: '{name} staat er, maar {other} ontbreekt. Een versleutelde verbinding heeft het certificaat (tls.cert) en de sleutel (tls.key) nodig; geef ze allebei of geen van beide.',
    en: '{name} is there, but {other} is missing. An encrypted connection needs the certificate (tls.cert) and the key (tls.key); give both or neither.',
  },
  'config.open': {
    nl: '{name}: op {value} luisteren geeft anderen op het netwerk toegang over een onversleutelde verbinding. Geef een certificaat (tls.cert en tls.key), of de proxy die ervoor staat (trustedProxies), of luister op 127.0.0.1.',
    en: '{name}: listening on {value} lets others on the network in over an unencrypted connection. Give a certificate (tls.cert and tls.key), or the proxy in front of it (trustedProxies), or listen on 127.0.0.1.',
  },
  'config.no-object': {
    nl: '{name}: de instellingen moeten tussen accolades staan, bijvoorbeeld {"port": 4300}.',
    en: '{name}: the settings must stand between braces, for example {"port": 4300}.',
  },
  'config.no-json': {
    nl: '{name}, regel {line}: dit is geen geldige JSON. Let op komma’s tussen de instellingen en dubbele aanhalingstekens, bijvoorbeeld {"port": 4300}.',
    en: '{name}, line {line}: this is not valid JSON. Look for commas between the settings and double quotes, for example {"port": 4300}.',
  },
  'config.unreadable': {
    nl: '{name} is niet te lezen ({code}). Controleer of dit een bestand is en of u het mag lezen.',
    en: '{name} cannot be read ({code}). Check that it is a file and that you may read it.',
  },
  'config.data-in-file': {
    nl: '{name}: de map met gegevens kan hier niet staan, want dit bestand ligt er zelf in. Geef hem mee met --data of SECRETARIS_DATA.',
    en: '{name}: the data folder cannot stand here, since this file lies in it. Give it with --data or SECRETARIS_DATA.',
  },
  'config.secret-in-file': {
    nl: '{name}: „{path}” lijkt een geheim. Geheimen horen niet in dit bestand; ze worden verzegeld bewaard bij het account. Haal de regel weg en wijzig het wachtwoord als anderen dit bestand konden lezen.',
    en: '{name}: “{path}” looks like a secret. Secrets do not belong in this file; they are kept sealed with the account. Remove the line, and change the password if others could read this file.',
  },
  'config.unknown': {
    nl: '{name}: „{path}” is geen instelling. Haal de regel weg; `secretaris start --help` noemt de instellingen.',
    en: '{name}: “{path}” is not a setting. Remove the line; `secretaris start --help` names the settings.',
  },
  'config.unknown-nearest': {
    nl: '{name}: „{path}” is geen instelling. Bedoelt u „{nearest}”?',
    en: '{name}: “{path}” is not a setting. Do you mean “{nearest}”?',
  },
};
