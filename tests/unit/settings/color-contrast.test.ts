import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrastRatio,
  markContrast,
  mixColors,
  nearestPassing,
  TEXT_CONTRAST,
} from '../../../utils/color-contrast.ts';
import { FLAG_KINDS } from '../../../utils/report.ts';
import { DEFAULT_SETTINGS, type HexColor, PAGE_SCHEMES } from '../../../utils/settings.ts';

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): HexColor => `#${value.toString(16).padStart(6, '0')}`);
const anyScheme = fc.constantFrom(...PAGE_SCHEMES);

describe('contrastRatio', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#8a4b00', '#8a4b00')).toBe(1);
  });

  // The grey that WCAG tutorials give as the lightest for text on white.
  it('agrees with the known ratio of #767676 on white', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('does not depend on the order', () => {
    fc.assert(fc.property(anyColor, anyColor, (one, other) => contrastRatio(one, other) === contrastRatio(other, one)));
  });
});

describe('mixColors', () => {
  it('covers at 1, vanishes at 0 and blends between', () => {
    expect(mixColors('#123456', '#ffffff', 1)).toBe('#123456');
    expect(mixColors('#123456', '#ffffff', 0)).toBe('#ffffff');
    expect(mixColors('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});

describe('the colours of marks', () => {
  for (const kind of FLAG_KINDS) {
    for (const scheme of PAGE_SCHEMES) {
      it(`pass by default: ${kind} on ${scheme} pages`, () => {
        expect(markContrast(DEFAULT_SETTINGS.colors[kind][scheme], scheme).passes).toBe(true);
      });
    }
  }

  it('fail where they are too near to the page', () => {
    expect(markContrast('#ffe9c9', 'light').passes).toBe(false);
    expect(markContrast('#333333', 'dark').passes).toBe(false);
  });

  it('never make text unreadable, whatever the colour: the tint is too faint for that', () => {
    fc.assert(fc.property(anyColor, anyScheme, (color, scheme) => markContrast(color, scheme).text >= TEXT_CONTRAST));
  });

  it('can always be mended, and stay as they are where they pass', () => {
    fc.assert(
      fc.property(anyColor, anyScheme, (color, scheme) => {
        const mended = nearestPassing(color, scheme);
        expect(markContrast(mended, scheme).passes).toBe(true);
        if (markContrast(color, scheme).passes) expect(mended).toBe(color);
      }),
    );
  });
});
