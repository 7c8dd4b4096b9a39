/**
 * Writes that come faster than synced storage takes them: the first goes out at once, then the latest value at most
 * every `interval` milliseconds, and never two at a time. The last value always arrives.
 */

export interface Saver<Value> {
  /** Settles when this value or a newer one is written: null, or what the write failed with. */
  save(value: Value): Promise<unknown>;
  /** Writes now what is still waiting; for a page that is about to go away. */
  flush(): void;
  /** True while a value waits or is being written, so that storage still tells an older one. */
  isBusy(): boolean;
}

interface Waiting<Value> {
  value: Value;
  settle: ((failure: unknown) => void)[];
}

export function createSaver<Value>(write: (value: Value) => Promise<void>, interval: number): Saver<Value> {
  let waiting: Waiting<Value> | null = null;
  let isWriting = false;
  let isResting = false;

  const writeWaiting = async (): Promise<void> => {
    if (!waiting) return;
    const { value, settle } = waiting;
    waiting = null;
    isWriting = true;
    isResting = true;
    setTimeout(() => {
      isResting = false;
      proceed();
    }, interval);
    const failure = await write(value).then(
      () => null,
      (error: unknown) => error ?? new Error('Unknown failure'),
    );
    isWriting = false;
    for (const done of settle) done(failure);
    proceed();
  };
  const proceed = (): void => {
    if (!isWriting && !isResting) void writeWaiting();
  };

  return {
    save(value) {
      const settle = waiting?.settle ?? [];
      const saved = new Promise<unknown>((resolve) => settle.push(resolve));
      waiting = { value, settle };
      proceed();
      return saved;
    },
    flush: () => void writeWaiting(),
    isBusy: () => waiting !== null || isWriting,
  };
}
