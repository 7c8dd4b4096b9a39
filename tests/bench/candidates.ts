/** What is measured: the engine, and what one could pick instead. Each loads on demand, so that memory is its own. */
export interface Candidate {
  name: string;
  /** A module with all that a user of it would bundle. */
  bundle: string;
  /** Loads it and returns what reads one text. */
  load(): Promise<(text: string) => unknown>;
}

const ENGINE = new URL('../../utils/detect/analyze.ts', import.meta.url);

export const BASELINE = 'parse-english';

export const CANDIDATES: readonly Candidate[] = [
  {
    name: 'Hearsay engine',
    bundle: `export { analyze } from ${JSON.stringify(ENGINE.pathname)};`,
    load: async () => {
      const { analyze } = await import('../../utils/detect/analyze.ts');
      return (text) => analyze(text);
    },
  },
  {
    name: BASELINE,
    bundle: "export { ParseEnglish } from 'parse-english';",
    load: async () => {
      const { ParseEnglish } = await import('parse-english');
      const parser = new ParseEnglish();
      return (text) => parser.parse(text);
    },
  },
  {
    name: 'wink-nlp with tagger',
    bundle: "export { default as wink } from 'wink-nlp'; export { default as model } from 'wink-eng-lite-web-model';",
    load: async () => {
      const { default: winkNLP } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const nlp = winkNLP(model, ['sbd', 'pos']);
      return (text) => nlp.readDoc(text);
    },
  },
  {
    name: 'compromise',
    bundle: "export { default } from 'compromise';",
    load: async () => {
      const { default: nlp } = await import('compromise');
      return (text) => nlp(text);
    },
  },
];
