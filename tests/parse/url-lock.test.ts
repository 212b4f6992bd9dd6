import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { permalinkOf, permalinkProblem } from "../../src/model/address/permalink.ts";
import { type LockedUrl, lockedId, urlLockText } from "../../src/model/address/url-lock.ts";
import { readUrlLock } from "../../src/parse/url-lock.ts";

const path = "urls.lock" as SourcePath;

function read(text: string) {
  const { urls, diagnostics } = readUrlLock({ path, text });
  return { urls: urls.map(({ place: _place, ...url }) => url), diagnostics };
}

describe("readUrlLock", () => {
  it("reads the three fates of an address, remarks, empty lines and the line ends of Windows", () => {
    const text =
      "# remark\r\n\r\n/a b/ <- 2021 a -> b\r\n/old.html -> /new/\r\n/notes/초거대-AI/ -> gone\r\n/x/ -> /y.html";
    expect(read(text)).toEqual({
      urls: [
        { fate: "note", address: "/a b/", id: "2021 a -> b" },
        { fate: "moved", address: "/old.html", to: "/new/" },
        { fate: "gone", address: "/notes/초거대-AI/" },
        { fate: "moved", address: "/x/", to: "/y.html" },
      ],
      diagnostics: [],
    });
  });

  it("lets the lower of two lines for one address count, as a merge of both sides leaves them", () => {
    expect(read("/a/ <- a\n/a/ -> /b/\n").urls).toEqual([{ fate: "moved", address: "/a/", to: "/b/" }]);
  });

  it.each([
    "<<<<<<< HEAD",
    "=======",
    "/a/",
    "/a/ <- ",
    "a/ <- b",
    "/a/ -> b",
    "/a/ -> https://x.example/",
    "/../../etc/ <- passwd",
    "/a/ => /b/",
    "\u0000",
  ])("reports an invalid line: %j", (line) => {
    const { urls, diagnostics } = readUrlLock({ path, text: `# remark\n${line}\n/b/ <- b\n` });
    expect(urls.map(({ address }) => address)).toEqual(["/b/"]);
    expect(diagnostics).toMatchObject([
      { rule: "url-lock-line", source: path, facts: { line: line.trim() }, place: { start: { line: 2, column: 1 } } },
    ]);
  });

  it("places each address in the file", () => {
    const text = "# 설명\n/a/ <- a\n";
    const [url] = readUrlLock({ path, text }).urls;
    expect(text.slice(url?.place?.start.offset, url?.place?.end.offset)).toBe("/a/ <- a");
  });

  it("throws at no text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => readUrlLock({ path, text }).urls.length >= 0));
  });

  it("reads back what was written, whatever a file is called", () => {
    const address = fc
      .string()
      .map((name) => `/x${name}x/`.normalize("NFC"))
      .filter((text) => permalinkProblem(text) === null);
    const urls = fc.uniqueArray(
      fc.record({ address, id: fc.string({ minLength: 1 }).filter((id) => lockedId(id) !== "") }),
      { selector: (one) => one.address },
    );
    fc.assert(
      fc.property(urls, (told) => {
        const locked = told.map(({ address: text, id }): LockedUrl => {
          return { fate: "note", address: permalinkOf(text), id, place: null };
        });
        const text = urlLockText(locked);
        const back = readUrlLock({ path, text });
        expect(back.diagnostics).toEqual([]);
        expect(back.urls).toHaveLength(locked.length);
        expect(urlLockText(back.urls)).toBe(text);
      }),
    );
  });
});
