import { describe, expect, it } from "vitest";
import { isPublisherName, soundsLikePublisher } from "../../../src/parse/article/publisher-name.ts";

describe("soundsLikePublisher", () => {
  it("tells the name of a newspaper from a headline", () => {
    expect(["매일경제", "연합뉴스", "인플레의 역습"].map(soundsLikePublisher)).toEqual([true, true, false]);
  });
});

describe("isPublisherName", () => {
  it("is up to three words, besides an article before them", () => {
    expect(["The New York Times", "A New York Times", "한국경제, 오늘", "2026"].map(isPublisherName)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
