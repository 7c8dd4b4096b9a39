import type { ComponentChildren } from 'preact';

interface PartProps {
  id: string;
  title: string;
  intro: string;
  children: ComponentChildren;
}

/** One section of the page; the search hides those that do not hold its words. */
export function Part({ id, title, intro, children }: PartProps) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="part-intro">{intro}</p>
      {children}
    </section>
  );
}
