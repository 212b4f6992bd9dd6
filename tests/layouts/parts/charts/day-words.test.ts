import { expect, it } from "vitest";
import { dayWords } from "../../../../layouts/parts/charts/day-words.ts";
import type { SiteConfig } from "../../../../src/model/site-config.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { type NoteTold, question } from "../../../support/study-note.ts";

const titleOf = (told: NoteTold, language: SiteConfig["language"] = "ko") =>
  dayWords(renderedSite([told], { language }).site).title;

it("speaks of study where notes have keywords, questions or terms, and of writing on a blog", () => {
  expect(titleOf({ keywords: ["금리"] })).toBe("공부한 날");
  expect(titleOf({ questions: [question({ text: "왜?" })] })).toBe("공부한 날");
  expect(titleOf({ tags: ["rust"], categories: ["backend"] })).toBe("글 쓴 날");
  expect(titleOf({ tags: ["rust"] }, "en")).toBe("Writing days");
  expect(titleOf({ keywords: ["rates"] }, "en")).toBe("Study days");
});

it("says so on every page of a blog that counts days", () => {
  const { at } = renderedSite([{ tags: ["rust"], date: "2022-01-02" }]);
  for (const path of ["/", "/archive/", "/archive/2022/", "/statistics/"]) {
    expect([path, at(path)]).toEqual([path, expect.stringContaining("글 쓴 날")]);
    expect([path, at(path)]).toEqual([path, expect.not.stringContaining("공부")]);
  }
});
