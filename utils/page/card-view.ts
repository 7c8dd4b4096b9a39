/** The card's elements. */
import { t } from '../i18n.ts';
import type { CardEntry } from './card-words.ts';
import { element } from './dom.ts';

export interface CardActions {
  hide(flagId: string): void;
  /** Scrolls to another marked sentence. */
  goTo(flagId: string): void;
  close(): void;
}

export function cardView(document: Document, entries: readonly CardEntry[], actions: CardActions): HTMLElement {
  const make = element.bind(null, document) as Make;
  const close = make('button', { type: 'button', class: 'close', 'aria-label': t('card_close') }, ['×']);
  close.addEventListener('click', actions.close);
  const label = entries.map(({ kindLabel }) => kindLabel).join(', ');
  const sections = entries.map((entry) => entryView(make, entry, actions));
  return make('div', { class: 'card', role: 'dialog', 'aria-label': label, tabindex: '-1' }, [close, ...sections]);
}

type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Record<string, string | boolean>,
  children?: readonly (Node | string)[],
) => HTMLElementTagNameMap[Name];

function entryView(make: Make, entry: CardEntry, actions: CardActions): HTMLElement {
  const hide = make('button', { type: 'button', class: 'hide' }, [t('card_hide')]);
  hide.addEventListener('click', () => actions.hide(entry.flagId));
  return make('section', { 'data-kind': entry.kind, 'data-flag': entry.flagId }, [
    make('h2', {}, [
      make('span', { class: 'line', 'aria-hidden': 'true' }),
      entry.kindLabel,
      make('span', { class: 'subtype' }, [entry.subtypeLabel]),
    ]),
    make('p', { class: 'means' }, [entry.means]),
    facts(make, entry),
    ...entry.links.map((link) => linkView(make, link, actions)),
    hide,
  ]);
}

function facts(make: Make, { wording, source }: CardEntry): HTMLElement {
  const rows = [make('dt', {}, [t('card_wording')]), make('dd', { class: 'quoted' }, [wording])];
  if (source) {
    const aside = [source.type, source.also].filter((part) => part !== null).join(' · ');
    rows.push(
      make('dt', {}, [t('card_source')]),
      make('dd', {}, [
        make('span', { class: 'quoted' }, [source.label]),
        ...(aside ? [make('span', { class: 'aside' }, [aside])] : []),
      ]),
    );
  }
  return make('dl', {}, rows);
}

function linkView(make: Make, link: CardEntry['links'][number], actions: CardActions): HTMLElement {
  const { flagId } = link;
  const quoted = flagId
    ? make('button', { type: 'button', class: 'link quoted' }, [link.text])
    : make('span', { class: 'quoted' }, [link.text]);
  if (flagId) quoted.addEventListener('click', () => actions.goTo(flagId));
  return make('p', { class: 'linked' }, [make('span', { class: 'label' }, [link.label]), quoted]);
}
