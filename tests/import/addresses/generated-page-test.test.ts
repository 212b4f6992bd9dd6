import { expect, it } from "vitest";
import { generatedPageTest } from "../../../src/import/addresses/generated-page-test.ts";
import { settleNote } from "../../../src/import/notes/settle-note.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";

const isOwn = generatedPageTest(
  [
    ["tags: [경제, C++]", "categories: [개발]"],
    ["tags: [숨은]", "unlisted: true"],
    ["tags: [초안]", "draft: true"],
  ].map((lines, index) =>
    settleNote(
      { from: "a.md", to: `2021-12-1${index}-a.md`, text: post([`title: a${index}`, ...lines]), changes: [] },
      [],
      importSettings,
    ),
  ),
);

it.each([
  "/",
  "/404.html",
  "/tags/",
  "/Tags/",
  "/tags/index.html",
  "/tags/경제/",
  "/tags/c-plus-plus/",
  "/categories/개발/",
  "/tags/경제/page/2/",
])("knows %s for the site's", (address) => expect(isOwn(address)).toBe(true));

it.each(["/archive/2021/", "/archive/2021/12/", "/page/2/", "/sources/한국경제/", "/highlights/노랑/"])(
  "knows %s for the site's, whatever the notes",
  (address) => expect(isOwn(address)).toBe(true),
);

it.each(["/about/", "/tags/개발/", "/tags/숨은/", "/tags/초안/", "/tags.html", "/archive/old/"])(
  "leaves %s to notes",
  (address) => expect(isOwn(address)).toBe(false),
);
