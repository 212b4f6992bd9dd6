import { expect, it } from "vitest";
import { naverPublishers } from "../../src/model/naver-publishers.ts";

it("knows the newspaper of the first note by its number", () => {
  expect(naverPublishers.get("015")).toBe("한국경제");
});

it("has ids as Naver writes them, and no newspaper twice", () => {
  for (const number of naverPublishers.keys()) expect(number).toMatch(/^\d{3}$/u);
  expect(new Set(naverPublishers.values()).size).toBe(naverPublishers.size);
});
