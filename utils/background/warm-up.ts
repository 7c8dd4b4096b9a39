/**
 * Runs the engine on a text of its own while a page is still being extracted, so that its code is compiled when the
 * page's text comes: the first analysis of a browser's life takes four times as long otherwise (docs/decisions.md).
 */

/** More runs make the first analysis no faster. */
const ROUNDS = 6;

/** One sentence of every kind that the engine tells apart. */
const TEXT = [
  'The mayor denied on Monday that she had taken bribes, as two people familiar with the inquiry alleged last week.',
  '“That is simply not true,” said Ana Hale, the mayor. “I have never met this man.”',
  'The contractor reportedly paid for her trip, a senior official who spoke on condition of anonymity told the Herald.',
  'A spokesman for the company declined to comment on the allegations and rejected the claims as baseless.',
  'According to the report, officials had warned that the bridge may have been unsafe.',
  'The paper could not independently verify the documents, and it is unclear who signed them.',
  'Critics say the council is believed to have known of it. “We did nothing wrong,” one aide insisted.',
  'He neither confirmed nor denied the accusation, but rumours of a deal have been spreading, residents said.',
].join('\n\n');

export interface WarmUp {
  /** Begins, the first time that it is called; settles when the last run is over. */
  begin(): Promise<void>;
  /** There is real work: no further run. */
  stop(): void;
}

export function createWarmUp(analyze: (text: string) => unknown, rest: () => Promise<void> = nextTask): WarmUp {
  let left = ROUNDS;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (left-- > 0) {
      analyze(TEXT);
      // One run takes a few milliseconds at most: what waits is answered between two of them.
      await rest();
    }
  };
  return {
    begin() {
      running ??= run();
      return running;
    },
    stop() {
      left = 0;
    },
  };
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
