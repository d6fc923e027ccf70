/** A journey that people know the length of. */
export interface KnownTime {
  readonly from: string;
  readonly to: string;
  readonly mode: 'foot' | 'bicycle' | 'car' | 'transit' | 'flight';
  /** Minutes that a good secretary would say: outside rush hours, without delays; a flight from door to door of the airports. */
  readonly minutes: number;
}

const journeys = (
  mode: KnownTime['mode'],
  lines: readonly (readonly [string, string, number])[],
): readonly KnownTime[] => lines.map(([from, to, minutes]) => ({ from, to, mode, minutes }));

/** From station to station, with the fast train where one runs; general knowledge of the timetables of recent years. */
const TRAIN = journeys('transit', [
  ['Amsterdam Centraal', 'Utrecht Centraal', 27],
  ['Amsterdam Centraal', 'Rotterdam Centraal', 41],
  ['Amsterdam Centraal', 'Den Haag Centraal', 50],
  ['Amsterdam Centraal', 'Haarlem', 15],
  ['Amsterdam Centraal', 'Leiden Centraal', 35],
  ['Amsterdam Centraal', 'Maastricht', 145],
  ['Amsterdam Centraal', 'Eindhoven Centraal', 80],
  ['Amsterdam Centraal', 'Groningen', 128],
  ['Amsterdam Centraal', 'Arnhem Centraal', 66],
  ['Amsterdam Centraal', 'Schiphol Airport', 15],
  ['Amsterdam Centraal', 'Alkmaar', 35],
  ['Amsterdam Centraal', 'Amersfoort Centraal', 34],
  ['Amsterdam Centraal', 'Almere Centrum', 22],
  ['Utrecht Centraal', 'Den Haag Centraal', 37],
  ['Utrecht Centraal', 'Rotterdam Centraal', 38],
  ['Utrecht Centraal', 'Eindhoven Centraal', 49],
  ['Utrecht Centraal', "'s-Hertogenbosch", 28],
  ['Utrecht Centraal', 'Amersfoort Centraal', 14],
  ['Utrecht Centraal', 'Arnhem Centraal', 36],
  ['Utrecht Centraal', 'Zwolle', 52],
  ['Utrecht Centraal', 'Maastricht', 117],
  ['Utrecht Centraal', 'Leeuwarden', 116],
  ['Utrecht Centraal', 'Leiden Centraal', 43],
  ['Utrecht Centraal', 'Gouda', 19],
  ['Rotterdam Centraal', 'Den Haag Centraal', 24],
  ['Rotterdam Centraal', 'Breda', 24],
  ['Rotterdam Centraal', 'Dordrecht', 14],
  ['Den Haag Centraal', 'Leiden Centraal', 13],
  ['Zwolle', 'Groningen', 58],
  ['Zwolle', 'Deventer', 24],
  ['Eindhoven Centraal', 'Maastricht', 63],
  ['Arnhem Centraal', 'Nijmegen', 13],
  ['Amersfoort Centraal', 'Enschede', 93],
  ['Breda', 'Tilburg', 14],
  ['Antwerpen-Centraal', 'Brussel-Centraal', 42],
  ['Gent-Sint-Pieters', 'Brussel-Zuid', 30],
  ['Brugge', 'Brussel-Zuid', 57],
  ['Leuven', 'Brussel-Centraal', 26],
  ['Liège-Guillemins', 'Brussel-Centraal', 58],
  ['Namur', 'Brussel-Centraal', 62],
  ['Antwerpen-Centraal', 'Gent-Sint-Pieters', 55],
  ['Kortrijk', 'Gent-Sint-Pieters', 27],
  ['Oostende', 'Brugge', 14],
  ['Hasselt', 'Leuven', 50],
  ['Rotterdam Centraal', 'Antwerpen-Centraal', 70],
]);

/** From the middle of one town to the middle of the other, outside rush hours. */
const CAR = journeys('car', [
  ['Amsterdam', 'Utrecht', 42],
  ['Amsterdam', 'Rotterdam', 62],
  ['Amsterdam', 'Den Haag', 52],
  ['Amsterdam', 'Maastricht', 135],
  ['Amsterdam', 'Groningen', 120],
  ['Amsterdam', 'Eindhoven', 82],
  ['Amsterdam', 'Haarlem', 30],
  ['Amsterdam', 'Enschede', 110],
  ['Amsterdam', 'Parijs', 315],
  ['Amsterdam', 'Brussel', 145],
  ['Utrecht', 'Arnhem', 50],
  ['Utrecht', 'Eindhoven', 63],
  ['Utrecht', 'Breda', 56],
  ['Utrecht', 'Zwolle', 65],
  ['Utrecht', 'Den Haag', 50],
  ['Utrecht', 'Keulen', 150],
  ['Rotterdam', 'Den Haag', 30],
  ['Rotterdam', 'Antwerpen', 75],
  ['Rotterdam', 'Breda', 42],
  ['Rotterdam', 'Middelburg', 80],
  ['Groningen', 'Leeuwarden', 52],
  ['Groningen', 'Zwolle', 68],
  ['Eindhoven', 'Maastricht', 62],
  ['Eindhoven', 'Venlo', 43],
  ['Nijmegen', 'Arnhem', 28],
  ['Leiden', 'Den Haag', 25],
  ['Zwolle', 'Deventer', 35],
  ['Amersfoort', 'Apeldoorn', 35],
  ['Antwerpen', 'Brussel', 48],
  ['Gent', 'Brussel', 50],
  ['Brugge', 'Brussel', 70],
  ['Luik', 'Brussel', 70],
  ['Brussel', 'Namen', 52],
]);

const BICYCLE = journeys('bicycle', [
  ['Utrecht Centraal', 'Zeist', 38],
  ['Amsterdam Centraal', 'Amsterdam Zuid', 22],
  ['Delft', 'Den Haag Centraal', 35],
  ['Leiden Centraal', 'Den Haag Centraal', 58],
  ['Haarlem', 'Zandvoort aan Zee', 32],
]);

const FOOT = journeys('foot', [
  ['Den Haag Centraal', 'Den Haag HS', 18],
  ['Rotterdam Centraal', 'Rotterdam Blaak', 23],
  ['Amsterdam Centraal', 'Amsterdam Muiderpoort', 42],
  ['Utrecht Centraal', 'Utrecht Vaartsche Rijn', 20],
]);

/** In the air and on the runways, with two hours before and three quarters of an hour after. */
const FLIGHT = journeys('flight', [
  ['AMS', 'LHR', 80 + 165],
  ['AMS', 'CDG', 78 + 165],
  ['AMS', 'BCN', 130 + 165],
  ['AMS', 'CPH', 85 + 165],
  ['BRU', 'FCO', 130 + 165],
  ['AMS', 'JFK', 480 + 165],
  ['AMS', 'SIN', 775 + 165],
]);

/** Journeys that people know the length of, judged before anything was calibrated. */
export const KNOWN_TIMES: readonly KnownTime[] = [...TRAIN, ...CAR, ...BICYCLE, ...FOOT, ...FLIGHT];
