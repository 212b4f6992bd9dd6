import { expect, it } from "vitest";
import { lettersOf } from "../../../src/model/text/letters-of.ts";

it("leaves a text's letters and digits, in their order and case", () => {
  expect(lettersOf("## 3. 요약 (Q&A) — 𠀋!\n")).toBe("3요약QA𠀋");
  expect(lettersOf("— …")).toBe("");
});
