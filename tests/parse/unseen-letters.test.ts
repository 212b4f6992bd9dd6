import { describe, expect, it } from "vitest";
import { noteFrom } from "../support/note-from.ts";

describe("a line that begins with an invisible filler", () => {
  it("explains no term", () => {
    const { terms } = noteFrom("## 용어 정리\n\n### 금리\n\n돈을 빌린 값\n\u3164→ 이자라고도 한다");
    expect(terms.map(({ value }) => value.term)).toEqual(["금리"]);
  });
});
