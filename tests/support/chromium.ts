import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

/** No sandbox inside containers, and nothing that talks to a network of its own accord. */
const quietArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Opens the machine's Chromium with a profile of its own, which goes when it closes. */
export async function openChromium(
  options: { readonly viewport?: { width: number; height: number } } = {},
): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "saegim-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(),
    headless: true,
    args: quietArguments,
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    viewport: options.viewport ?? { width: 1280, height: 900 },
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
