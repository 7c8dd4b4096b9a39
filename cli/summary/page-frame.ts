/** The frame of the HTML pages: one file, no script, nothing loaded. */

const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --line: #d5d5d5; }
@media (prefers-color-scheme: dark) { :root { --paper: #17191c; --ink: #e8e6e3; --line: #43474c; } }
body { font: 1rem/1.5 Georgia, "Times New Roman", serif; color: var(--ink); background: var(--paper); max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
figure { margin: 1.5rem 0; break-inside: avoid; }
figcaption { font-weight: bold; margin-bottom: 0.5rem; }
svg { max-width: 100%; height: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font: 0.85rem/1.4 system-ui, sans-serif; }
th, td { text-align: right; padding: 0.2rem 0.7rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child { text-align: left; position: sticky; left: 0; background: var(--paper); }
tbody th { font-weight: normal; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5rem; }
@media print { .scroll { overflow: visible; } }
`;

/** The measures as docs/command-line.md defines them. */
const COUNTED = `<h2>What is counted</h2>
<dl>
<dt>Attributed to …</dt>
<dd>Statements whose source is of this type, of all statements with a source.</dd>
<dt>Sources per article</dt>
<dd>Distinct sources, each counted once an article. Anonymous are the unnamed ("sources said"), the described ("a senior official") and the collective ("critics say").</dd>
<dt>Reasons given for anonymity</dt>
<dd>Sources whose article tells why they are not named, by the words of the reason; "no reason told" where it tells only that they asked not to be.</dd>
<dt>Denials without the claim that they deny</dt>
<dd>Denials whose article does not state what is denied. "No comment" denies nothing and is not counted.</dd>
</dl>
<p>The numbers in brackets beside the bars are articles: of a few, a share tells little. Found by rule, so that some are missed and some are wrong.</p>`;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** `parts` are HTML; `title` and `basis` are text. */
export function pageOf(title: string, basis: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>Counts of wording, found by rule in English news prose: who is given as the source, and what is denied. They say nothing of what is true.</p>
<p>${escapeHtml(basis)}</p>
${parts.join('\n')}
${COUNTED}
</main>
</body>
</html>
`;
}
