import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { plainSettings } from "../../support/parse-body.ts";

const anchors = (text: string) =>
  parseMarkdown(text, plainSettings)
    .filter(({ type }) => type === "heading_open")
    .map((token) => token.attrGet("id"));

describe("headingAnchors", () => {
  it.each([
    ["### 2. 키워드 : \\#LG", "2-키워드--lg"],
    ["# 1. 기사", "1-기사"],
    ["# \"알파고는 바보 수준\"…LG의 '초거대 AI' 개발", "알파고는-바보-수준lg의-초거대-ai-개발"],
    ["# Hello, World!", "hello-world"],
    ["# snake_case - dash", "snake_case---dash"],
    ["# 가 -- 나", "가--나"],
    ["# **굵은** [링크](/a) ![그림](/b)", "굵은-링크-"],
    ["# `코드` 정리", "코드-정리"],
    ["# `a--b` -- c", "a--b--c"],
    ["# 가격 3,000원 (50%↑)", "가격-3000원-50"],
    ["# !!!", "section"],
    ["# ", "section"],
  ])("makes the id of %s as kramdown does", (text, anchor) => {
    expect(anchors(text)).toEqual([anchor]);
  });

  it("numbers headings that sound alike, and gives no id twice", () => {
    expect(anchors("# 가\n\n# 가\n\n# 가-1\n\n# 가")).toEqual(["가", "가-1", "가-1-1", "가-2"]);
  });

  it("makes one id of both Unicode forms", () => {
    expect(anchors(`# ${"가나".normalize("NFD")}`)).toEqual(["가나"]);
  });

  it("leaves out all but letters, digits, dashes and lines below, whatever a heading consists of", () => {
    const plain = String.fromCharCode(...Array.from({ length: 0x5f }, (_, index) => index + 0x20)).replace(
      /[\\`*_<&![\]~^$%{}|]/gu,
      "",
    );
    const unit = fc.constantFrom(...plain, ..."가힣京éß٣…·’㉠①\u0301\u00A0‿🙂");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (typed) => {
        const words = `말 ${typed} 끝`.replace(/#/gu, "");
        const left = words
          .replace(/-{2,3}/gu, "")
          .normalize("NFC")
          .toLowerCase();
        const id = left.replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu, "").replace(/[ \t]/gu, "-");
        expect(anchors(`# ${words}`)).toEqual([id]);
      }),
    );
  });
});
