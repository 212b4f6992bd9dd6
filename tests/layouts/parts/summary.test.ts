import { expect, it } from "vitest";
import { summary } from "../../../layouts/parts/summary.ts";

it("is a paragraph a line, and nothing without words", () => {
  expect(summary("하나\n<둘>")?.text).toBe('<div class="summary"><p>하나</p><p>&lt;둘&gt;</p></div>');
  expect(summary(null)).toBeNull();
  expect(summary("")).toBeNull();
});
