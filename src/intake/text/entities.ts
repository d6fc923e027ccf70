/** Named characters of HTML 4 and the European letters that mail uses; `name=character`, parted by `|`. */
const NAMED =
  'AElig=Æ|AMP=&|Aacute=Á|Abreve=Ă|Acirc=Â|Agrave=À|Alpha=Α|Amacr=Ā|Aogon=Ą|Aring=Å|Atilde=Ã|' +
  'Auml=Ä|Beta=Β|COPY=©|Cacute=Ć|Ccaron=Č|Ccedil=Ç|Chi=Χ|Dagger=‡|Delta=Δ|ETH=Ð|Eacute=É|' +
  'Ecirc=Ê|Egrave=È|Eogon=Ę|Epsilon=Ε|Eta=Η|Euml=Ë|GT=>|Gamma=Γ|Gbreve=Ğ|Iacute=Í|Icirc=Î|' +
  'Idot=İ|Igrave=Ì|Iota=Ι|Iuml=Ï|Kappa=Κ|LT=<|Lambda=Λ|Lstrok=Ł|Mu=Μ|Nacute=Ń|NewLine=\u000a|' +
  'Ntilde=Ñ|Nu=Ν|OElig=Œ|Oacute=Ó|Ocirc=Ô|Ograve=Ò|Omega=Ω|Omicron=Ο|Oslash=Ø|Otilde=Õ|Ouml=Ö|' +
  'Phi=Φ|Pi=Π|Prime=″|Psi=Ψ|QUOT="|REG=®|Rcaron=Ř|Rho=Ρ|Sacute=Ś|Scaron=Š|Scedil=Ş|Sigma=Σ|' +
  'THORN=Þ|Tab=\u0009|Tau=Τ|Theta=Θ|Uacute=Ú|Ucirc=Û|Ugrave=Ù|Upsilon=Υ|Uuml=Ü|Xi=Ξ|Yacute=Ý|' +
  'Yuml=Ÿ|Zacute=Ź|Zcaron=Ž|Zdot=Ż|ZeroWidthSpace=|Zeta=Ζ|aacute=á|abreve=ă|acirc=â|acute=´|' +
  "aelig=æ|agrave=à|alefsym=ℵ|alpha=α|amacr=ā|amp=&|and=∧|ang=∠|aogon=ą|apos='|aring=å|ast=*|" +
  'asymp=≈|atilde=ã|auml=ä|bdquo=„|beta=β|brvbar=¦|bsol=\\|bull=•|cacute=ć|cap=∩|ccaron=č|' +
  'ccedil=ç|cedil=¸|cent=¢|check=✓|chi=χ|circ=ˆ|clubs=♣|colon=:|comma=,|commat=@|cong=≅|copy=©|' +
  'crarr=↵|cup=∪|curren=¤|dArr=⇓|dagger=†|darr=↓|dcaron=ď|deg=°|delta=δ|diams=♦|divide=÷|' +
  'dollar=$|eacute=é|ecaron=ě|ecirc=ê|egrave=è|empty=∅|emsp=\u0020|ensp=\u0020|eogon=ę|' +
  'epsilon=ε|equals==|equiv=≡|eta=η|eth=ð|euml=ë|euro=€|excl=!|exist=∃|fnof=ƒ|forall=∀|frac12=½|' +
  'frac14=¼|frac34=¾|frasl=⁄|gamma=γ|gbreve=ğ|ge=≥|grave=`|gt=>|hArr=⇔|harr=↔|hearts=♥|hellip=…|' +
  'horbar=―|hyphen=‐|iacute=í|icirc=î|iexcl=¡|igrave=ì|ijlig=ij|image=ℑ|infin=∞|inodot=ı|int=∫|' +
  'iota=ι|iquest=¿|isin=∈|iuml=ï|kappa=κ|lArr=⇐|lambda=λ|lang=〈|laquo=«|larr=←|lceil=⌈|ldquo=“|' +
  'le=≤|lfloor=⌊|lowast=∗|lowbar=_|loz=◊|lpar=(|lrm=\u200e|lsaquo=‹|lsqb=[|lsquo=‘|lsquor=‚|' +
  'lstrok=ł|lt=<|macr=¯|mdash=—|micro=µ|middot=·|minus=−|mu=μ|nabla=∇|nacute=ń|nbsp=\u0020|' +
  'ncaron=ň|ndash=–|ne=≠|ni=∋|not=¬|notin=∉|nsub=⊄|ntilde=ñ|nu=ν|num=#|numsp=\u0020|oacute=ó|' +
  'ocirc=ô|odblac=ő|oelig=œ|ograve=ò|oline=‾|omega=ω|omicron=ο|oplus=⊕|or=∨|ordf=ª|ordm=º|' +
  'oslash=ø|otilde=õ|otimes=⊗|ouml=ö|para=¶|part=∂|percnt=%|period=.|permil=‰|perp=⊥|phi=φ|' +
  'phone=☎|pi=π|piv=ϖ|plus=+|plusmn=±|pound=£|prime=′|prod=∏|prop=∝|psi=ψ|quest=?|quot="|rArr=⇒|' +
  'radic=√|rang=〉|raquo=»|rarr=→|rcaron=ř|rceil=⌉|rdquo=”|real=ℜ|reg=®|rfloor=⌋|rho=ρ|' +
  'rlm=\u200f|rpar=)|rsaquo=›|rsqb=]|rsquo=’|rsquor=’|sacute=ś|sbquo=‚|scaron=š|scedil=ş|sdot=⋅|' +
  'sect=§|semi=;|shy=|sigma=σ|sigmaf=ς|sim=∼|sol=/|spades=♠|star=☆|sub=⊂|sube=⊆|sum=∑|sup=⊃|' +
  'sup1=¹|sup2=²|sup3=³|supe=⊇|szlig=ß|tau=τ|tcaron=ť|there4=∴|theta=θ|thetasym=ϑ|thinsp=\u0020|' +
  'thorn=þ|tilde=˜|times=×|trade=™|uArr=⇑|uacute=ú|uarr=↑|ucirc=û|udblac=ű|ugrave=ù|uml=¨|' +
  'uogon=ų|upsih=ϒ|upsilon=υ|uring=ů|uuml=ü|verbar=\u007c|weierp=℘|xi=ξ|yacute=ý|yen=¥|yuml=ÿ|' +
  'zacute=ź|zcaron=ž|zdot=ż|zeta=ζ|zwj=\u200d|zwnj=|zwsp=|';

const TABLE: ReadonlyMap<string, string> = new Map(
  NAMED.split(/(?<!=)\|/).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  }),
);

function numbered(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.decode(Uint8Array.of(code));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd';
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}

// Numbers 128 to 159 mean windows-1252, as every browser reads them (HTML, numeric character reference end state).
const WINDOWS_1252 = new TextDecoder('windows-1252');

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));?/g;

/** Puts characters in the place of character references; an unknown one stays as it stands. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return numbered(decimal, 10);
    if (hex !== undefined) return numbered(hex, 16);
    return TABLE.get(name ?? '') ?? whole;
  });
}
