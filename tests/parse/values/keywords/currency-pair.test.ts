import { describe, expect, it } from "vitest";
import { isCurrencyPair } from "../../../../src/parse/values/keywords/currency-pair.ts";

describe("isCurrencyPair", () => {
  it.each(["원/달러", "엔/달러", "달러/위안", "유로/달러환율", "USD/KRW", "원화/엔화"])("is true of %s", (pair) => {
    const [left = "", right = ""] = pair.split("/");
    expect(isCurrencyPair(left, right)).toBe(true);
  });

  it.each(["금리/환율", "CPI/PPI", "달러/금", "원/USD", "직원/달러", "원/"])("is false of %s", (pair) => {
    const [left = "", right = ""] = pair.split("/");
    expect(isCurrencyPair(left, right)).toBe(false);
  });
});
