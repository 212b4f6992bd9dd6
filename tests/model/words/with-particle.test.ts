import { describe, expect, it } from "vitest";
import { withParticle } from "../../../src/model/words/with-particle.ts";

describe("withParticle", () => {
  it.each([
    ["금리", "가"],
    ["환율", "이"],
    ["경제".normalize("NFD"), "가"],
    ["AI", "가"],
    ["ESM", "이"],
    ["5", "가"],
    ["8", "이"],
    ["‘환율’", "이"],
    ["", "가"],
    ["📈", "가"],
  ])("puts behind %j the particle %s", (word, particle) => {
    expect(withParticle(word, "이", "가")).toBe(particle);
  });

  it.each([
    ["환율", "로"],
    ["기준금리", "로"],
    ["채권", "으로"],
    ["a-b-1", "로"],
    ["2020", "으로"],
  ])("knows that ㄹ takes 로: %s%s", (word, particle) => {
    expect(withParticle(word, "으로", "로")).toBe(particle);
  });
});
