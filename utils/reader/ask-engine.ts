import type { EngineAnswer, EngineRequest } from '../messages.ts';

/**
 * The engine's answer to a text. A background that is stopped midway leaves the question without one; asking again starts it anew.
 * Stopped twice, the check has failed: a text that brings the background down must not be sent for ever.
 */
export async function askEngine(
  request: EngineRequest,
  send: (request: EngineRequest) => Promise<EngineAnswer | undefined>,
): Promise<EngineAnswer> {
  const answer = (await send(request).catch(() => undefined)) ?? (await send(request));
  return answer ?? { status: 'failed', detail: 'The background gave no answer.' };
}
