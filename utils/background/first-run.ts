/** One quiet page after the installation, and never again. */
import { browser } from 'wxt/browser';

export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

/** Whoever loads the extension from a folder develops it, or is a program; the options page leads there too. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'development') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
