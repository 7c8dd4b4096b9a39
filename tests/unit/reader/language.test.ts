import { describe, expect, it } from 'vitest';
import { foreignLanguage } from '../../../utils/reader/language.ts';

const ENGLISH =
  'The mayor said on Monday that the bridge would stay closed until the engineers had looked at every bearing, and that it was too early to tell when the traffic could return to its old way.';
const GERMAN =
  'Der Bürgermeister sagte am Montag, dass die Brücke geschlossen bleibt, bis die Ingenieure jedes Lager geprüft haben, und dass niemand sagen könne, wann der Verkehr wieder rollt und die Fähre endlich ruht.';
const DUTCH =
  'De burgemeester zei maandag dat de brug dicht blijft totdat de ingenieurs elk lager hebben bekeken, en dat het nog te vroeg is om te zeggen wanneer het verkeer weer over de rivier kan rijden zoals vroeger.';

describe('foreignLanguage', () => {
  it('is null for English, whatever the page declares', () => {
    expect(foreignLanguage(ENGLISH, 'en-GB')).toBeNull();
    expect(foreignLanguage(ENGLISH, 'de')).toBeNull();
    expect(foreignLanguage(ENGLISH, null)).toBeNull();
    expect(foreignLanguage(ENGLISH.toUpperCase(), null)).toBeNull();
  });

  it('is the declared language of a text that is not English', () => {
    expect(foreignLanguage(GERMAN, 'de-AT')).toBe('de-AT');
    expect(foreignLanguage(DUTCH, 'nl')).toBe('nl');
  });

  it('is "und" where the page declares none, or English wrongly', () => {
    expect(foreignLanguage(GERMAN, null)).toBe('und');
    expect(foreignLanguage(DUTCH, 'en')).toBe('und');
    expect(foreignLanguage('市长星期一说，大桥将继续关闭。'.repeat(40), null)).toBe('und');
    expect(foreignLanguage('Мэр сказал в понедельник, что мост останется закрытым. '.repeat(6), null)).toBe('und');
  });

  it('believes the page where the text is too short to tell', () => {
    expect(foreignLanguage('Rain fell.', 'en')).toBeNull();
    expect(foreignLanguage('Rain fell.', null)).toBeNull();
    expect(foreignLanguage('Es regnete.', 'de')).toBe('de');
  });
});
