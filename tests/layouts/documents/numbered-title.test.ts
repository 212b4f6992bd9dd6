import { expect, it } from "vitest";
import { numberedTitle } from "../../../layouts/documents/numbered-title.ts";
import { renderedSite } from "../../support/rendered-site.ts";

it.each([
  ["ko", 1, "질문"],
  ["ko", 2, "질문 (3페이지 중 2페이지)"],
  ["en", 3, "질문 (Page 3 of 3)"],
] as const)("says in %s which page of a list a title is of, behind the first: %i", (language, number, title) => {
  const { site } = renderedSite([], { language });
  expect(numberedTitle("질문", { number, count: 3, previous: null, next: null }, site)).toBe(title);
});
