import { expect, it } from "vitest";
import { html } from "../../../../layouts/html.ts";
import { pageAt, pageVersion, pageWithExtras } from "../../../../src/cli/dev/server/preview-page.ts";

const page = { kind: "file", status: 200, type: "text/html", bytes: Buffer.from("<body>글</body>") } as const;
const nothing = { panel: null, pictures: "" };

it("puts the panel and a script in front of a page's end, or behind one that has none", () => {
  const shown = { panel: html`<aside></aside>`, pictures: "" };
  expect(pageWithExtras(page, shown)).toMatch(/^<body>글<aside><\/aside><script [^>]*><\/script>\n<\/body>$/u);
  expect(pageWithExtras({ ...page, bytes: Buffer.from("글") }, nothing)).toMatch(/^글<script /u);
});

it("has another version for another page, panel or picture", () => {
  const panel = html`<aside></aside>`;
  const versions = [
    pageVersion(page, nothing),
    pageVersion({ ...page, bytes: Buffer.from("다른 글") }, nothing),
    pageVersion(page, { ...nothing, panel }),
    pageVersion(page, { ...nothing, pictures: "1" }),
    pageVersion({ kind: "nothing", status: 404 }, nothing),
  ];
  expect(new Set(versions).size).toBe(versions.length);
});

it("reads the pages at an address, and no other file", () => {
  const found = { kind: "file", status: 200, type: "text/html; charset=utf-8", file: "a.html" } as const;
  expect(pageAt(found, (file) => Buffer.from(file))).toEqual({ kind: "file", bytes: Buffer.from("a.html") });
  expect(pageAt({ ...found, type: "video/mp4" }, () => expect.fail("read"))).toEqual({ kind: "unread" });
  expect(pageAt({ kind: "nothing", status: 404 }, () => expect.fail("read"))).toEqual({ kind: "nothing", status: 404 });
});
