/** A line on a terminal that tells how far the work is. */
const REFRESH_MS = 500;

export interface Progress {
  articles: number;
  broken: number;
  bytes: number;
  /** Null where it is not known. */
  totalBytes: number | null;
}

/** Repaints until the returned function is called. Does nothing where standard error is no terminal. */
export function showProgress(read: () => Progress, stream: NodeJS.WriteStream = process.stderr): () => void {
  if (!stream.isTTY) return () => {};
  const start = read();
  const begin = performance.now();
  const paint = (): void => {
    const line = progressLine(start, read(), (performance.now() - begin) / 1000);
    stream.write(`\r\u001B[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  const timer = setInterval(paint, REFRESH_MS);
  return () => {
    clearInterval(timer);
    paint();
    stream.write('\n');
  };
}

/** Rate and time left go by what was done since `start`, `seconds` ago. */
export function progressLine(start: Progress, now: Progress, seconds: number): string {
  const facts = [`${now.articles.toLocaleString('en')} articles`];
  if (now.broken > 0) facts.push(`${now.broken.toLocaleString('en')} broken`);
  facts.push(now.totalBytes === null ? size(now.bytes) : `${size(now.bytes)} of ${size(now.totalBytes)}`);
  const rate = seconds > 0 ? (now.articles - start.articles) / seconds : 0;
  facts.push(`${rate.toLocaleString('en', { maximumFractionDigits: rate < 10 ? 1 : 0 })} a second`);
  const read = now.bytes - start.bytes;
  if (now.totalBytes !== null && read > 0) {
    facts.push(`${duration((Math.max(0, now.totalBytes - now.bytes) / read) * seconds)} left`);
  }
  return facts.join(' · ');
}

function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  for (; value >= 1000 && unit < units.length - 1; unit++) value /= 1000;
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
