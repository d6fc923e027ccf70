/**
 * Zones by what people call the cities and countries in them, in Dutch and in English; folded, apart by `|`. Cities that a zone
 * is named after are left out: the tables of the machine know those. A country stands here only where all of it, or all but
 * islands and a corner, keeps one time.
 */
export const PLACES: Readonly<Record<string, string>> = {
  'America/New_York':
    'boston|washington|washington dc|philadelphia|miami|orlando|atlanta|charlotte|pittsburgh|baltimore|cleveland|new jersey|brooklyn|manhattan|nyc',
  'America/Chicago':
    'houston|dallas|austin|san antonio|minneapolis|new orleans|nashville|memphis|milwaukee|kansas city|saint louis|st louis|oklahoma city',
  'America/Denver': 'salt lake city|albuquerque|colorado springs',
  'America/Los_Angeles':
    'san francisco|san diego|san jose|seattle|portland|las vegas|sacramento|silicon valley|oakland|palo alto',
  'America/Toronto': 'montreal|ottawa|quebec',
  'America/Edmonton': 'calgary',
  'America/Argentina/Buenos_Aires': 'buenos aires|argentinie|argentina',
  'America/Sao_Paulo': 'rio de janeiro|rio|brasilia',
  'America/Bogota': 'colombia|medellin',
  'America/Lima': 'peru',
  'America/Montevideo': 'uruguay',
  'America/Paramaribo': 'suriname',
  'America/Curacao': 'willemstad|curacao|bonaire|sint maarten',
  'America/Aruba': 'oranjestad',
  'Africa/Johannesburg': 'kaapstad|cape town|pretoria|durban|zuid-afrika|south africa',
  'Africa/Nairobi': 'kenia|kenya',
  'Africa/Lagos': 'nigeria|abuja',
  'Africa/Accra': 'ghana',
  'Africa/Cairo': 'egypte|egypt|alexandrie|alexandria',
  'Africa/Casablanca': 'marokko|morocco|rabat|marrakech|tanger|tangier',
  'Africa/Tunis': 'tunesie|tunisia',
  'Africa/Algiers': 'algerije|algeria',
  'Africa/Addis_Ababa': 'ethiopie|ethiopia',
  'Asia/Dubai': 'abu dhabi|emiraten|verenigde arabische emiraten|united arab emirates|uae|vae',
  'Asia/Riyadh': 'jeddah|saoedi-arabie|saudi arabia|riyad',
  'Asia/Qatar': 'doha',
  'Asia/Jerusalem': 'tel aviv|israel|haifa|jeruzalem',
  'Asia/Beirut': 'libanon|lebanon',
  'Asia/Kolkata':
    'mumbai|bombay|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad|pune|india|calcutta',
  'Asia/Karachi': 'pakistan|lahore|islamabad',
  'Asia/Dhaka': 'bangladesh',
  'Asia/Kathmandu': 'nepal|katmandu',
  'Asia/Colombo': 'sri lanka',
  'Asia/Bangkok': 'thailand|phuket',
  'Asia/Ho_Chi_Minh': 'vietnam|hanoi|saigon|ho chi minhstad|ho chi minh city',
  'Asia/Shanghai': 'china|beijing|peking|shenzhen|guangzhou',
  'Asia/Hong_Kong': 'hongkong',
  'Asia/Taipei': 'taiwan',
  'Asia/Tokyo': 'japan|tokio|osaka|kyoto|yokohama',
  'Asia/Seoul': 'zuid-korea|south korea|korea|busan',
  'Asia/Manila': 'filipijnen|philippines',
  'Asia/Kuala_Lumpur': 'maleisie|malaysia|penang',
  'Asia/Jakarta': 'bandung',
  'Asia/Makassar': 'bali|denpasar',
  'Australia/Sydney': 'canberra',
  'Pacific/Auckland': 'nieuw-zeeland|new zealand|wellington|christchurch',
  'Atlantic/Reykjavik': 'ijsland|iceland',
  'Europe/Amsterdam': 'nederland|netherlands|the netherlands|holland',
  'Europe/Brussels': 'belgie|belgium|brussel|antwerpen|antwerp|gent|ghent|luik|liege|brugge|bruges',
  'Europe/Luxembourg': 'luxemburg',
  'Europe/London':
    'londen|manchester|edinburgh|glasgow|birmingham|liverpool|bristol|leeds|oxford|cambridge|engeland|england|schotland|scotland|wales|verenigd koninkrijk|united kingdom|groot-brittannie|great britain|uk',
  'Europe/Dublin': 'ierland|ireland|cork|galway',
  'Europe/Paris':
    'parijs|lyon|marseille|nice|lille|rijsel|straatsburg|strasbourg|bordeaux|toulouse',
  'Europe/Berlin':
    'duitsland|germany|berlijn|munchen|munich|frankfurt|hamburg|keulen|cologne|dusseldorf|stuttgart|leipzig|dresden|hannover|bremen',
  'Europe/Madrid': 'barcelona|valencia|sevilla|seville|malaga|bilbao',
  'Europe/Lisbon': 'lissabon|porto',
  'Europe/Rome':
    'italie|italy|milaan|milan|turijn|turin|florence|venetie|venice|napels|naples|bologna',
  'Europe/Zurich': 'zwitserland|switzerland|geneve|geneva|bazel|basel|bern|lausanne|davos',
  'Europe/Vienna': 'oostenrijk|austria|wenen|salzburg|innsbruck',
  'Europe/Prague': 'tsjechie|czechia|praag',
  'Europe/Warsaw': 'polen|poland|warschau|krakau|krakow',
  'Europe/Budapest': 'hongarije|hungary|boedapest',
  'Europe/Bucharest': 'roemenie|romania|boekarest',
  'Europe/Sofia': 'bulgarije|bulgaria',
  'Europe/Athens': 'griekenland|greece|athene',
  'Europe/Istanbul': 'turkije|turkey|ankara|izmir|turkiye',
  'Europe/Kyiv': 'oekraine|ukraine|kiev',
  'Europe/Copenhagen': 'denemarken|denmark|kopenhagen',
  'Europe/Stockholm': 'zweden|sweden|goteborg|gothenburg|malmo',
  'Europe/Oslo': 'noorwegen|norway',
  'Europe/Helsinki': 'finland|espoo|tampere',
  'Europe/Tallinn': 'estland|estonia',
  'Europe/Riga': 'letland|latvia',
  'Europe/Vilnius': 'litouwen|lithuania',
  'Europe/Zagreb': 'kroatie|croatia',
  'Europe/Belgrade': 'servie|serbia|belgrado',
};

/** Countries with more zones than one: which of them, only a city tells. */
export const SEVERAL =
  'verenigde staten|united states|usa|us|vs|amerika|america|canada|brazilie|brazil|australie|australia|rusland|russia|mexico|chili|chile|indonesie|indonesia|spanje|spain|portugal|frankrijk|france|congo|kazachstan|kazakhstan';
