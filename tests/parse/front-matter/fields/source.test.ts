import { describe, expect, it } from "vitest";
import { decodeSource } from "../../../../src/parse/front-matter/fields/source.ts";
import { fieldIn } from "../../../support/front-matter.ts";

function decode(yaml: string) {
  const { value, diagnostics } = decodeSource(fieldIn(yaml), "Asia/Seoul");
  return { value, rules: diagnostics.map(({ rule }) => rule) };
}

describe("The article a note is about", () => {
  it("is read part by part", () => {
    const yaml =
      "source:\n  headline: 제목\n  url: https://a.kr/1\n  publisher: 한국경제\n  reporter: 이시은\n  published: 2021-12-14";
    expect(decode(yaml)).toEqual({
      value: {
        headline: "제목",
        url: "https://a.kr/1",
        publisher: "한국경제",
        reporter: "이시은",
        published: "2021-12-14",
      },
      rules: [],
    });
  });

  it("may be an address alone", () => {
    expect(decode("source: https://a.kr/1")).toEqual({ value: { url: "https://a.kr/1" }, rules: [] });
  });

  it.each([
    ["source: 한국경제", null, ["front-matter-wrong-kind"]],
    ["source: [a]", null, ["front-matter-wrong-kind"]],
    ["source: 7", null, ["front-matter-wrong-kind"]],
    ["source:", null, ["front-matter-empty-value"]],
    ["source: {언론사: 한국경제}", {}, ["front-matter-unknown-key"]],
    ["source: {publisher: [a], reporter: 이시은}", { reporter: "이시은" }, ["front-matter-wrong-kind"]],
    ["source: {published: 2021-02-30}", { published: "2021-02-28" }, ["date-impossible"]],
    ["source: {published: 어제}", {}, ["date-unreadable"]],
    ["source: {url: 'javascript:alert(1)', reporter: 이시은}", { reporter: "이시은" }, ["unsafe-link"]],
    ["source: {__proto__: a}", {}, ["front-matter-unknown-key"]],
  ])("%s is reported as a problem", (yaml, value, rules) => {
    expect(decode(yaml)).toEqual({ value, rules });
  });

  it("offers the name that was meant", () => {
    const { diagnostics } = decodeSource(fieldIn("source: {기자: 이시은}"), "Asia/Seoul");
    expect(diagnostics[0]?.facts).toMatchObject({ key: "기자", suggestion: "reporter" });
  });
});
