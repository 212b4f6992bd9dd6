import { execFileSync } from "node:child_process";
import { truncateSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { sendFile } from "../../../../src/cli/dev/server/send-file.ts";
import { siteFolder } from "../../../support/site-folder.ts";

/** Serves one file, and collects what went wrong. */
async function serving(file: string) {
  const faults: unknown[] = [];
  const server = createServer((asked, response) => {
    const range = asked.headers.range ?? null;
    const wantsBody = asked.method === "GET";
    try {
      sendFile(response, { kind: "file", status: 200, type: "video/mp4", file, range, wantsBody }, (fault) => {
        faults.push(fault);
      });
    } catch (error) {
      faults.push(error);
      response.writeHead(500).end();
    }
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return { faults, get: (init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}/`, init) };
}

describe("sending a file", () => {
  it("sends the requested bytes of one that no memory could hold", async () => {
    const file = join(siteFolder({ "v.mp4": "0123456789" }), "v.mp4");
    truncateSync(file, 2200 * 1024 ** 2);
    const { get, faults } = await serving(file);
    const part = await get({ headers: { range: "bytes=8-11" } });
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
      206,
      "bytes 8-11/2306867200",
      "89\0\0",
    ]);
    expect((await get({ method: "HEAD" })).headers.get("content-length")).toBe("2306867200");
    const whole = await get();
    const reader = whole.body?.getReader() ?? expect.fail("no body");
    expect((await reader.read()).value?.[1]).toBe("1".charCodeAt(0));
    await reader.cancel();
    expect(faults).toEqual([]);
  });

  it("sends an empty one", async () => {
    const { get, faults } = await serving(join(siteFolder({ a: "" }), "a"));
    expect(await (await get()).text()).toBe("");
    expect(faults).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("waits for no pipe", async () => {
    const file = join(siteFolder({}), "pipe");
    execFileSync("mkfifo", [file]);
    const { get, faults } = await serving(file);
    expect((await get()).status).toBe(500);
    expect(faults).toEqual([expect.objectContaining({ code: "PIPE" })]);
  });
});
