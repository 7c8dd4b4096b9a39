import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../cli/lines.ts';
import { runBatch } from '../../../scripts/analyze/batch.ts';
import { analyze } from '../../../utils/detect/analyze.ts';
import { runAnalyze } from './run.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function batch(input: string | Uint8Array, size = 1000) {
  const reports: Record<string, unknown>[] = [];
  const complaints: string[] = [];
  const unreadable = await runBatch(chunksOf(Buffer.from(input), size), {
    report: async (line) => void reports.push(JSON.parse(line) as Record<string, unknown>),
    complaint: (line) => void complaints.push(line),
  });
  return { reports, complaints, unreadable };
}

const lines = (...documents: unknown[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('');

describe('runBatch', () => {
  it('answers in order with the same id, and counts in exactly the given text', async () => {
    const text = ' \n Sources said so.\u2028He denied it. ';
    const { reports } = await batch(
      lines(
        { id: 'b', text },
        { id: 7, text: '' },
        { id: 'a', html: '<p>Sources said no.</p>', url: 'https://a.example/b' },
      ),
    );
    expect(reports.map(({ id }) => id)).toEqual(['b', 7, 'a']);
    expect(reports[0]).toEqual({ id: 'b', ...analyze(text) });
    expect(reports[2]).toMatchObject({ text: 'Sources said no.', article: { url: 'https://a.example/b' } });
  });

  it('names each document that it cannot read, and goes on', async () => {
    const { reports, complaints, unreadable } = await batch(
      `{"id":"ok","text":"Yes."}\nnot json\n\n[]\n${lines({ text: 'x' }, { id: 'no-text' }, { id: 'two', text: '', html: '' }, { id: 'bare', html: '<img>' }, { id: 'url', text: '', url: 3 })}{"id":"last","text":"No."}`,
    );
    expect(reports.map(({ id }) => id)).toEqual(['ok', 'last']);
    expect(complaints).toEqual([
      'line 2: not JSON',
      'line 4: not a JSON object',
      'line 5: "id" must be a string or a number',
      'no-text: needs "text" or "html", one of them, as a string',
      'two: needs "text" or "html", one of them, as a string',
      'bare: no article text found in the HTML',
      'url: "url" must be a string',
    ]);
    expect(unreadable).toBe(complaints.length);
  });

  it('names a line that is not UTF-8', async () => {
    const { complaints } = await batch(Buffer.from([0x7b, 0xff, 0x7d, 0x0a]));
    expect(complaints).toEqual(['line 1: not UTF-8']);
  });

  it('waits for its reader before it takes the next document', async () => {
    let taken = 0;
    async function* documents(): AsyncGenerator<Uint8Array> {
      for (; taken < 5; taken++) yield Buffer.from(lines({ id: taken, text: 'Yes.' }));
    }
    const takenAtReport: number[] = [];
    await runBatch(documents(), {
      async report() {
        await Promise.resolve();
        takenAtReport.push(taken);
      },
      complaint: () => {},
    });
    expect(takenAtReport).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('linesOf', () => {
  it('splits at line feeds alone, wherever the chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', '\n', 'é', '\u2028', '\r', '{"x":1}')),
        fc.integer({ min: 1, max: 9 }),
        async (parts, size) => {
          const text = parts.join('');
          const found: string[] = [];
          for await (const { number, bytes } of linesOf(chunksOf(Buffer.from(text), size))) {
            found.push(Buffer.from(bytes ?? []).toString());
            expect(number).toBe(found.length);
          }
          const expected = text.split('\n');
          if (expected.at(-1) === '') expected.pop();
          expect(found).toEqual(expected);
        },
      ),
    );
  });
});

describe('analyze --ndjson', { timeout: 30_000 }, () => {
  it('is a filter with an exit code', async () => {
    const { code, stdout, stderr } = await runAnalyze(['--ndjson'], `${lines({ id: 1, text: 'Yes.' })}oops\n`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'line 2: not JSON\n' });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1]);
    expect(await runAnalyze(['--ndjson'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('ends quietly when its reader has had enough', async () => {
    const script = fileURLToPath(new URL('../../../scripts/analyze.ts', import.meta.url));
    const child = spawn(process.execPath, [script, '--ndjson'], { stdio: 'pipe' });
    child.stdin.on('error', () => {});
    const complaints: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.stdin.write(lines({ id: 0, text: 'Yes.' }));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(lines(...Array.from({ length: 500 }, (_, id) => ({ id, text: 'Sources said so.' }))));
    const [code] = await once(child, 'close');
    expect({ code, stderr: Buffer.concat(complaints).toString() }).toEqual({ code: 0, stderr: '' });
  });
});
