import { expect, it } from "vitest";
import { escapeWords } from "../../../src/import/links/escape-words.ts";

it("keeps signs of words from being markup", () => {
  expect(escapeWords("a_b [c] 가|나 **d**")).toBe("a\\_b \\[c\\] 가\\|나 \\*\\*d\\*\\*");
});
