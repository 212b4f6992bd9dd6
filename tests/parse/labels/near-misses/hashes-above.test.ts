import { describe, expect, it } from "vitest";
import { hashesAbove } from "../../../../src/parse/labels/near-misses/hashes-above.ts";
import { bodyOf } from "../../../support/parse-body.ts";

describe("hashesAbove", () => {
  it.each([
    ["# 기사\n\n글\n\n> ## 인용\n\n키워드", "#"],
    ["# 제목\n\n### 기사\n\n키워드", "###"],
    ["기사\n===\n\n키워드", "#"],
    ["키워드", "##"],
  ])("of the last line of %j are %s", (note, hashes) => {
    const body = bodyOf(note);
    expect(hashesAbove(body)(body.tokens.length - 1)).toBe(hashes);
  });
});
