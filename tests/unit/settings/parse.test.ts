import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/settings.ts';
import { parseSettings } from '../../../utils/settings-parse.ts';

describe('parseSettings', () => {
  it('gives the defaults, without a problem, where nothing was ever saved', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('reads back what was saved', () => {
    const saved = structuredClone(DEFAULT_SETTINGS);
    saved.kinds.denial = false;
    saved.subtypes.speculation = false;
    saved.style = 'underline';
    saved.colors.anonymous.dark = '#123456';
    expect(parseSettings(structuredClone(saved))).toEqual({ settings: saved, problems: [] });
  });

  it('does not hand out the shared defaults', () => {
    parseSettings(undefined).settings.kinds.anonymous = false;
    expect(parseSettings(undefined).settings.kinds.anonymous).toBe(true);
  });

  for (const value of [null, 'settings', 7, true, [], ['kinds']]) {
    it(`falls back to all defaults for ${JSON.stringify(value)}`, () => {
      expect(parseSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, problems: [{ reason: 'unreadable' }] });
    });
  }

  const broken: [field: string, value: object][] = [
    ['kinds', { kinds: 'all' }],
    ['kinds.anonymous', { kinds: { anonymous: 'yes' } }],
    ['subtypes.no_comment', { subtypes: { no_comment: 0 } }],
    ['style', { style: 'blink' }],
    ['colors.denial', { colors: { denial: '#112233' } }],
    ['colors.denial.light', { colors: { denial: { light: 'red' } } }],
    ['colors.denial.dark', { colors: { denial: { dark: '#12345' } } }],
    ['colors.unconfirmed.dark', { colors: { unconfirmed: { dark: 'url(https://x.example)' } } }],
    ['version', { version: 'one' }],
    ['version', { version: -1 }],
    ['version', { version: 0.5 }],
  ];
  for (const [field, value] of broken) {
    it(`replaces a broken ${field} alone and says so: ${JSON.stringify(value)}`, () => {
      const { settings, problems } = parseSettings({ version: 1, ...value });
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(problems).toEqual([{ reason: 'invalid', field }]);
    });
  }

  it('keeps the sound fields beside a broken one', () => {
    const { settings } = parseSettings({ version: 1, style: 'background', kinds: { anonymous: false, denial: 3 } });
    expect(settings.style).toBe('background');
    expect(settings.kinds).toEqual({ anonymous: false, unconfirmed: true, denial: true });
  });

  it('keeps the sound items of a list beside broken ones, in the form in which they are compared', () => {
    const sound = { site: 'news.example', kind: 'denial', wording: 'rejects the claim' };
    const { settings, problems } = parseSettings({
      version: 2,
      ignored: {
        wordings: [sound, { ...sound, kind: 'doubt' }, { ...sound, site: 'https://x/' }, sound],
        rules: ['denial/deny', '../x', 7],
      },
      phrases: [
        { text: '  It is\n UNDERSTOOD that ', kind: 'unconfirmed', flag: true },
        { text: 'x', kind: 'unconfirmed', flag: true },
        { text: 'a word', kind: 'unconfirmed' },
        'a word',
      ],
      sites: { never: ['intranet.example', 'Not A Host', '[::1]'] },
    });
    expect(settings.ignored).toEqual({ wordings: [sound], rules: ['denial/deny'] });
    expect(settings.phrases).toEqual([{ text: 'it is understood that', kind: 'unconfirmed', flag: true }]);
    expect(settings.sites.never).toEqual(['intranet.example', '[::1]']);
    expect(problems.map((problem) => 'field' in problem && problem.field)).toEqual([
      'ignored.wordings.1',
      'ignored.wordings.2',
      'ignored.rules.1',
      'ignored.rules.2',
      'phrases.1',
      'phrases.2',
      'phrases.3',
      'sites.never.1',
    ]);
  });

  it('leaves out foreign fields and names them', () => {
    const { settings, problems } = parseSettings({ version: 1, theme: 'blue', kinds: { rumour: true } });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual([
      { reason: 'unknown', field: 'theme' },
      { reason: 'unknown', field: 'kinds.rumour' },
    ]);
  });

  it('takes colours in capitals and writes them small', () => {
    const { settings, problems } = parseSettings({ version: 1, colors: { denial: { light: '#ABCDEF' } } });
    expect(settings.colors.denial.light).toBe('#abcdef');
    expect(problems).toEqual([]);
  });

  it('uses what it knows of settings that a newer version saved, and says so once', () => {
    const { settings, problems } = parseSettings({ version: 9, style: 'background', weather: 0.5 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, style: 'background' });
    expect(problems).toEqual([{ reason: 'newer-version', version: 9 }]);
  });

  it('gives whole settings for anything at all', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
    fc.assert(
      fc.property(
        fc.anything(),
        fc.record({ version: fc.anything(), kinds: fc.anything(), colors: fc.anything() }),
        (any, near) => {
          for (const value of [any, near])
            expect(shape(parseSettings(value).settings)).toEqual(shape(DEFAULT_SETTINGS));
        },
      ),
    );
  });
});
