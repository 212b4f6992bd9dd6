import { describe, expect, it } from "vitest";
import { partsByline, readNames, trimmed } from "../../../src/parse/article/byline-parts.ts";

describe("partsByline", () => {
  it("takes any name for a newspaper only where the line says that it names one", () => {
    expect(partsByline("어떤 매체 2026.03.01")).toBeNull();
    expect(partsByline("어떤 매체 2026.03.01", { isNamed: true })).toMatchObject({
      publisher: "어떤 매체",
      published: "2026-03-01",
    });
  });

  it("leaves a day without its year out of the names", () => {
    expect(partsByline("한국경제 8월 4일자 이시은 기자")).toMatchObject({ publisher: "한국경제", published: null });
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
