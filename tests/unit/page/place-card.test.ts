import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAround, GAP, placeCard } from '../../../utils/page/place-card.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 340, height: 200 };
const sentenceAt = (top: number, height = 60): Box => ({ left: 100, right: 700, top, bottom: top + height });

describe('placeCard', () => {
  it('stands below the sentence, a third of it left of the pointer', () => {
    expect(placeCard(sentenceAt(100), 400, CARD, WINDOW)).toEqual({
      left: 400 - 340 / 3,
      top: 160 + GAP,
      maxHeight: 800 - 160 - 2 * GAP,
      side: 'below',
    });
  });

  it('goes above where there is no room below', () => {
    const { top, side } = placeCard(sentenceAt(700), 400, CARD, WINDOW);
    expect({ top, side }).toEqual({ top: 700 - GAP - 200, side: 'above' });
  });

  it('takes the larger side, and scrolls there, where neither has room', () => {
    const small = { width: 340, height: 300 };
    expect(placeCard(sentenceAt(90), 100, CARD, small)).toMatchObject({
      side: 'below',
      maxHeight: 300 - 150 - 2 * GAP,
    });
    expect(placeCard(sentenceAt(150), 100, CARD, small)).toMatchObject({ side: 'above', top: GAP, maxHeight: 134 });
  });

  it('keeps from both edges of the window', () => {
    expect(placeCard(sentenceAt(100), 5, CARD, WINDOW).left).toBe(GAP);
    expect(placeCard(sentenceAt(100), 998, CARD, WINDOW).left).toBe(1000 - 340 - GAP);
  });

  it('neither leaves the window nor covers the sentence, wherever it is', () => {
    const whole = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(
        fc.record({
          width: whole(320, 2000),
          height: whole(200, 1500),
          top: whole(-300, 1500),
          lines: whole(1, 20),
          x: whole(0, 2000),
          cardWidth: whole(200, 304),
          cardHeight: whole(60, 600),
        }),
        ({ width, height, top, lines, x, cardWidth, cardHeight }) => {
          const sentence = { left: 0, right: width, top, bottom: top + lines * 24 };
          fc.pre(sentence.bottom > 0 && sentence.top < height && x < width);
          const place = placeCard(sentence, x, { width: cardWidth, height: cardHeight }, { width, height });
          const shown = Math.min(cardHeight, place.maxHeight);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + cardWidth).toBeLessThanOrEqual(width);
          if (place.side === 'below') expect(place.top).toBeGreaterThanOrEqual(sentence.bottom);
          else expect(place.top + shown).toBeLessThanOrEqual(sentence.top);
          const hasRoom = Math.max(sentence.top, height - sentence.bottom) >= 2 * GAP;
          if (hasRoom) {
            expect(place.top).toBeGreaterThanOrEqual(0);
            expect(place.top + shown).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });
});

describe('boxAround', () => {
  it('is the smallest box around all', () => {
    expect(boxAround([sentenceAt(10), { left: 50, right: 90, top: 5, bottom: 12 }])).toEqual({
      left: 50,
      right: 700,
      top: 5,
      bottom: 70,
    });
  });

  it('is null around nothing', () => {
    expect(boxAround([])).toBeNull();
  });
});
