import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo } from "../support/command-io.ts";
import { goodNote, temporaryProject } from "../support/temporary-project.ts";

const key = "0123456789abcdef";

/** A service that answers with a status and records what it receives. */
async function service(status: number) {
  const told: unknown[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      told.push([request.method, request.headers["content-type"], JSON.parse(Buffer.concat(chunks).toString())]);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { told, address: `http://127.0.0.1:${port}/indexnow` };
}

async function announce(env: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const project = temporaryProject({ "posts/2021-12-15-금리.md": goodNote });
  const io = memoryIo({ env });
  const code = await main(["announce", ...project.options, ...argv], io);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

const place = ["--origin", "https://notes.example", "--base-path", "/repo/"];

describe("announce", () => {
  it("is off until there is a key, and requests nothing", async () => {
    const { told, address } = await service(200);
    const { code, out } = await announce({ INDEXNOW_SERVICE: address }, ...place);
    expect(code).toBe(0);
    expect(out).toContain("INDEXNOW_KEY");
    expect(told).toEqual([]);
  });

  it("announces the addresses that the newest notes changed, with proof that the site is ours", async () => {
    const { told, address } = await service(202);
    const { code, out, err } = await announce({ INDEXNOW_SERVICE: address, INDEXNOW_KEY: key }, ...place);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^바뀐 주소 \d+개를 127\.0\.0\.1:\d+에 알렸습니다\.\n$/u);
    expect(told).toEqual([
      [
        "POST",
        "application/json; charset=utf-8",
        {
          host: "notes.example",
          key,
          keyLocation: `https://notes.example/repo/${key}.txt`,
          urlList: expect.arrayContaining([
            "https://notes.example/repo/",
            `https://notes.example/repo/notes/${encodeURIComponent("2021-12-15-금리")}/`,
          ]),
        },
      ],
    ]);
  });

  it("needs to know where the site is", async () => {
    expect(await announce({ INDEXNOW_KEY: key })).toMatchObject({ code: 2, out: "" });
  });

  it.each([422, 500, 302])("says what the service answered: %i", async (status) => {
    const { address } = await service(status);
    const { code, err } = await announce({ INDEXNOW_SERVICE: address, INDEXNOW_KEY: key }, ...place);
    expect(code).toBe(1);
    expect(err).toContain("127.0.0.1");
  });

  it("reports if nobody answers", async () => {
    const { code, err } = await announce({ INDEXNOW_SERVICE: "http://127.0.0.1:9/", INDEXNOW_KEY: key }, ...place);
    expect(code).toBe(1);
    expect(err).toContain("127.0.0.1:9");
  });

  it.each(["indexnow", "https://", "localhost:8080/indexnow", "file:///etc/passwd"])(
    "tells kindly of a service that is no address: %s",
    async (typed) => {
      const { code, out, err } = await announce({ INDEXNOW_SERVICE: typed, INDEXNOW_KEY: key }, ...place);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toBe(
        `INDEXNOW_SERVICE에 적힌 것은 알림을 받을 곳의 주소가 아닙니다: ${typed}. https://로 시작하는 주소를 쓰거나, 이 환경 변수를 지우세요. 지우면 api.indexnow.org에 알립니다.\n`,
      );
      const english = await announce({ INDEXNOW_SERVICE: typed, INDEXNOW_KEY: key }, ...place, "--lang", "en");
      expect(english.err).toBe(
        `INDEXNOW_SERVICE is not a valid address: ${typed}. Use one that starts with https://, or unset it to notify api.indexnow.org.\n`,
      );
    },
  );

  it("requests nothing if nothing was published yet", async () => {
    const { told, address } = await service(200);
    const project = temporaryProject({ "posts/2021-12-15-draft.md": "---\ntitle: 초안\ndraft: true\n---\n\n글\n" });
    const io = memoryIo({ env: { INDEXNOW_SERVICE: address, INDEXNOW_KEY: key } });
    expect(await main(["announce", ...project.options, ...place], io)).toBe(0);
    expect(io.stdout.text()).toBe("알릴 주소가 아직 없습니다.\n");
    expect(told).toEqual([]);
  });

  it("refuses an invalid key", async () => {
    expect(await announce({ INDEXNOW_KEY: "../key" }, ...place)).toMatchObject({ code: 2 });
  });
});
