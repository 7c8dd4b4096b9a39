import type { FlagKind } from '../utils/report.ts';

/** Text of the catalogue in which `*…*` stands around the cue. */
export function CueText({ text, kind }: { text: string; kind: FlagKind }) {
  const parts = text.split('*');
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <mark key={`${index}:${part}`} data-kind={kind}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}
