/** The card's elements. */
import { t } from '../i18n.ts';
import type { CardEntry } from './card-words.ts';
import { element } from './dom.ts';

export interface CardActions {
  hide(flagId: string): void;
  /** Leaves the flag's wording alone on this site from now on. */
  ignoreWording(flagId: string): void;
  /** Leaves everything alone that the flag's rule marks. */
  ignoreRule(flagId: string): void;
  /** A pinned card stays when the pointer leaves. */
  pin(isPinned: boolean): void;
  /** Scrolls to another marked sentence. */
  goTo(flagId: string): void;
  /** Leads to the page that tells how the flag's rule decides. */
  explain(flagId: string): void;
  close(): void;
}

export function cardView(document: Document, entries: readonly CardEntry[], actions: CardActions): HTMLElement {
  const make = element.bind(null, document) as Make;
  const close = button(make, 'close', '×', actions.close);
  close.setAttribute('aria-label', t('card_close'));
  close.setAttribute('aria-keyshortcuts', 'Escape');
  close.title = t('card_closeKey');
  const label = entries.map(({ kindLabel }) => kindLabel).join(', ');
  const sections = entries.map((entry) => entryView(make, entry, actions));
  const attributes = { class: 'card', role: 'dialog', 'aria-label': label, tabindex: '-1' };
  return make('div', attributes, [pinView(make, actions), close, ...sections]);
}

type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Record<string, string | boolean>,
  children?: readonly (Node | string)[],
) => HTMLElementTagNameMap[Name];

function button(make: Make, name: string, text: string, onClick: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: name }, [text]);
  made.addEventListener('click', onClick);
  return made;
}

function pinView(make: Make, actions: CardActions): HTMLElement {
  const pin = button(make, 'pin', t('card_pin'), () => {
    const isPinned = pin.getAttribute('aria-pressed') !== 'true';
    pin.setAttribute('aria-pressed', String(isPinned));
    actions.pin(isPinned);
  });
  pin.setAttribute('aria-pressed', 'false');
  return pin;
}

function entryView(make: Make, entry: CardEntry, actions: CardActions): HTMLElement {
  return make('section', { 'data-kind': entry.kind, 'data-flag': entry.flagId }, [
    make('h2', {}, [
      make('span', { class: 'line', 'aria-hidden': 'true' }),
      entry.kindLabel,
      make('span', { class: 'subtype' }, [entry.subtypeLabel]),
    ]),
    make('p', { class: 'means' }, [entry.means]),
    facts(make, entry, actions),
    ...entry.links.map((link) => linkView(make, link, actions)),
    ...(entry.lesson ? [lessonView(make, entry.lesson, () => actions.explain(entry.flagId))] : []),
    ignoreView(make, entry, actions),
  ]);
}

/** What a student wants to know, and a hurried reader does not. */
function lessonView(
  make: Make,
  { why, fine, ask }: NonNullable<CardEntry['lesson']>,
  explain: () => void,
): HTMLElement {
  return make('details', { class: 'lesson' }, [
    make('summary', {}, [t('card_more')]),
    make('dl', { class: 'lesson-parts' }, [
      make('dt', {}, [t('card_why')]),
      make('dd', {}, [why]),
      make('dt', {}, [t('card_fine')]),
      make('dd', {}, [fine]),
      make('dt', {}, [t('card_ask')]),
      make('dd', {}, [ask]),
    ]),
    button(make, 'link explain', t('card_explain'), explain),
  ]);
}

/** What not to see any more, from the narrowest scope to the widest. */
function ignoreView(make: Make, entry: CardEntry, actions: CardActions): HTMLElement {
  const { flagId, canIgnoreWording, canIgnoreRule } = entry;
  const choices: HTMLElement[] = [];
  if (canIgnoreWording)
    choices.push(button(make, 'ignore', t('card_ignoreWording'), () => actions.ignoreWording(flagId)));
  if (canIgnoreRule) choices.push(button(make, 'ignore', t('card_ignoreRule'), () => actions.ignoreRule(flagId)));
  const more = make('details', {}, [
    make('summary', {}, [t('card_ignore')]),
    make('div', { class: 'choices' }, choices),
  ]);
  const hide = button(make, 'hide', t('card_hide'), () => actions.hide(flagId));
  return make('div', { class: 'foot' }, choices.length > 0 ? [hide, more] : [hide]);
}

function facts(make: Make, { wording, source }: CardEntry, actions: CardActions): HTMLElement {
  const rows = [make('dt', {}, [t('card_wording')]), make('dd', { class: 'quoted' }, [wording])];
  if (source) rows.push(make('dt', {}, [t('card_source')]), sourceView(make, source, actions));
  return make('dl', {}, rows);
}

function sourceView(
  make: Make,
  { label, meant, type, also }: NonNullable<CardEntry['source']>,
  actions: CardActions,
): HTMLElement {
  const aside = (part: Node | string): HTMLElement => make('span', { class: 'aside' }, [part]);
  return make('dd', {}, [
    make('span', { class: 'quoted' }, [label]),
    // As editors add to what was written.
    ...(meant ? [make('span', { class: 'quoted' }, [` [${meant}]`])] : []),
    ...(type ? [aside(type)] : []),
    ...(also ? [aside(button(make, 'link', also.label, () => actions.goTo(also.next)))] : []),
  ]);
}

function linkView(make: Make, link: CardEntry['links'][number], actions: CardActions): HTMLElement {
  const { flagId } = link;
  const quoted = flagId
    ? make('button', { type: 'button', class: 'link quoted' }, [link.text])
    : make('span', { class: 'quoted' }, [link.text]);
  if (flagId) quoted.addEventListener('click', () => actions.goTo(flagId));
  return make('p', { class: 'linked' }, [make('span', { class: 'label' }, [link.label]), quoted]);
}
