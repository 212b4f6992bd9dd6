import { describe, expect, it } from "vitest";
import { readLockFile } from "../../src/site/read-lock-file.ts";
import { memoryFiles } from "../support/memory-files.ts";

describe("readLockFile", () => {
  it("is silent before anything was published", () => {
    expect(readLockFile(memoryFiles({}), "urls.lock")).toEqual({ source: null, urls: [], diagnostics: [] });
  });

  it("reads the addresses, and keeps the text to be quoted", () => {
    const text = "/a/ <- a\n";
    const { source, urls, diagnostics } = readLockFile(memoryFiles({ "urls.lock": text }), "urls.lock");
    expect(source).toEqual({ path: "urls.lock", text });
    expect([urls.length, diagnostics]).toEqual([1, []]);
  });

  it.each([
    ["cannot be opened", { failure: "EACCES" }, "file-unreadable"],
    ["is not UTF-8", new Uint8Array([0xb1, 0xe2, 0xb1]), "url-lock-line"],
  ])("stops the build when the file %s: its promises would be forgotten", (_why, content, rule) => {
    const { diagnostics } = readLockFile(memoryFiles({ "urls.lock": content }), "urls.lock");
    expect(diagnostics).toMatchObject([{ rule, source: "urls.lock" }]);
  });
});
