import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type OpenBrowser, openChromium } from "./chromium.ts";
import { type ServedFolder, serveFolder } from "./serve-folder.ts";

/** A served site and a browser of its own; both are open while the suite runs. */
interface SiteInBrowser {
  readonly origin: string;
  readonly context: BrowserContext;
}

/** Serves the site that was built once for all tests, and opens a browser to read it with. */
export function siteInBrowser(basePath = "/", options: Parameters<typeof openChromium>[0] = {}): SiteInBrowser {
  let served: ServedFolder | null = null;
  let browser: OpenBrowser | null = null;
  beforeAll(async () => {
    served = await serveFolder(inject("sites")[basePath] ?? "", basePath);
    browser = await openChromium(options);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get origin() {
      return whileOpen(served).origin;
    },
    get context() {
      return whileOpen(browser).context;
    },
  };
}

function whileOpen<Value>(value: Value | null): Value {
  if (value === null) throw new Error("The site is served only while the tests of its suite run.");
  return value;
}
