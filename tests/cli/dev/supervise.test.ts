import { once } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { putFiles, siteFolder, smallPost } from "../../support/site-folder.ts";
import { startDev } from "../../support/start-dev.ts";

const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000, interval: 100 });

async function titleAt(port: number): Promise<string> {
  const text = await (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } })).text();
  return /<title>(.*)<\/title>/u.exec(text)?.[1] ?? "";
}

describe("the preview's supervisor", { timeout: 120_000 }, () => {
  it("starts the preview anew on its port when the configuration changes, and ends calmly", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": smallPost("처음"),
      "site.config.ts": 'export default { title: "Before" };\n',
    });
    const port = 42_300;
    const { process: dev, said } = startDev(folder, port);
    await eventually(() => expect(said()).toContain(`Preview: http://localhost:${port}/`));
    expect(await titleAt(port)).toBe("Before");
    putFiles(folder, { "site.config.ts": 'export default { title: "After" };\n' });
    await eventually(async () => expect(await titleAt(port)).toBe("After"));
    expect(said()).toContain("starting anew");
    dev.kill("SIGINT");
    const [code] = await once(dev, "exit");
    expect(code).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });
});
