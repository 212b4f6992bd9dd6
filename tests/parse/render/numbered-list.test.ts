import { describe, expect, it } from "vitest";
import { htmlOf } from "../../support/parse-body.ts";

describe("a numbered list", () => {
  it("continues counting from the number its author typed", () => {
    expect(htmlOf("2. 둘\n3. 셋\n")).toContain('<ol start="2">');
  });

  it("counts from zero when its author did", () => {
    expect(htmlOf("0. 영\n1. 하나\n")).toContain('<ol start="0">');
  });

  it("carries no number when it begins with one", () => {
    expect(htmlOf("1. 하나\n2. 둘\n")).toContain("<ol>");
  });

  it("continues counting after a list that interrupted it", () => {
    expect(htmlOf("1. 하나\n* 점\n2. 둘\n")).toContain('<ol start="2">');
  });
});
