/** Finds text that a reader would see and that does not come from the catalogue. */
import { isNode, type SourceFile, type TreeNode, walk } from './sources.ts';

const SHOWN_ATTRIBUTES = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'text',
  'body',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);
const SHOWN_PROPERTIES = new Set([
  'textContent',
  'innerText',
  'title',
  'ariaLabel',
  'ariaDescription',
  'placeholder',
  'alt',
]);

export function hardCodedText({ path, text, tree }: SourceFile): string[] {
  const found: string[] = [];
  for (const [node, above] of walk(tree)) {
    const words = wordsOf(node);
    if (words && isShown(node, above)) {
      const line = text.slice(0, node.start as number).split('\n').length;
      found.push(`${path}:${line}: ${words}`);
    }
  }
  return found;
}

/** The letters of a piece of text in the source; null for anything else. */
function wordsOf(node: TreeNode): string | null {
  const value = node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : node.value;
  const isText = node.type === 'JSXText' || node.type === 'TemplateElement' || node.type === 'Literal';
  return isText && typeof value === 'string' && /\p{L}/u.test(value) ? value.trim() : null;
}

const PASSES_ON = new Set([
  'ConditionalExpression',
  'LogicalExpression',
  'TemplateLiteral',
  'BinaryExpression',
  'ParenthesizedExpression',
]);

function isShown(node: TreeNode, above: readonly TreeNode[]): boolean {
  if (node.type === 'JSXText') return true;
  let child = node;
  for (const parent of above) {
    if (parent.type === 'ConditionalExpression' && parent.test === child) return false;
    if (parent.type === 'BinaryExpression' && parent.operator !== '+') return false;
    if (!PASSES_ON.has(parent.type)) return isShownBy(parent, child, above[above.indexOf(parent) + 1]);
    child = parent;
  }
  return false;
}

function isShownBy(parent: TreeNode, child: TreeNode, grandparent: TreeNode | undefined): boolean {
  switch (parent.type) {
    case 'JSXAttribute':
      return SHOWN_ATTRIBUTES.has(nameOf(parent.name));
    case 'JSXExpressionContainer':
      return grandparent?.type === 'JSXAttribute'
        ? SHOWN_ATTRIBUTES.has(nameOf(grandparent.name))
        : grandparent?.type === 'JSXElement' || grandparent?.type === 'JSXFragment';
    case 'AssignmentExpression':
      return parent.right === child && isNode(parent.left) && SHOWN_PROPERTIES.has(nameOf(parent.left.property));
    case 'CallExpression':
      return setsShownAttribute(parent, child);
    default:
      return false;
  }
}

/** `element.setAttribute('aria-label', …)`, `element.append('…')`. */
function setsShownAttribute(call: TreeNode, argument: TreeNode): boolean {
  const method = isNode(call.callee) ? nameOf(call.callee.property) : '';
  const [first, second] = call.arguments as TreeNode[];
  if (method === 'setAttribute') return argument === second && SHOWN_ATTRIBUTES.has(String(first?.value));
  return ['createTextNode', 'append', 'prepend'].includes(method) && argument.type !== 'ObjectExpression';
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : '';
}
