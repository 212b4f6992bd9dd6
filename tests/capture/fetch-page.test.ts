import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { anywhere, fetchPage, pageLimits } from "../../src/capture/fetch-page.ts";
import { servePages as serve } from "../support/serve-pages.ts";

const local = { ...pageLimits, ...anywhere };
describe("fetchPage", () => {
  it("brings a page's bytes, also when they come compressed", async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" });
      response.end(gzipSync("<p>안녕</p>"));
    });
    const page = await fetchPage(address, local);
    expect(page).toMatchObject({ kind: "fetched", url: address, contentType: "text/html; charset=utf-8" });
    expect(page.kind === "fetched" && Buffer.from(page.bytes).toString()).toBe("<p>안녕</p>");
  });

  it("sends no cookies, not even those a redirect sets", async () => {
    const seen: (string | undefined)[] = [];
    const address = await serve((request, response) => {
      seen.push(request.headers.cookie);
      if (request.url === "/") response.writeHead(302, { location: "/there", "set-cookie": "a=b" }).end();
      else response.writeHead(200, { "content-type": "text/html" }).end("x");
    });
    expect(await fetchPage(address, local)).toMatchObject({ kind: "fetched", url: `${address}there` });
    expect(seen).toEqual([undefined, undefined]);
  });

  it.each([
    "http://127.0.0.1:9/",
    "http://localhost:9/",
    "http://[::1]:9/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://169.254.169.254/latest/",
    "http://[::ffff:10.0.0.1]/",
  ])("refuses %s without connecting", async (address) => {
    expect(await fetchPage(address, pageLimits)).toMatchObject({ kind: "private-address" });
  });

  it.each([
    "file:///etc/passwd",
    "javascript:alert(1)",
    "ftp://example.com/",
    "https://user:secret@example.com/",
    "not a link",
    "",
  ])("refuses %j as no web address", async (address) => {
    expect(await fetchPage(address, local)).toEqual({ kind: "not-a-web-address", address });
  });

  it("follows a page that redirects, and reports one that never stops", async () => {
    const sendOn = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;
    const address = await serve(({ url = "/" }, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const pages: Readonly<Record<string, string>> = { "/": sendOn("/b"), "/b": sendOn("/c"), "/c": "<p>기사</p>" };
      response.end(pages[url] ?? sendOn(`${url}x`));
    });
    expect(await fetchPage(address, local)).toMatchObject({ kind: "fetched", url: `${address}c` });
    expect(await fetchPage(`${address}endless`, local)).toEqual({ kind: "too-many-redirects", limit: 2 });
  });

  it("refuses to be sent by a page where a redirect may not lead", async () => {
    const asked: string[] = [];
    let to = "";
    const address = await serve((request, response) => {
      asked.push(String(request.headers.host));
      response.writeHead(200, { "content-type": "text/html" });
      response.end(`<meta http-equiv="refresh" content="0; url=${to}">`);
    });
    const limits = { ...pageLimits, isAllowed: (one: string) => one === "127.0.0.1" };
    to = `http://127.0.0.2:${new URL(address).port}/secret`;
    expect(await fetchPage(address, limits)).toEqual({ kind: "private-address", host: "127.0.0.2" });
    to = "file:///etc/passwd";
    expect(await fetchPage(address, limits)).toEqual({ kind: "not-a-web-address", address: to });
    expect(asked).toHaveLength(2);
  });

  it("refuses a redirect into a network that may not be asked, without asking it", async () => {
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(String(request.headers.host));
      response.writeHead(302, { location: `http://127.0.0.2:${new URL(address).port}/secret` }).end();
    });
    // Stands in for the public network: only this one address of the computer.
    const limits = { ...pageLimits, isAllowed: (one: string) => one === "127.0.0.1" };
    expect(await fetchPage(address, limits)).toEqual({ kind: "private-address", host: "127.0.0.2" });
    expect(asked).toEqual([new URL(address).host]);
  });

  it("says that a page broke off, also within what was packed", async () => {
    const broken = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "100" });
      response.write("x", () => response.destroy());
    });
    expect(await fetchPage(broken, local)).toEqual({ kind: "broken-off", host: "127.0.0.1" });
    const packed = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
      response.end(gzipSync("x".repeat(1000)).subarray(0, 20));
    });
    expect(await fetchPage(packed, local)).toEqual({ kind: "broken-off", host: "127.0.0.1" });
    const closed = await fetchPage("http://127.0.0.1:1/", local);
    expect(closed).toMatchObject({ kind: "unreachable", host: "127.0.0.1", code: "ECONNREFUSED" });
  });

  it("refuses a redirect to a file, and one round in circles", async () => {
    const file = await serve((_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end());
    expect(await fetchPage(file, local)).toEqual({ kind: "not-a-web-address", address: "file:///etc/passwd" });
    const circle = await serve((_request, response) => response.writeHead(302, { location: "/" }).end());
    expect(await fetchPage(circle, local)).toEqual({ kind: "too-many-redirects", limit: 5 });
  });

  it("gives up on a page that never ends, by size and by time", async () => {
    const endless = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = (): void => {
        while (response.write("x".repeat(65_536)));
        response.once("drain", more);
      };
      more();
    });
    expect(await fetchPage(endless, { ...local, bytes: 1024 * 1024 })).toEqual({ kind: "too-large", megabytes: 1 });
    const silent = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.write("x");
    });
    expect(await fetchPage(silent, { ...local, milliseconds: 300 })).toEqual({ kind: "too-slow", seconds: 0.3 });
  });

  it("refuses a small archive that unpacks into a large page", async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
      response.end(gzipSync(Buffer.alloc(3 * 1024 * 1024)));
    });
    expect(await fetchPage(address, { ...local, bytes: 1024 * 1024 })).toEqual({ kind: "too-large", megabytes: 1 });
  });

  it("says the status, the type or the missing host that stood in the way", async () => {
    const gone = await serve((_request, response) => response.writeHead(404, { "content-type": "text/html" }).end());
    expect(await fetchPage(gone, local)).toEqual({ kind: "status", status: 404 });
    const picture = await serve((_request, response) => response.writeHead(200, { "content-type": "image/png" }).end());
    expect(await fetchPage(picture, local)).toEqual({ kind: "wrong-type", type: "image/png" });
    expect(await fetchPage("https://no-such-host.invalid/", local)).toEqual({
      kind: "unknown-host",
      host: "no-such-host.invalid",
    });
  });
});
