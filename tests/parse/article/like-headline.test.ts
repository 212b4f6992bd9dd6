import { expect, it } from "vitest";
import { endsAsStatement, isLikeHeadline } from "../../../src/parse/article/like-headline.ts";

it("takes a short text for a headline, unless it ends like a sentence", () => {
  expect(["금리 오른다", "금리 오른다...", "금리가 오른다.", "", "가".repeat(121)].map(isLikeHeadline)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it("knows words that end as a sentence does", () => {
  expect(["금리가 오른다", "금리가 올라요", "금리 오를 듯", "Rates rise"].map(endsAsStatement)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
