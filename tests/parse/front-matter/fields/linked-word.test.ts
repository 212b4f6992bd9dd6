import { describe, expect, it } from "vitest";
import { linkedWord } from "../../../../src/parse/front-matter/fields/linked-word.ts";

describe("The word of a link by name", () => {
  it.each([
    ["[[금리]]", "금리"],
    [" [[기준 금리]] ", "기준 금리"],
    ["[[금리|기준금리]]", "기준금리"],
  ])("of %j is %j", (typed, word) => expect(linkedWord(typed)).toBe(word));

  it.each(["금리", "[금리]", "[[]]", "[[금리|]]", "[[a]] [[b]]", "![[a.png]]"])("is none of %j", (typed) =>
    expect(linkedWord(typed)).toBeNull(),
  );
});
