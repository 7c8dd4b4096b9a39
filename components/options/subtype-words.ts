import type { MessageKey } from '../../utils/i18n.ts';
import type { FlagKind, Subtype } from '../../utils/report.ts';

export const KIND_DESCRIPTIONS: Record<FlagKind, MessageKey> = {
  anonymous: 'options_kindAnonymousLine',
  unconfirmed: 'options_kindUnconfirmedLine',
  denial: 'options_kindDenialLine',
};

export const SUBTYPE_WORDS: Record<Subtype, { line: MessageKey; example: MessageKey }> = {
  unnamed: { line: 'options_unnamedLine', example: 'options_unnamedExample' },
  described: { line: 'options_describedLine', example: 'options_describedExample' },
  collective: { line: 'options_collectiveLine', example: 'options_collectiveExample' },
  hearsay: { line: 'options_hearsayLine', example: 'options_hearsayExample' },
  allegation: { line: 'options_allegationLine', example: 'options_allegationExample' },
  unverified: { line: 'options_unverifiedLine', example: 'options_unverifiedExample' },
  speculation: { line: 'options_speculationLine', example: 'options_speculationExample' },
  denied: { line: 'options_deniedLine', example: 'options_deniedExample' },
  rejected: { line: 'options_rejectedLine', example: 'options_rejectedExample' },
  non_denial: { line: 'options_nonDenialLine', example: 'options_nonDenialExample' },
  no_comment: { line: 'options_noCommentLine', example: 'options_noCommentExample' },
};
