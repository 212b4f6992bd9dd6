import { expect, it } from "vitest";
import { isLikeHeadline } from "../../../src/parse/article/like-headline.ts";

it("takes a short text for a headline, unless it ends like a sentence", () => {
  expect(["금리 오른다", "금리 오른다...", "금리가 오른다.", "", "가".repeat(121)].map(isLikeHeadline)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
