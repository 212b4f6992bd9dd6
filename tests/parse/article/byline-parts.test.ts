import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyByline, namedByline, partsByline, readNames, trimmed } from "../../../src/parse/article/byline-parts.ts";
import { soundsLikePublisher } from "../../../src/parse/article/publisher-name.ts";

describe("partsByline", () => {
  it("takes any name for a newspaper only where the line says that it names one", () => {
    expect(partsByline("어떤 매체 2026.03.01")).toBeNull();
    expect(namedByline("어떤 매체 2026.03.01")).toMatchObject({
      publisher: "어떤 매체",
      published: "2026-03-01",
    });
  });

  it("passes over no line with a reporter, a day or a page", () => {
    const parts = fc.constantFrom(
      "한국경제",
      " ",
      "|",
      "이시은",
      "기자",
      "특파원",
      "PD",
      "오늘",
      "2021.12.14",
      "1면",
      "(",
      ")",
      "입력",
      "a@b.kr",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (typed) => {
        const line = typed.join("");
        const { publisher, reporter, published } = namedByline(line) ?? emptyByline;
        const isPrinted = published !== null || /(?:^|[ |(])1면\)?$/u.test(line);
        const isByline = reporter !== null || (isPrinted && soundsLikePublisher(publisher ?? ""));
        expect(partsByline(line) !== null).toBe(isByline);
      }),
    );
  });

  it("leaves a day without its year out of the names", () => {
    expect(partsByline("한국경제 8월 4일자 이시은 기자")).toMatchObject({ publisher: "한국경제", published: null });
  });
});

describe("a desk", () => {
  it.each(["National Desk", "Editorial Board", "Business Section"])("is nobody's name: %s", (desk) => {
    const known = { publisher: "Korea Herald", reporter: null, published: "2026-04-21" };
    expect(partsByline(`Korea Herald, 2026-04-21, ${desk}`)).toMatchObject(known);
    expect(partsByline(desk)).toBeNull();
  });
});

describe("readNames", () => {
  it("reads the reporter at the end, and the newspaper before", () => {
    expect(readNames("한국경제 이시은 기자")).toEqual({ publisher: "한국경제", reporter: "이시은" });
    expect(readNames("기자가 되고 싶다")).toBeNull();
  });
});

describe("trimmed", () => {
  it("removes the signs around a text", () => {
    expect(["『동아일보』", "■ 한국경제:", "가 · 나"].map(trimmed)).toEqual(["동아일보", "한국경제", "가 · 나"]);
  });
});
