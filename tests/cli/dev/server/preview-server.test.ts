import { truncateSync } from "node:fs";
import { createServer, request } from "node:http";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { html } from "../../../../layouts/html.ts";
import { startPreview } from "../../../../src/cli/dev/server/preview-server.ts";
import { putFiles, siteFolder } from "../../../support/site-folder.ts";

const page = "<!doctype html><html><body><p>본문</p></body></html>\n";

async function start(port = 0) {
  const folder = siteFolder({ "index.html": page, "404.html": page, "a.css": "body{}" });
  const faults: string[] = [];
  const onFault = (fault: unknown) => faults.push(String(fault));
  const server = await startPreview({ folder, basePath: "/", port, script: "run();", onFault });
  onTestFinished(() => server.close());
  return {
    folder,
    server,
    faults,
    get: (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${server.port}${path}`, init),
  };
}

async function firstEvents(response: Response, count: number, next: () => void): Promise<string> {
  const reader = response.body?.getReader() ?? expect.fail("no events");
  let text = "";
  while (text.split("data:").length <= count) {
    const { value } = await reader.read();
    text += new TextDecoder().decode(value);
    next();
  }
  await reader.cancel();
  return text;
}

describe("the server of the preview", () => {
  it("puts the panel and its script in front of a page's end, and changes no other file", async () => {
    const { server, get } = await start();
    server.show({ panel: html`<p id="problems">문제</p>`, pictures: "" });
    expect(await (await get("/")).text()).toMatch(
      /^<!doctype html><html><body><p>본문<\/p><p id="problems">문제<\/p><script type="module" src="\/\.saegim\/preview\.js\?version=[\w-]+"><\/script>\n<\/body><\/html>\n$/u,
    );
    expect(await (await get("/a.css")).text()).toBe("body{}");
    expect(await (await get("/.saegim/preview.js?version=1")).text()).toBe("run();");
    const missing = await get("/nowhere/");
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("problems");
  });

  it("serves a requested part of a file, and says where the file ends", async () => {
    const { get } = await start();
    const part = async (range: string, headers = {}) => {
      const response = await get("/a.css", { headers: { range, ...headers } });
      return [response.status, response.headers.get("content-range"), await response.text()];
    };
    expect(await part("bytes=1-2")).toEqual([206, "bytes 1-2/6", "od"]);
    expect(await part("bytes=9-")).toEqual([416, "bytes */6", ""]);
    expect(await part("bytes=x")).toEqual([200, null, "body{}"]);
    expect(await part("bytes=1-2", { "if-range": '"x"' })).toEqual([200, null, "body{}"]);
    expect((await get("/a.css", { method: "HEAD" })).headers.get("accept-ranges")).toBe("bytes");
  });

  it("answers a request for what cannot be read with a failure, tells it once, and goes on", async () => {
    const { get, folder, server, faults } = await start();
    for (const name of ["film.mp4", "large.html"]) {
      putFiles(folder, { [name]: "" });
      truncateSync(join(folder, name), 2200 * 1024 ** 2);
    }
    const part = await get("/film.mp4", { headers: { range: "bytes=0-99" } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100]);
    expect((await get("/.saegim/events?page=/film.mp4")).status).toBe(200);
    expect((await get("/large")).status).toBe(500);
    expect((await get("/large.html")).status).toBe(500);
    expect((await get("/large", { method: "HEAD" })).status).toBe(200);
    const events = await get("/.saegim/events?page=/large");
    server.show({ panel: null, pictures: "" });
    await events.body?.cancel();
    expect(faults).toEqual([expect.stringContaining("2 GiB")]);
    expect((await get("/")).status).toBe(200);
  });

  it("ends its answer to who asks only about the stream of changes", async () => {
    const { get } = await start();
    const response = await get("/.saegim/events", { method: "HEAD" });
    expect([response.headers.get("content-type"), await response.text()]).toEqual(["text/event-stream", ""]);
  });

  it("lets no page elsewhere load its files, and runs no script of an SVG opened by itself", async () => {
    const { get, folder } = await start();
    putFiles(folder, { "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><script>run()</script></svg>' });
    for (const path of ["/", "/a.css", "/a.svg", "/nowhere/", "/.saegim/preview.js"]) {
      expect((await get(path)).headers.get("cross-origin-resource-policy")).toBe("same-origin");
    }
    expect((await get("/a.svg")).headers.get("content-security-policy")).toBe(
      "script-src 'none'; sandbox; frame-ancestors 'none'",
    );
    expect((await get("/a.css")).headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
  });

  it("lets no page have it in a frame, whatever is asked for", async () => {
    const { get } = await start();
    const { headers } = await get("/.saegim/events?page=/");
    for (const path of ["/", "/a.css", "/nowhere/", "/.saegim/preview.js"]) {
      const answer = (await get(path)).headers;
      expect([answer.get("x-frame-options"), answer.get("content-security-policy")]).toEqual([
        "DENY",
        "frame-ancestors 'none'",
      ]);
    }
    expect([headers.get("x-frame-options"), headers.get("content-security-policy")]).toEqual([
      "DENY",
      "frame-ancestors 'none'",
    ]);
    const refused = await get("/", { method: "POST" });
    expect(refused.headers.get("x-frame-options")).toBe("DENY");
  });

  it("removes the panel if there are no problems", async () => {
    const { server, get } = await start();
    server.show({ panel: html`<p>문제</p>`, pictures: "" });
    server.show({ panel: null, pictures: "" });
    expect(await (await get("/")).text()).not.toContain("문제");
  });

  it("tells an open page its version at once, and again when the page, the panel or a picture changes", async () => {
    const { server, get, folder } = await start();
    const changes = [
      () => server.show({ panel: null, pictures: "" }),
      () => putFiles(folder, { "index.html": page.replace("본문", "고친 본문") }),
      () => server.show({ panel: null, pictures: "" }),
      () => server.show({ panel: html`<p>문제</p>`, pictures: "" }),
      () => server.show({ panel: html`<p>문제</p>`, pictures: "another" }),
    ];
    const events = await firstEvents(await get("/.saegim/events?page=/"), 4, () => {
      for (const change of changes.splice(0)) change();
    });
    const told = [...events.matchAll(/data: (.+)\n/gu)].map(([, version]) => version);
    expect(new Set(told).size).toBe(4);
    const [, shown] = /version=([\w-]+)/u.exec(await (await get("/")).text()) ?? [];
    expect(told.at(-1)).toBe(shown);
  });

  it("leaves a page in peace when another one changes", async () => {
    const { server, get, folder } = await start();
    putFiles(folder, { "a/index.html": page });
    const response = await get("/.saegim/events?page=/a/");
    const changes = [
      () => putFiles(folder, { "index.html": "other" }),
      () => server.show({ panel: null, pictures: "" }),
      () => putFiles(folder, { "a/index.html": "changed" }),
      () => server.show({ panel: null, pictures: "" }),
    ];
    const events = await firstEvents(response, 2, () => {
      for (const change of changes.splice(0)) change();
    });
    expect([...events.matchAll(/data: /gu)]).toHaveLength(2);
  });

  it("keeps nothing in the browser's store and takes no other method", async () => {
    const { get } = await start();
    expect((await get("/")).headers.get("cache-control")).toBe("no-store");
    expect((await get("/", { method: "POST" })).status).toBe(405);
    expect((await get("/", { method: "HEAD" })).status).toBe(200);
  });

  it("takes the next port when one is taken", async () => {
    const other = createServer().listen(41_900, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    onTestFinished(() => new Promise((resolve) => other.close(() => resolve())));
    const { server } = await start(41_900);
    expect(server.port).toBeGreaterThan(41_900);
  });

  it("is heard on this computer alone", async () => {
    const { server } = await start();
    const addresses = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
    const outside = addresses.find(({ internal, family }) => !internal && family === "IPv4")?.address;
    if (outside === undefined) return;
    await expect(fetch(`http://${outside}:${server.port}/`)).rejects.toThrow();
  });

  it("answers no page that calls this computer by another name", async () => {
    const { server } = await start();
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const asked = request({ port: server.port, host: "127.0.0.1", path: "/", headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        asked.on("error", reject).end();
      });
    for (const host of ["localhost", `localhost:${server.port}`, "127.0.0.1:1", "[::1]:80", "LOCALHOST"])
      expect([host, await statusFor(host)]).toEqual([host, 200]);
    for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "127.0.0.2"])
      expect([host, await statusFor(host)]).toEqual([host, 403]);
  });

  it("leaves the folder by no way", async () => {
    const root = siteFolder({ "secret.txt": "secret", "site/index.html": page });
    const server = await startPreview({
      folder: join(root, "site"),
      basePath: "/",
      port: 0,
      script: "",
      onFault: () => undefined,
    });
    onTestFinished(() => server.close());
    const bodyOf = (path: string) =>
      new Promise<string>((resolve, reject) => {
        const asked = request({ port: server.port, host: "127.0.0.1", path }, (response) => {
          let text = "";
          response.on("data", (data) => {
            text += String(data);
          });
          response.on("end", () => resolve(text));
        });
        asked.on("error", reject).end();
      });
    for (const path of [
      "/../secret.txt",
      "/..%2fsecret.txt",
      "/%2e%2e/secret.txt",
      "/a/..%5c..%5csecret.txt",
      "//../secret.txt",
    ])
      expect(await bodyOf(path)).not.toContain("secret");
  });
});
