import { describe, expect, it } from 'vitest';
import { extendPhrase } from '../../../utils/language/attachments.ts';
import { parseDocument, type TextDocument } from '../../../utils/language/document.ts';
import { subjectOf } from '../../../utils/language/subjects.ts';
import * as TAG from '../../../utils/language/tags.ts';

const words = ({ text, tokens }: TextDocument, first: number, last: number): string =>
  text.slice(tokens[first]?.start, tokens[last - 1]?.end);

function phrasesOf(text: string): string[] {
  const document = parseDocument(text);
  return document.syntax.phrases.map(({ first, last }) => words(document, first, last));
}

function verbsOf(text: string): string[] {
  const document = parseDocument(text);
  return document.syntax.verbs.map((verb) => {
    const marks = [verb.passive && 'passive', verb.negated && 'negated', verb.modal].filter(Boolean);
    return [`${words(document, verb.first, verb.last)} = ${verb.lemma}`, verb.form, ...marks].join(', ');
  });
}

function subjectOfVerb(text: string, lemma: string): string | null {
  const document = parseDocument(text);
  const verb = document.syntax.verbs.find((one) => one.lemma === lemma);
  const found = verb && subjectOf(document, verb, 0);
  return found ? words(document, found.first, found.last) : null;
}

describe('noun phrases', () => {
  const cases: [text: string, phrases: string[]][] = [
    ['Two senior U.S. officials met the mayor.', ['Two senior U.S. officials', 'the mayor']],
    ['The White House’s plan failed.', ['The White House’s plan']],
    ['Several current and former employees left.', ['Several current and former employees']],
    ['It was a long, bitter fight.', ['It', 'a long, bitter fight']],
    ['She told reporters Monday he had left.', ['She', 'reporters', 'Monday', 'he']],
    ['Flight 804 carried 56 passengers.', ['Flight 804', '56 passengers']],
    ['Many believe it cost $3 million.', ['Many', 'it', '$3 million']],
    ['Three current and two former clerks left.', ['Three current and two former clerks']],
    ['Two senior and several junior clerks left.', ['Two senior and several junior clerks']],
    ['A third, more junior clerk left.', ['A third, more junior clerk']],
    ['A second, slightly older clerk left.', ['A second, slightly older clerk']],
    ['Another, younger clerk left.', ['Another, younger clerk']],
    ['A third and more senior clerk left.', ['A third and more senior clerk']],
    ['In the first, more senior clerks left.', ['the first', 'more senior clerks']],
    ['The injured and two local men left.', ['The injured', 'two local men']],
    ['For many, good news was late.', ['many', 'good news']],
    ['Two other clerks left.', ['Two other clerks']],
    ['In 2019 other clerks left.', ['2019', 'other clerks']],
    ['On Monday morning two clerks left.', ['Monday morning', 'two clerks']],
    ['The highly critical report named Gov. Ana Hale.', ['The highly critical report', 'Gov. Ana Hale']],
  ];
  it.each(cases)('%s', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });
});

describe('verb groups', () => {
  const cases: [text: string, verbs: string[]][] = [
    ['They had not been told.', ['had not been told = tell, past, passive, negated']],
    ['The bank declined to comment.', ['declined = decline, past', 'to comment = comment, infinitive']],
    ['He may have lied.', ['may have lied = lie, base, may']],
    [
      'She wasn’t authorized to speak.',
      ['wasn’t authorized = authorize, past, passive, negated', 'to speak = speak, infinitive'],
    ],
    ['Officials claim the plan fails.', ['claim = claim, present', 'fails = fail, present']],
    ['The claims were false.', ['were = be, past']],
    ['Her plan to attack worries them.', ['to attack = attack, infinitive', 'worries = worry, present']],
    ['He is understood to be in May.', ['is understood = understand, present, passive', 'to be = be, infinitive']],
  ];
  it.each(cases)('%s', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs);
  });
});

describe('the subject of a verb, with all that belongs to it', () => {
  const cases: [text: string, lemma: string, subject: string | null][] = [
    ['A spokesperson for the Harbour Board said it was safe.', 'say', 'A spokesperson for the Harbour Board'],
    ['Two people familiar with the matter told the paper so.', 'tell', 'Two people familiar with the matter'],
    ['Officials briefed on the talks said they had failed.', 'say', 'Officials briefed on the talks'],
    ['Ana Hale, a lawyer for the family, said she would appeal.', 'say', 'Ana Hale, a lawyer for the family,'],
    ['Senator Ana Hale (R-Utah) said no.', 'say', 'Senator Ana Hale (R-Utah)'],
    ['The mayor and two aides denied it.', 'deny', 'The mayor and two aides'],
    ['Those present said no.', 'say', 'Those'],
    ['One of the clerks present said no.', 'say', 'One of the clerks'],
    ['Reuters first said no.', 'say', 'Reuters'],
    ['A nurse on the ward that night said no.', 'say', 'A nurse on the ward'],
    ['The first of the two reports said no.', 'say', 'The first of the two reports'],
    ['A handful of clerks said no.', 'say', 'A handful of clerks'],
    ['None of the clerks said no.', 'say', 'None of the clerks'],
    ['A clerk, who gave only her first name, Ana, said no.', 'say', 'A clerk, who gave only her first name, Ana,'],
    [
      'A clerk with the file, but not authorized to read it, said no.',
      'say',
      'A clerk with the file, but not authorized to read it,',
    ],
    ['He left the party and officials said nothing.', 'say', 'officials'],
    ['“Go away,” said the clerk.', 'say', null],
    ['Talks resumed in March and officials said so.', 'say', 'officials'],
    ['The mayor and officials briefed on the plan left.', 'leave', 'The mayor and officials briefed on the plan'],
    ['A lawsuit filed Monday accuses the diocese.', 'accuse', 'A lawsuit filed Monday'],
    ['A complaint lodged Sept. 10 accuses him.', 'accuse', 'A complaint lodged Sept. 10'],
    ['The mayor called Monday for a vote that critics oppose.', 'oppose', 'critics'],
    ['The ministry’s own inspectors said no.', 'say', 'The ministry’s own inspectors'],
    ['The agency’s most recent annual report said no.', 'say', 'The agency’s most recent annual report'],
    ['The town’s various boards said no.', 'say', 'The town’s various boards'],
    ['The ministry’s two most senior inspectors said no.', 'say', 'The ministry’s two most senior inspectors'],
    ['The U.N.’s envoy said no.', 'say', 'The U.N.’s envoy'],
    ['The city’s deputy fire chief said no.', 'say', 'The city’s deputy fire chief'],
    ['The chief inspector said no.', 'say', 'The chief inspector'],
    ['An internal email seen by us said no.', 'say', 'An internal email seen by us'],
    ['At least four witnesses said no.', 'say', 'At least four witnesses'],
    ['More than a dozen clerks said no.', 'say', 'More than a dozen clerks'],
    ['As many as 40 residents said no.', 'say', 'As many as 40 residents'],
    ['At most mills, four witnesses said no.', 'say', 'four witnesses'],
    ['In March Sgt. Tom Ashby said no.', 'say', 'Sgt. Tom Ashby'],
    ['In early March officials said no.', 'say', 'officials'],
    ['In March 2016 officials said no.', 'say', 'officials'],
    ['Since March residents of the mill said no.', 'say', 'residents of the mill'],
    ['Ms. April Jones said no.', 'say', 'Ms. April Jones'],
    ['Reyes, 34, a nurse from Calder, said no.', 'say', 'Reyes, 34, a nurse from Calder,'],
    ['Ana Reyes, 34, who saw it, said no.', 'say', 'Ana Reyes, 34, who saw it,'],
  ];
  it.each(cases)('%s', (text, lemma, subject) => {
    expect(subjectOfVerb(text, lemma)).toBe(subject);
  });
});

describe('what hangs behind a phrase', () => {
  const cases: [text: string, whole: string][] = [
    ['a spokesman for the bank in Oslo on Monday', 'a spokesman for the bank in Oslo'],
    ['two officials briefed on the talks', 'two officials briefed on the talks'],
    ['people familiar with the matter.', 'people familiar with the matter'],
    ['a minister in a statement', 'a minister'],
  ];
  it.each(cases)('%s', (text, whole) => {
    const document = parseDocument(text);
    const [phrase] = document.syntax.phrases;
    expect(phrase && words(document, phrase.first, extendPhrase(document, phrase, document.tokens.length))).toBe(whole);
  });
});

describe('clauses', () => {
  it('begin at subordinators, at relatives, behind inserted clauses and where “that” is left out', () => {
    const document = parseDocument('The clerk, who saw it, said that he ran and she thinks they lied.');
    const starts = document.tokens.flatMap(({ lower }, i) =>
      i > 0 && document.syntax.clauseAt[i] !== document.syntax.clauseAt[i - 1] ? [lower] : [],
    );
    expect(starts).toEqual(['who', ',', 'that', 'and', 'they']);
  });
});

describe('words that can be several things', () => {
  const tagOf = (text: string, word: string): number | undefined => {
    const { tokens, syntax } = parseDocument(text);
    return syntax.tags[tokens.findIndex(({ lower }) => lower === word)];
  };
  const cases: [text: string, word: string, tag: number][] = [
    ['They said that he lied.', 'that', TAG.subordinator],
    ['The attorney general asserted that it was.', 'asserted', TAG.verb],
    ['The sealed letter came.', 'sealed', TAG.adjective],
    ['Beijing denied the report.', 'beijing', TAG.proper],
    ['The family left.', 'family', TAG.noun],
    ['The silly plan failed.', 'silly', TAG.adjective],
    ['He firmly denied it.', 'firmly', TAG.adverb],
    ['A government minister left.', 'government', TAG.noun],
    ['The plan that failed was his.', 'that', TAG.relative],
    ['That plan failed.', 'that', TAG.determiner],
    ['It rained in May.', 'may', TAG.proper],
    ['It may rain.', 'may', TAG.modal],
    ['He went to work.', 'to', TAG.to],
    ['He went to Paris.', 'to', TAG.preposition],
    ['She’s ill.', "'s", TAG.auxiliary],
    ['The mayor’s aide left.', "'s", TAG.possessive],
    ['The mayor’s own aide left.', "'s", TAG.possessive],
    ['The mayor’s the one who left.', "'s", TAG.auxiliary],
    ['He’s most likely ill.', "'s", TAG.auxiliary],
    ['They rejected the claim.', 'claim', TAG.noun],
    ['Officials claim the prize.', 'claim', TAG.verb],
  ];
  it.each(cases)('%s: %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});
