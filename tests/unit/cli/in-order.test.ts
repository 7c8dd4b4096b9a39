import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../cli/in-order.ts';

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

describe('inOrder', () => {
  it('keeps the order and the limit, whatever finishes first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.integer(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (scheduler, items, limit) => {
          let running = 0;
          let most = 0;
          const run = async (item: number): Promise<number> => {
            most = Math.max(most, ++running);
            await scheduler.schedule(Promise.resolve());
            running--;
            return item * 2;
          };
          const results: number[] = [];
          const all = (async () => {
            for await (const { item, result } of inOrder(from(items), run, limit)) results.push(item, result);
          })();
          await scheduler.waitFor(all);
          expect(results).toEqual(items.flatMap((item) => [item, item * 2]));
          expect(most).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  it('hands on what is done while the source is silent', async () => {
    let end = (): void => {};
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise<void>((resolve) => {
        end = resolve;
      });
    }
    const results = inOrder(slow(), async (item) => item, 4);
    expect(await results.next()).toEqual({ done: false, value: { item: 1, result: 1 } });
    end();
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  it('ends with the error of the source', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('gone');
    }
    const read = async (): Promise<void> => {
      for await (const _ of inOrder(broken(), async (item) => item, 4));
    };
    await expect(read()).rejects.toThrow('gone');
  });
});
