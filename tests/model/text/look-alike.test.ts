import { describe, expect, it } from "vitest";
import { isSlipOfHabit, looksAlike } from "../../../src/model/text/look-alike.ts";

describe("looksAlike", () => {
  it.each([
    ["경재", "경제"],
    ["Economy", "economy"],
    ["초거대AI", "초거대 AI"],
    ["stocks", "stock"],
    ["인플레이숀", "인플레이션"],
    ["반도쳬", "반도체"],
    ["econmoy", "economy"],
    ["ＡＩ", "AI"],
    ["경제", "경제".normalize("NFD")],
  ])("takes %s and %s for one word", (one, other) => {
    expect(looksAlike(one, other)).toBe(true);
    expect(looksAlike(other, one)).toBe(true);
  });

  it.each([
    ["금리", "금지"],
    ["환율", "환불"],
    ["AI", "IT"],
    ["주식", "채권"],
    ["경제", "경제"],
    ["금리 1차", "금리 2차"],
    ["", "경제"],
    ["미국", "중국"],
    ["수출", "수입"],
    ["gas", "ga"],
    ["재정", "제정"],
    ["결재", "결제"],
    ["화재", "화제"],
    ["디플레이션", "리플레이션"],
    ["new", "news"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(looksAlike(one, other)).toBe(false);
    expect(looksAlike(other, one)).toBe(false);
  });
});

describe("isSlipOfHabit", () => {
  it.each(["ecnomy", "econmy", "econoym", "Economy"])(
    "takes %s for a slip of economy, which many notes have",
    (typed) => {
      expect(isSlipOfHabit(typed, "economy")).toBe(true);
    },
  );

  it.each([
    ["금지", "금리"],
    ["환불", "환율"],
    ["stick", "stock"],
    ["economics", "economy"],
  ])("keeps %s apart from %s all the same", (typed, habitual) => {
    expect(isSlipOfHabit(typed, habitual)).toBe(false);
  });
});
