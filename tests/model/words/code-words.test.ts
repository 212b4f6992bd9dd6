import { expect, it } from "vitest";
import { codeWordsIn } from "../../../src/model/words/code-words.ts";

it("says in both languages what became of the code", () => {
  expect(codeWordsIn("ko").copied).toBe("복사했습니다");
  expect(codeWordsIn("en").copied).toBe("Copied");
});
