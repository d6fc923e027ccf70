import { describe, expect, test } from 'vitest';
import { loadGazetteer } from './gazetteer/gazetteer.ts';
import { placeOfEvent } from './place-of-event.ts';

const context = { gazetteer: await loadGazetteer(), own: [], near: null };
const read = (location: string | null, conference: string | null = null) =>
  placeOfEvent({ location, conference }, context);

describe('where an event takes place', () => {
  test.each([
    'Microsoft Teams-vergadering',
    'Microsoft Teams Meeting',
    'Zoom',
    'online',
    'Via Teams of telefonisch',
    'Telefonisch',
    'https://zoom.example/j/123?pwd=abc',
    'Videobellen, link volgt',
  ])('online: %s', (location) => {
    expect(read(location).kind).toBe('online');
  });

  test('a link beside no place is online', () => {
    expect(read(null, 'https://meet.example/x')).toEqual({
      kind: 'online',
      link: 'https://meet.example/x',
    });
    expect(read('', 'https://meet.example/x').kind).toBe('online');
  });

  test('a place wins of a link beside it, and others may join', () => {
    for (const [location, conference] of [
      ['Coolsingel 40, Rotterdam', 'https://meet.example/x'],
      ['Hybride: Teams / Coolsingel 40, Rotterdam', null],
      ['Rotterdam of online', null],
    ] as const) {
      const where = read(location, conference);
      expect(where).toMatchObject({ kind: 'place', online: true });
      expect(where.kind === 'place' && where.place.name.nl).toBe('Rotterdam');
    }
  });

  test('a place alone', () => {
    expect(read('Stadhuis Gouda')).toMatchObject({ kind: 'place', online: false });
  });

  test('namesakes are left to a person', () => {
    expect(read('Bergen').kind).toBe('several');
  });

  test('what nobody can tell is unknown, and silence is nowhere', () => {
    expect(read('Bij Els thuis')).toEqual({ kind: 'unknown', text: 'Bij Els thuis' });
    expect(read(null)).toEqual({ kind: 'nowhere' });
    expect(read('  ')).toEqual({ kind: 'nowhere' });
  });

  test('a forged location of a megabyte is read at once and is no place', () => {
    expect(read('Utrecht, '.repeat(120_000)).kind).toBe('unknown');
    expect(read(`https://${'a'.repeat(1_000_000)}`).kind).toBe('online');
  });
});
