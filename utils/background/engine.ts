/** Analyses the texts that reader scripts send. Nothing of a text or its report is kept here. */
import { browser } from 'wxt/browser';
import { analyze, analyzeDocument } from '../detect/analyze.ts';
import { parseDocument } from '../language/document.ts';
import { type EngineAnswer, type EngineRequest, parseEngineRequest } from '../messages.ts';
import { createWarmUp } from './warm-up.ts';

export function answerEngineRequests(): void {
  const warmUp = createWarmUp(analyze);
  // A reader script connects when it begins; its page's text comes when that is extracted.
  browser.runtime.onConnect.addListener(() => void warmUp.begin());
  browser.runtime.onMessage.addListener((message, sender) => {
    const request = sender.id === browser.runtime.id ? parseEngineRequest(message) : null;
    if (!request) return undefined;
    warmUp.stop();
    return Promise.resolve(answerEngineRequest(request));
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
