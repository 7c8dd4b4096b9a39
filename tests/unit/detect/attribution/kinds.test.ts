import { describe, expect, it } from 'vitest';
import { kindsOf } from './attributed.ts';

const SOURCES: Record<string, string[]> = {
  person: [
    'Ana Hale',
    'Mayor Teresa Quill',
    'The president',
    'She',
    'A nurse, Ana Hale,',
    'Her brother',
    'His parents',
    'The senator',
    'No official',
  ],
  institution: [
    'Police',
    'The ministry',
    'The Pentagon',
    'The White House',
    'The company',
    'The court',
    'Prosecutors',
    'A federal judge',
    'The campaign',
    'The Department of Transport',
  ],
  spokesperson: [
    'A spokesman for the bank',
    'A State Department spokeswoman',
    'His lawyer',
    'Attorneys for the bank',
    'Hale’s lawyers',
    'A spokesperson',
  ],
  document: ['The report', 'A new study', 'The indictment', 'A survey by the bank', 'The filing'],
  outlet: ['Reuters', 'The New York Times', 'The newspaper', 'BBC News'],
  unnamed: [
    'A source',
    'Sources',
    'Two people familiar with the matter',
    'People briefed on the talks',
    'An insider',
    'One person close to the talks',
    'Someone in the room',
    'Several sources',
  ],
  described: [
    'A senior official',
    'Two U.S. officials',
    'A government source',
    'A former aide',
    'One resident',
    'A 34-year-old nurse',
    'Several current and former employees',
    'A Republican close to the campaign',
    'Hale’s aide',
    'A Department of Transport official',
    'One of his advisers',
    'Another diplomat',
    'The official',
  ],
  collective: [
    'Officials',
    'U.S. officials',
    'Analysts',
    'Critics',
    'Many Republicans',
    'Western governments',
    'Aid agencies',
    'Authorities',
    'Witnesses',
    'Some of the candidates',
    'Others',
    'Hale’s aides',
    'The critics',
    'State and local officials',
    'Democrats',
    'Slum-dwellers',
    'Authorities in Ohio, Utah and Iowa',
    'Hale and others',
  ],
};

for (const [kind, sources] of Object.entries(SOURCES)) {
  describe(`${kind}:`, () => {
    it.each(sources)('%s said', (source) => {
      expect(kindsOf(`${source} said the dam was safe.`)).toEqual([kind]);
    });

    it.each(sources)('… according to %s', (source) => {
      const inside = /^(?:The|An?|Her|His|Two|Some|Many|Authorities|Slum-dwellers|Officials|Critics)\b/.test(source)
        ? source.charAt(0).toLowerCase() + source.slice(1)
        : source;
      if (source === 'She' || source.startsWith('No ')) return;
      expect(kindsOf(`The dam was safe, according to ${inside.replace(/,$/, '')}.`)).toEqual([kind]);
    });
  });
}
