import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { lightnessOf, schemeAt } from '../../../utils/page/ground.ts';

function schemeOf(html: string): string {
  const window = new Window();
  window.document.write(html);
  const place = window.document.querySelector('#place');
  if (!place?.firstChild) throw new Error('The page has no #place.');
  return schemeAt(place.firstChild as unknown as Node);
}

describe('lightnessOf', () => {
  it('tells light from dark', () => {
    expect(lightnessOf('rgb(255, 255, 255)')).toBe(1);
    expect(lightnessOf('rgb(0, 0, 0)')).toBe(0);
    expect(lightnessOf('rgb(255, 255, 0)')).toBeGreaterThan(0.8);
    expect(lightnessOf('rgb(0, 0, 255)')).toBeLessThan(0.2);
  });

  it('is null for what lets the ground through', () => {
    expect(lightnessOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(lightnessOf('rgba(10, 10, 10, 0.2)')).toBeNull();
    expect(lightnessOf('rgba(10, 10, 10, 0.9)')).toBeLessThan(0.1);
  });

  it('reads the colours that are not told in sRGB', () => {
    expect(lightnessOf('oklch(0.2 0.02 260)')).toBeLessThan(0.5);
    expect(lightnessOf('oklab(0.95 0 0)')).toBeGreaterThan(0.5);
    expect(lightnessOf('lab(12 0 0)')).toBeLessThan(0.5);
    expect(lightnessOf('lch(90 10 20)')).toBeGreaterThan(0.5);
    expect(lightnessOf('color(srgb 0.1 0.1 0.12)')).toBeLessThan(0.5);
    expect(lightnessOf('color(display-p3 0.9 0.9 0.9 / 0.1)')).toBeNull();
  });

  it('is null for words that are no colour', () => {
    expect(lightnessOf('')).toBeNull();
    expect(lightnessOf('transparent')).toBeNull();
  });
});

describe('schemeAt', () => {
  it('goes by the nearest ground that is painted', () => {
    expect(
      schemeOf(
        '<body style="background-color: rgb(255, 255, 255)"><div style="background-color: rgb(17, 17, 17)"><p id="place">A</p></div>',
      ),
    ).toBe('dark');
    expect(
      schemeOf(
        '<body style="background-color: rgb(17, 17, 17)"><div style="background-color: rgb(255, 255, 255)"><p id="place">A</p></div>',
      ),
    ).toBe('light');
    expect(
      schemeOf(
        '<body style="background-color: rgb(17, 17, 17)"><div style="background-color: rgba(0, 0, 0, 0)"><p id="place">A</p></div>',
      ),
    ).toBe('dark');
  });

  it('is light where nothing is painted or declared', () => {
    expect(schemeOf('<p id="place">A</p>')).toBe('light');
  });

  it('follows the declared colour scheme where nothing is painted', () => {
    expect(schemeOf('<html style="color-scheme: dark"><p id="place">A</p>')).toBe('dark');
    expect(schemeOf('<html style="color-scheme: light"><p id="place">A</p>')).toBe('light');
  });
});
