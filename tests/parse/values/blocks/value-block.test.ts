import { describe, expect, it } from "vitest";
import { flattenBlocks } from "../../../../src/parse/values/blocks/flatten-blocks.ts";
import { isTask } from "../../../../src/parse/values/blocks/value-block.ts";
import { bodyOf } from "../../../support/parse-body.ts";

describe("isTask", () => {
  it("is true for an item with a box, ticked or not", () => {
    const body = bodyOf("- [ ] 가\n- 나\n\n다\n\n- [x] 라\n");
    expect(flattenBlocks(body, 0, body.tokens.length).map(isTask)).toEqual([true, false, false, true]);
  });
});
