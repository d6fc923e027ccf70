import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../gazetteer/gazetteer.ts';
import type { Place } from '../place.ts';
import type { OwnPlace } from './candidate.ts';
import { findPlace } from './find-place.ts';

const gazetteer = await loadGazetteer();

const office: Place = {
  id: 'own/office',
  kind: 'own',
  name: { nl: 'kantoor', en: 'the office' },
  point: { latitude: 52.09, longitude: 5.12 },
  country: 'NL',
  province: 'UT',
  population: 0,
  major: false,
};
const room: Place = { ...office, id: 'own/rome', kind: 'room', name: { nl: 'Rome', en: 'Rome' } };
const own: readonly OwnPlace[] = [
  { place: office, names: ['HQ', 'Herengracht 1, Utrecht'] },
  { place: room, names: ['zaal Rome', 'kamer 2.14'] },
];

const found = (text: string, near: Place['point'] | null = null): readonly string[] | null =>
  findPlace(text, { gazetteer, own, near })?.map(({ place }) => place.id) ?? null;

describe('names in Dutch, French and English', () => {
  test.each([
    ['Den Haag', 'NL/ZH/Den Haag'],
    ["'s-Gravenhage", 'NL/ZH/Den Haag'],
    ['’s-Gravenhage', 'NL/ZH/Den Haag'],
    ['The Hague', 'NL/ZH/Den Haag'],
    ['DEN BOSCH', "NL/NB/'s-Hertogenbosch"],
    ['Luik', 'BE/WLG/Luik'],
    ['Liège', 'BE/WLG/Luik'],
    ['Liege', 'BE/WLG/Luik'],
    ['Luik/Liège', 'BE/WLG/Luik'],
    ['Gand', 'BE/VOV/Gent'],
    ['Ghent', 'BE/VOV/Gent'],
    ['Courtrai', 'BE/VWV/Kortrijk'],
    ['Bergen op Zoom', 'NL/NB/Bergen op Zoom'],
    ['Alphen a/d Rijn', 'NL/ZH/Alphen aan den Rijn'],
    ['St.-Niklaas', 'BE/VOV/Sint-Niklaas'],
    ['Keulen', 'DE//Keulen'],
    ['Cologne', 'DE//Keulen'],
    ['Londen', 'GB//Londen'],
    ['London', 'GB//Londen'],
  ])('%s', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  test.each([
    'Westerkwartier',
    'Het Hogeland',
    'Súdwest-Fryslân',
    'Haarlemmermeer',
    'Land van Cuijk',
    'Dijk en Waard',
    'Voorne aan Zee',
    'Etten-Leur',
    'Oostzaan',
    'Pelt',
    'Lievegem',
  ])('a municipality that no town is called after: %s', (name) => {
    expect(found(name)).toHaveLength(1);
  });
});

describe('stations and airports', () => {
  test.each([
    ['Utrecht CS', 'station/NL/Utrecht Centraal'],
    ['Utrecht Centraal', 'station/NL/Utrecht Centraal'],
    ['utrecht centraal station', 'station/NL/Utrecht Centraal'],
    ['Station Gouda', 'station/NL/Gouda'],
    ['Station Leiden', 'station/NL/Leiden Centraal'],
    ['Gare de Namur', 'station/BE/Namur'],
    ['Den Haag HS', 'station/NL/Den Haag HS'],
    ['Brussel-Zuid/Bruxelles-Midi', 'station/BE/Brussel-Zuid'],
    ['Bruxelles Midi', 'station/BE/Brussel-Zuid'],
    ['Antwerp-Central', 'station/BE/Antwerpen-Centraal'],
    ['Schiphol', 'station/NL/Schiphol Airport'],
    ['AMS', 'airport/AMS'],
    ['LHR', 'airport/LHR'],
    ['Heathrow', 'airport/LHR'],
    ['Luchthaven Eindhoven', 'airport/EIN'],
    ['Eindhoven Airport', 'airport/EIN'],
  ])('%s', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  test('a word in capitals is no airport because three letters are', () => {
    expect(['TBD', 'TBA', 'NVT', 'ams', 'Ams'].map((text) => found(text))).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});

describe('addresses as they stand in events', () => {
  test.each([
    ['Keizersgracht 12, Amsterdam', 'NL/NH/Amsterdam'],
    ['3511 AB Utrecht', 'NL/UT/Utrecht'],
    ['Zaal 3, Stadhuis, Coolsingel 40 Rotterdam', 'NL/ZH/Rotterdam'],
    ['De Boelelaan 1105, 1081 HV Amsterdam', 'NL/NH/Amsterdam'],
    ['Jaarbeursplein 6 3521 AL Utrecht The Netherlands', 'NL/UT/Utrecht'],
    ['Herengracht 100 bis Utrecht', 'NL/UT/Utrecht'],
    ['Rue de la Loi 155\n1040 Bruxelles', 'BE/BRU/Brussel'],
    ['Grote Markt 1, 2000 Antwerpen, België', 'BE/VAN/Antwerpen'],
    ['B-9000 Gent', 'BE/VOV/Gent'],
    ['Stadhuis Rotterdam', 'NL/ZH/Rotterdam'],
    ['Kantoor te Zeist', 'NL/UT/Zeist'],
    ['Koninklijke Bibliotheek - Den Haag', 'NL/ZH/Den Haag'],
    ['Zeist, Utrecht', 'NL/UT/Zeist'],
    ['Utrecht, Nederland', 'NL/UT/Utrecht'],
    ['Hotel Van der Valk, Schiphol, Amsterdam', 'station/NL/Schiphol Airport'],
  ])('%s', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  test('a postcode alone gives the larger town it is in, and no guess where it is not known', () => {
    expect(found('3511AB')).toEqual(['NL/UT/Utrecht']);
    expect(found('9999 ZZ')).toBeNull();
  });

  test('the town of an address is known, not the spot: it says so', () => {
    const [candidate] =
      findPlace('Keizersgracht 12, Amsterdam', { gazetteer, own, near: null }) ?? [];
    expect(candidate?.by).toBe('address');
  });
});

describe('namesakes', () => {
  test('are all given, with the province to tell them apart', () => {
    expect(found('Bergen')).toEqual(['BE/WHT/Bergen', 'NL/NH/Bergen', 'NO//Bergen']);
    expect(found('Zwijndrecht')).toEqual(['NL/ZH/Zwijndrecht', 'BE/VAN/Zwijndrecht']);
  });

  test.each([
    ['Bergen (NH)', 'NL/NH/Bergen'],
    ['Bergen, Noord-Holland', 'NL/NH/Bergen'],
    ['Bergen (L)', 'NL/LI/Bergen/m'],
    ['Rijswijk ZH', 'NL/ZH/Rijswijk'],
    ['Zwijndrecht, België', 'BE/VAN/Zwijndrecht'],
    ['Zwijndrecht (NL)', 'NL/ZH/Zwijndrecht'],
  ])('are told apart by what stands behind: %s', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  test('the nearer comes first', () => {
    const alkmaar = { latitude: 52.63, longitude: 4.75 };
    const maastricht = { latitude: 50.85, longitude: 5.69 };
    expect(found('Bergen', alkmaar)?.[0]).toBe('NL/NH/Bergen');
    expect(found('Zwijndrecht', maastricht)).toHaveLength(2);
  });
});

describe('the principal’s own places win', () => {
  test.each([
    ['HQ', 'own/office'],
    ['Kantoor', 'own/office'],
    ['Herengracht 1, Utrecht', 'own/office'],
    ['Rome', 'own/rome'],
    ['Zaal Rome, kantoor', 'own/rome'],
    ['kamer 2.14', 'own/rome'],
  ])('%s', (text, id) => {
    expect(found(text)).toEqual([id]);
  });
});

describe('what names no place that is known', () => {
  test.each([
    'Zaal Amsterdam',
    'Vergaderzaal Utrecht',
    'Kamer 12.03 Groningen',
    'Restaurant Bergen',
    'Bij Jan thuis',
    'nader te bepalen',
    'Hal',
    'online',
    'https://meet.example/abc',
    '',
    ' , ; ',
    '1'.repeat(400),
    'Utrecht '.repeat(200),
  ])('is not guessed: %s', (text) => {
    expect(found(text)).toBeNull();
  });
});
