import { describe, expect, it } from "vitest";
import { metaOf } from "../../../src/parse/markdown/token-meta.ts";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { plainSettings } from "../../support/parse-body.ts";

describe("inlinePlaces", () => {
  it.each([
    ["link_open", "가 [나](/a)", "나"],
    ["image", "가 ![나](/a)", "!"],
    ["link_open", "가 <https://a.b>", "<"],
    ["link_open", "가 https://a.b", "h"],
    ["html_inline", "가 <b>나</b>", "<"],
  ])("knows where %s begins in %j", (type, text, sign) => {
    const token = parseMarkdown(text, plainSettings)[1]?.children?.find((child) => child.type === type);
    expect(text[token === undefined ? -1 : (metaOf(token).start ?? -1)]).toBe(sign);
  });
});
