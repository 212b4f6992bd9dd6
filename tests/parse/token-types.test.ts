import { describe, expect, it } from "vitest";
import { findersFor, typesOf } from "../../src/parse/token-types.ts";
import { bodyOf } from "../support/parse-body.ts";

describe("typesOf", () => {
  it("says of what a body consists, and what is within", () => {
    expect([...typesOf(bodyOf("글 <b>굵게</b>\n\n```\n코드\n```").tokens)].toSorted()).toEqual([
      ..."fence html_inline inline paragraph_close paragraph_open text".split(" "),
    ]);
  });
});

describe("findersFor", () => {
  it("asks those that need no type, and those of which a type is there", () => {
    const finders = [
      { find: "any" },
      { find: "html", needs: ["html_block", "html_inline"] },
      { find: "code", needs: ["fence"] },
    ];
    expect(findersFor(bodyOf("글 <b>굵게</b>").tokens, finders)).toEqual(["any", "html"]);
    expect(findersFor(bodyOf("").tokens, finders)).toEqual(["any"]);
  });
});
