import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { previewsFolder } from "../../../../src/cli/dev/preview-folder.ts";
import { putFiles, siteFolder, smallPost } from "../../../support/site-folder.ts";
import { startDev } from "../../../support/start-dev.ts";

const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000, interval: 100 });

async function titleAt(port: number): Promise<string> {
  const text = await (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } })).text();
  return /<title>(.*)<\/title>/u.exec(text)?.[1] ?? "";
}

/** How often a reader who asks every hundredth of a second got no answer, until the title has changed. */
async function missedUntil(port: number, title: string): Promise<number> {
  let missed = 0;
  for (let tries = 0; tries < 3000; tries += 1) {
    const answered = await titleAt(port).catch(() => null);
    if (answered === title) return missed;
    if (answered === null) missed += 1;
    await pause(10);
  }
  return expect.fail(`never called ${title}`);
}

describe("the preview's supervisor", { timeout: 120_000 }, () => {
  it("restarts the preview on its port when the configuration changes, and ends cleanly", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": smallPost("처음"),
      "site.config.ts": 'export default { title: "Before" };\n',
    });
    const port = 42_300;
    const { process: dev, said } = startDev(folder, port);
    await eventually(() => expect(said()).toContain(`Preview: http://localhost:${port}/`));
    expect(await titleAt(port)).toBe("Before");
    putFiles(folder, { "site.config.ts": 'export default { title: "After" };\n' });
    const missed = await missedUntil(port, "After");
    expect(said()).toContain("Restarting");
    // Readers who load a page meanwhile get the previous one; when the port changes hands, it is unavailable for a
    // moment.
    expect(missed).toBeLessThan(100);
    // A page that is open in a browser waits for changes for ever, and does not keep the preview.
    const open = await fetch(`http://127.0.0.1:${port}/.saegim/events?page=/`);
    expect(open.status).toBe(200);
    dev.kill("SIGINT");
    const [code] = await once(dev, "exit");
    expect(code).toBe(0);
    await expect(open.text()).rejects.toThrow();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });

  it("goes on when the configuration throws an error after it was read, and shows it", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": smallPost("처음"),
      "site.config.ts": 'setTimeout(() => { throw new Error("late"); }, 3000);\nexport default { title: "Shown" };\n',
    });
    const port = 42_320;
    const { process: dev, said } = startDev(folder, port);
    await eventually(() => expect(said()).toContain(`Preview: http://localhost:${port}/`));
    await eventually(() => expect(said()).toContain("The settings file stopped with an error"));
    expect(said()).toContain("site.config.ts:1:");
    expect(await titleAt(port)).toBe("Shown");
    dev.kill("SIGINT");
    const [code] = await once(dev, "exit");
    expect(code).toBe(0);
  });

  it("continues with what it has while the code or configuration cannot run, and says so", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": smallPost("처음"),
      "site.config.ts": 'export default { title: "Before" };\n',
    });
    const port = 42_310;
    const { said } = startDev(folder, port);
    await eventually(() => expect(said()).toContain(`Preview: http://localhost:${port}/`));
    putFiles(folder, { "site.config.ts": "await new Promise(() => undefined);\nexport default {};\n" });
    await eventually(() => expect(said()).toContain("the previous pages are shown"));
    expect(await titleAt(port)).toBe("Before");
    // A worker that never finishes is abandoned for the next.
    putFiles(folder, { "site.config.ts": "while (true);\nexport default {};\n" });
    await eventually(() => expect(said().match(/Restarting/gu)).toHaveLength(2));
    putFiles(folder, { "site.config.ts": 'export default { title: "After" };\n' });
    await missedUntil(port, "After");
  });

  it.skipIf(!existsSync("/proc/self"))("leaves nothing of a preview that was killed", async () => {
    const folder = siteFolder({ "posts/2021-12-15-a.md": smallPost("처음"), "site.config.ts": "export default {};\n" });
    const port = 42_330;
    const { process: dev, said } = startDev(folder, port);
    await eventually(() => expect(said()).toContain(`Preview: http://localhost:${port}/`));
    const children = readFileSync(`/proc/${dev.pid}/task/${dev.pid}/children`, "utf8").trim().split(" ");
    const worker = children.find((child) => existsSync(join(previewsFolder(), child))) ?? expect.fail("no worker");
    process.kill(Number(worker), "SIGKILL");
    await eventually(() => expect(said()).toContain("It could not start"));
    expect(existsSync(join(previewsFolder(), worker))).toBe(false);
  });
});
