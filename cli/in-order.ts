/**
 * Runs `run` on up to `limit` items at once and yields each with its result, in the items' order. Takes no more items while
 * `limit` of them are unfinished or not yet taken by the caller: memory stays bounded by the slower side.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  limit: number,
): AsyncGenerator<{ item: Item; result: Result }> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<{ item: Item; result: Result }>[] = [];
  let next: Promise<IteratorResult<Item>> | null = take(source);
  while (next || running.length > 0) {
    const arrival = next && running.length < limit ? next.then((read) => ({ read })) : null;
    // A slow source must not hold back what is done: whichever comes first.
    const event = await Promise.race(
      [arrival, running[0]].filter((promise) => promise !== null && promise !== undefined),
    );
    if ('read' in event) {
      if (event.read.done) next = null;
      else {
        const item = event.read.value;
        running.push(run(item).then((result) => ({ item, result })));
        next = take(source);
      }
    } else {
      running.shift();
      yield event;
    }
  }
}

function take<Item>(source: AsyncIterator<Item>): Promise<IteratorResult<Item>> {
  const next = source.next();
  // Whoever awaits it sees the error; until then it is not an unhandled one.
  next.catch(() => {});
  return next;
}
