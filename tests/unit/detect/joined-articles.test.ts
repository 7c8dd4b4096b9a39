/** Two articles in one text: what is known of one must not change what is found in the other, but through shared names. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../utils/detect/analyze.ts';

const TUNNEL = `Two officials with direct knowledge of the talks said the route was moved after a warning. They spoke on condition of anonymity because they were not authorised to discuss the contract.

Mayor Teresa Quill denied that she had been told. “That is simply not true,” she said. The builder, Norrland Works, declined to comment.

A copy was reportedly sent to the harbour authority in October. It is unclear whether anybody there read it. Critics of the project say the city hid the danger.`;

const CLINIC = `The clinic closed in May, its director, Hana Oduya, said. A former nurse, who asked not to be named, said that patients had been sent home early. “We were told to say nothing,” she said.

Prosecutors have accused the owner of billing for treatments that were never given. He rejected the accusation as “gossip”. His lawyer did not respond to a request for comment.

The records may have been destroyed in the spring, according to people familiar with the case.`;

/** The same two people appear in both. */
const SEQUEL = `Quill said on Friday that she would stay. Oduya said she would leave the town.`;

const found = (text: string, from = 0): string[] =>
  analyze(text)
    .flags.filter(({ cue }) => cue.start >= from)
    .map(({ kind, subtype, rule, cue, source }) => {
      const words = source ? text.slice(source.start, source.end) : null;
      return JSON.stringify([kind, subtype, rule, text.slice(cue.start, cue.end), words]);
    });

describe('two articles with a paragraph break between them', () => {
  it('hold together what each holds alone', () => {
    expect(found(TUNNEL).length).toBeGreaterThan(5);
    expect(found(CLINIC).length).toBeGreaterThan(4);
    expect(found(`${TUNNEL}\n\n${CLINIC}`)).toEqual([...found(TUNNEL), ...found(CLINIC)]);
    expect(found(`${CLINIC}\n\n${TUNNEL}`)).toEqual([...found(CLINIC), ...found(TUNNEL)]);
  });

  it('link no denial across the break where the other article does not speak of it', () => {
    const text = `${TUNNEL}\n\n${CLINIC}`;
    const border = TUNNEL.length;
    for (const { cue, denies } of analyze(text).flags) {
      if (denies) expect(denies.start < border).toBe(cue.start < border);
    }
  });

  it('share names: a person introduced in the first is the same source in the second', () => {
    const text = `${TUNNEL}\n\n${SEQUEL}`;
    const { sources } = analyze(text);
    const quill = sources.filter(({ label }) => label.includes('Quill'));
    expect(quill).toHaveLength(1);
    expect(quill[0]?.mentions.some(({ start }) => start > TUNNEL.length)).toBe(true);
    expect(found(text, TUNNEL.length)).toEqual([]);
  });
});
