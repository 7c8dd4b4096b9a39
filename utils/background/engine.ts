/** Analyses the texts that reader scripts send. Nothing of a text or its report is kept here. */
import { browser } from 'wxt/browser';
import { analyzeDocument } from '../detect/analyze.ts';
import { parseDocument } from '../language/document.ts';
import { type EngineAnswer, type EngineRequest, parseEngineRequest } from '../messages.ts';

export function answerEngineRequests(): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const request = sender.id === browser.runtime.id ? parseEngineRequest(message) : null;
    return request ? Promise.resolve(answerEngineRequest(request)) : undefined;
  });
}

function answerEngineRequest({ text, metadata }: EngineRequest): EngineAnswer {
  try {
    const started = performance.now();
    const parsed = parseDocument(text);
    const read = performance.now();
    const report = analyzeDocument(parsed, metadata);
    return {
      status: 'done',
      report,
      timings: { language: read - started, detection: performance.now() - read },
    };
  } catch (error) {
    return { status: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
