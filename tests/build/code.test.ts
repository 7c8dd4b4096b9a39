/** What the packages' own code can and cannot do, read from the built files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

/** Turning text into code or markup, and reaching out. */
const FORBIDDEN: Record<string, RegExp> = {
  'code from text': /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  'markup from text': /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|setHTMLUnsafe|srcdoc/,
  'a connection': /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/,
  'code from elsewhere': /importScripts|\bimport\s*\(/,
};

/** Addresses that are names, never asked for, and the patterns by which the browser is asked for access. */
const NAMES = [
  /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML|ns\/anno\.jsonld)$/,
  /^https?:\/\/\*\/\*$/,
  // Before what the reader has typed, to see whether it is a host name.
  /^https?:\/\/(?:\$\{\w+\})?$/,
];

for (const browser of ['chrome', 'firefox'] as const) {
  describe(`the ${browser} package`, () => {
    const folder = inject('builds')[browser];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|css|html)$/.test(name))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

    it.each(Object.entries(FORBIDDEN))('has nothing that makes %s', (_, pattern) => {
      expect(files.length).toBeGreaterThan(5);
      expect(files.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
    });

    it('has no address of any server', () => {
      const addresses = files.flatMap(({ text }) => text.match(/(?:https?|wss?):\/\/[^"'`\s)\\<>]*/g) ?? []);
      expect(addresses.filter((address) => !NAMES.some((name) => name.test(address)))).toEqual([]);
    });

    it('has pages that load their own files alone', () => {
      const loads = files
        .filter(({ name }) => name.endsWith('.html'))
        .flatMap(({ text }) => [...text.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, path]) => path ?? ''));
      expect(loads.length).toBeGreaterThan(3);
      expect(loads.filter((path) => !path.startsWith('/'))).toEqual([]);
    });
  });
}
