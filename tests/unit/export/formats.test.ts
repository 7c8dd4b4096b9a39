import { beforeAll, describe, expect, it } from 'vitest';
import { csvRow } from '../../../utils/export/csv.ts';
import { toJson } from '../../../utils/export/json.ts';
import { linkTo } from '../../../utils/export/text-fragment.ts';
import { toWebAnnotations } from '../../../utils/export/web-annotations.ts';
import { useEnglish } from '../components/messages.ts';
import { BRIDGE, sampleReport } from '../components/sample-report.ts';

beforeAll(useEnglish);

const report = sampleReport(BRIDGE);
const unmarked = 'Traffic was led over the old crossing.';

describe('a link to a sentence', () => {
  const linkIn = (
    text: string,
    sentence: string,
    url: string | null = 'https://news.example/a?b=1#top',
  ): string | null => {
    const start = text.lastIndexOf(sentence);
    const article = { ...report.article, url };
    return linkTo({ ...report, article, text }, { start, end: start + sentence.length });
  };

  it('names a short sentence whole, in place of the address’s own fragment', () => {
    expect(linkIn('They left. He denied it.', 'He denied it.')).toBe(
      'https://news.example/a?b=1#:~:text=He%20denied%20it.',
    );
  });

  it('writes the signs that part a directive as bytes', () => {
    expect(linkIn('A well-known fact, he said & left.', 'A well-known fact, he said & left.')).toMatch(
      /text=A%20well%2Dknown%20fact%2C%20he%20said%20%26%20left\.$/,
    );
  });

  it('names a long sentence by its ends', () => {
    const long = `One two three four five ${'and more words '.repeat(12)}six seven eight nine ten.`;
    expect(linkIn(long, long)).toMatch(/text=One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten\.$/);
  });

  it('tells a repeated sentence by the words before it', () => {
    expect(linkIn('He denied it. She left the room. He denied it.', 'He denied it.')).toMatch(
      /text=She%20left%20the%20room\.-,He%20denied%20it\.$/,
    );
  });

  it('tells one that begins its paragraph by the words behind it, and one that is all of it by those above', () => {
    expect(linkIn('He denied it.\n\nHe denied it. She left the room.\n\nHe left.', 'He denied it. ')).toMatch(
      /text=He%20denied%20it\.,-She%20left%20the%20room\.$/,
    );
    expect(linkIn('He denied it.\n\nShe left.\n\nHe denied it.', 'He denied it.')).toMatch(
      /text=denied%20it\.%20She%20left\.-,He%20denied%20it\.$/,
    );
  });

  it('tells one that the page has elsewhere too by its neighbours in the paragraph, or by itself alone', () => {
    const linkInPage = (text: string, sentence: string): string | null => {
      const start = text.lastIndexOf(sentence);
      return linkTo({ ...report, text }, { start, end: start + sentence.length }, true);
    };
    expect(linkInPage('She left the room. He denied it.', 'He denied it.')).toMatch(
      /text=She%20left%20the%20room\.-,He%20denied%20it\.$/,
    );
    expect(linkInPage('She left the room.\n\nHe denied it.', 'He denied it.')).toMatch(/text=He%20denied%20it\.$/);
  });

  it('is none for a text without an address', () => {
    expect(linkIn('He denied it.', 'He denied it.', null)).toBeNull();
    expect(linkIn('He denied it.', 'He denied it.', 'not an address')).toBeNull();
  });
});

describe('JSON', () => {
  const parsed = JSON.parse(toJson(report)) as { claims: { sentence: string; flags: { cue: string }[] }[] };

  it('has each marked sentence with its flags', () => {
    expect(parsed.claims.map(({ flags }) => flags.length)).toEqual([1, 3, 1, 1, 1, 1]);
    expect(parsed.claims[2]).toMatchObject({
      sentence: 'The port authority denied that it had known of any crack.',
      flags: [{ kind: 'denial', subtype: 'denied', cue: 'denied', source: 'The port authority' }],
    });
  });

  it('quotes nothing but marked sentences', () => {
    expect(toJson(report)).not.toContain(unmarked);
  });
});

describe('Web Annotations', () => {
  let ids = 0;
  const page = JSON.parse(toWebAnnotations(report, () => `urn:test:${ids++}`)) as {
    id: string;
    items: { id: string; type: string; target: { source: string; selector: Record<string, string> } }[];
  };

  it('are one for each flag, each with an IRI of its own', () => {
    expect(page.items).toHaveLength(report.flags.length);
    expect(new Set([page.id, ...page.items.map(({ id }) => id)]).size).toBe(report.flags.length + 1);
  });

  it('select the sentence by its words and those around it', () => {
    for (const { type, target } of page.items) {
      expect(type).toBe('Annotation');
      expect(target.source).toBe('https://gazette.example/bridge');
      const { prefix, exact, suffix, type: selector } = target.selector;
      expect(selector).toBe('TextQuoteSelector');
      expect(report.text).toContain(`${prefix}${exact}${suffix}`);
    }
  });
});

describe('CSV', () => {
  it.each(['=SUM(A1)', '+1', '-1', '@cmd', '\tx'])('keeps %j from being a formula', (text) => {
    expect(csvRow([text])).toBe(`'${text}\n`);
  });

  it('leaves numbers and other words as they are', () => {
    expect(csvRow([-1, 'a=b', null, 'say "no", then'])).toBe('-1,a=b,,"say ""no"", then"\n');
  });
});
