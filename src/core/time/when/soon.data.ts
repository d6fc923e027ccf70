/** Words for "soon", and within how many days it is then. What is shorter is said with more haste. */
export type SoonWords = readonly (readonly [says: RegExp, days: number])[];

export const SOON_NL: SoonWords = [
  [/\b(?:(?:al|heel|zeer) )?binnenkort\b/gi, 21],
  [
    /\b(?:een (?:van|dezer) (?:(?:de )?(?:komende|dezer) )?dagen|een dezer dagen|dezer dagen|eerstdaags|eerdaags)\b/gi,
    14,
  ],
  [
    /\b(?:op|binnen) (?:zeer |heel |een )?(?:korte|kortst mogelijke|de kortst mogelijke) termijn\b/gi,
    14,
  ],
  [
    /\b(?:zo (?:snel|spoedig|gauw|vlug) (?:als )?mogelijk|zo (?:snel|gauw) (?:als )?het kan|z\.?s\.?m\b\.?|ten spoedigste|met spoed)/gi,
    14,
  ],
  [/\b(?:op )?(?:spoedig|weldra|gauw)\b/gi, 14],
  [/\b(?:in )?de (?:eerst)?komende dagen\b/gi, 10],
  [
    /\b(?:in )?de (?:eerst)?komende (?:tijd|periode|weken)\b|\bop (?:afzienbare|niet al te lange) termijn\b|\bbinnen afzienbare tijd\b/gi,
    28,
  ],
];

export const SOON_EN: SoonWords = [
  [/\b(?:some ?time |quite |very |fairly )?(?<!\bas )soon\b(?! as\b)/gi, 21],
  [/\b(?:some ?time )?(?:before (?:too )?long|shortly)\b/gi, 21],
  [/\bone of (?:these|the coming|the next few) days\b|\bany day now\b|\bsome day soon\b/gi, 14],
  [/\b(?:at|on) (?:very |rather |such )?short notice\b/gi, 14],
  [
    /\b(?:as soon as (?:possible|you can|we can|convenient)|a\.?s\.?a\.?p\b\.?|at (?:the|your) earliest (?:convenience|opportunity))/gi,
    14,
  ],
  [/\b(?:in|over|within) the (?:coming|next (?:few|couple of)) days\b|\bthe coming days\b/gi, 10],
  [
    /\bin the (?:very )?near future\b|\b(?:in|over) the (?:coming|next few) weeks\b|\bthe coming weeks\b/gi,
    28,
  ],
];
