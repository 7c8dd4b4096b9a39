import { expect, it } from 'vitest';
import { useHearsay } from './harness/hearsay.ts';

const hearsay = useHearsay();

it('installs the built extension and serves pages', async () => {
  hearsay.server.put('/hello.html', '<title>Hello</title><p>Hello.');
  const page = await hearsay.open('/hello.html');
  expect(await page.title()).toBe('Hello');
  expect(hearsay.extension.name).toBe('Hearsay');
});
