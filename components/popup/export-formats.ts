/** What can be taken out of Hearsay, each as the text of a file. */
import { toJson } from '../../utils/export/json.ts';
import { toMarkdown } from '../../utils/export/markdown.ts';
import { flagRows, tableHead } from '../../utils/export/tables.ts';
import { toWebAnnotations } from '../../utils/export/web-annotations.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import type { Report } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import { chooseFlags } from '../../utils/shown-flags.ts';
import type { DoneState } from './popup-state.ts';

export interface ExportFormat {
  name: MessageKey;
  extension: string;
  mediaType: string;
  write(report: Report): string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: 'export_markdown', extension: 'md', mediaType: 'text/markdown', write: toMarkdown },
  {
    name: 'export_csv',
    extension: 'csv',
    mediaType: 'text/csv',
    write: (report) => tableHead('flags') + flagRows(1, report),
  },
  { name: 'export_json', extension: 'json', mediaType: 'application/json', write: toJson },
  {
    name: 'export_annotations',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: (report) => toWebAnnotations(report, () => `urn:uuid:${crypto.randomUUID()}`),
  },
];

/** The report with what the reader sees of it: the same flags as on the page and in the list. */
export function shownReport({ report, hidden }: DoneState, settings: Settings): Report {
  return { ...report, flags: chooseFlags(report, settings, new Set(hidden)).shown };
}

/** "harbour-bridge-closed.hearsay.md" */
export function fileName({ article }: Report, { extension }: ExportFormat): string {
  const words = (article.title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.slice(0, 8).join('-') || 'article'}.hearsay.${extension}`;
}
