import { readFileSync } from 'node:fs';

/** An airport with scheduled flights, as it is shipped. */
export interface Airport {
  /** IATA. */
  readonly code: string;
  readonly name: string;
  readonly further: readonly string[];
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly large: boolean;
}

interface Row {
  readonly type: string;
  readonly name: string;
  readonly latitude_deg: string;
  readonly longitude_deg: string;
  readonly iso_country: string;
  readonly municipality: string;
  readonly scheduled_service: string;
  readonly iata_code: string;
}

/** Words that every airport has in its name. */
const GENERAL =
  /\b(international|airport|aéroport|aeropuerto|flughafen|intl|regional|municipal)\b/gi;
/** What is left of a name must be this long to stand for the airport on its own: `Heathrow`, `Schiphol`. */
const SHORTEST_NICKNAME = 5;
/** Nicknames that the names themselves do not give. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  AMS: ['Schiphol', 'Luchthaven Schiphol', 'Schiphol Airport', 'Amsterdam Airport'],
  BRU: ['Zaventem Airport', 'Brussels Airport', 'Luchthaven Zaventem', 'Brussel Nationaal'],
  CRL: ['Charleroi Airport', 'Brussels South'],
  RTM: ['Rotterdam Airport', 'Zestienhoven'],
  MST: ['Maastricht Airport', 'Maastricht Aachen Airport'],
  GRQ: ['Groningen Airport', 'Eelde Airport'],
  CDG: ['Charles de Gaulle', 'Roissy', 'Paris CDG', 'Parijs Charles de Gaulle'],
  ORY: ['Orly'],
  JFK: ['John F. Kennedy', 'Kennedy Airport'],
  FRA: ['Frankfurt Airport'],
};

/** `London Heathrow Airport` without its town and without what every airport is called. */
function nickname({ name, municipality }: Row): string {
  const town = municipality.split(/[,(/]/)[0]?.trim() ?? '';
  const left = name
    .replace(GENERAL, ' ')
    .replace(town, ' ')
    .replace(/[^\p{L}' -]/gu, ' ');
  const words = left
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^-+|-+$/g, '')
    .trim();
  return words.length >= SHORTEST_NICKNAME && words !== name ? words : '';
}

/** Airports of the world that people can book a flight to. */
export function airports(path: string, townNames: ReadonlySet<string>): readonly Airport[] {
  const rows: readonly Row[] = JSON.parse(readFileSync(path, 'utf8'));
  const wanted = rows.filter((row) => row.iata_code !== '' && row.scheduled_service === 'yes');
  const nicknames = Map.groupBy(wanted, (row) => nickname(row).toLowerCase());
  return wanted
    .map((row) => {
      const short = nickname(row);
      const alone = nicknames.get(short.toLowerCase())?.length === 1;
      const usable = short !== '' && alone && !townNames.has(short.toLowerCase());
      return {
        code: row.iata_code,
        name: row.name,
        further: [
          ...(KEPT[row.iata_code] ?? []),
          ...(usable && row.type === 'large_airport' ? [short] : []),
        ],
        country: row.iso_country,
        latitude: Number(row.latitude_deg),
        longitude: Number(row.longitude_deg),
        large: row.type === 'large_airport',
      };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
