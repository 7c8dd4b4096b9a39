/** What the reader has selected, as an article: for pages, and parts of pages, that are none by themselves. */
import { collectBlocks } from './collect.ts';
import { type Block, composeText } from './compose.ts';
import type { ExtractedArticle } from './extract.ts';
import { readMetadata } from './metadata.ts';
import { bodyOf, native } from './native.ts';
import { hiddenTest, unseenTest } from './visibility.ts';

/** Null where nothing, or nothing but white space, is selected in the page's visible text. */
export function extractSelection(document: Document, selection: Selection | null): ExtractedArticle | null {
  if (!selection || selection.isCollapsed) return null;
  // Firefox lets a reader select several stretches; each starts a paragraph.
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const article = composeText(ranges.flatMap((range) => collectRange(document, range)));
  return article.text === '' ? null : { ...article, metadata: readMetadata(document, article.text) };
}

function collectRange(document: Document, range: Range): Block[] {
  const root = elementAround(range) ?? bodyOf(document);
  if (!root) return [];
  const isUnseen = unseenTest(document);
  return collectBlocks(root, {
    skips: hiddenTest(document),
    place(node) {
      if (!range.intersectsNode(node) || isUnseen(node)) return null;
      const start = range.startContainer === node ? range.startOffset : 0;
      const end = range.endContainer === node ? range.endOffset : node.data.length;
      return start < end ? { node, start, end } : null;
    },
  });
}

/** The element that holds the whole range. */
function elementAround(range: Range): Element | null {
  const node = range.commonAncestorContainer;
  return native(node, 'nodeType') === 1 ? (node as Element) : native(node, 'parentElement');
}
