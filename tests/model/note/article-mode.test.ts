import { expect, it } from "vitest";
import { articleModeOf, withholdsArticle } from "../../../src/model/note/article-mode.ts";

it("lets the note decide before the site", () => {
  expect(articleModeOf({ articleMode: "link" }, { articleMode: "full" })).toBe("link");
  expect(articleModeOf({ articleMode: "full" }, { articleMode: "link" })).toBe("full");
  expect(articleModeOf({ articleMode: null }, { articleMode: "highlights" })).toBe("highlights");
});

it("follows the site where front matter cannot be read", () => {
  expect(articleModeOf(null, { articleMode: "link" })).toBe("link");
});

it.each([
  ["full", false],
  ["highlights", true],
  ["link", true],
] as const)("knows whether %s withholds any of the article", (articleMode, isWithheld) => {
  expect(withholdsArticle(null, { articleMode })).toBe(isWithheld);
});
