import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { chromiumPath, quietArguments } from "./chromium-program.ts";

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Opens the installed Chromium with a temporary profile. */
export async function openChromium(
  options: { readonly viewport?: { width: number; height: number } } = {},
): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "saegim-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    args: [...quietArguments],
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
