import type { Page } from "playwright-core";

/**
 * Collects what goes wrong on a page: messages in the console, errors of scripts, and requests to other places than
 * `home`.
 */
export function pageTroubles(page: Page, home: string): string[] {
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(home)) troubles.push(`elsewhere: ${request.url()}`);
  });
  return troubles;
}
