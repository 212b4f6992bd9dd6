import { describe, expect, it } from "vitest";
import { documentParts } from "../../../src/model/search/document-parts.ts";

describe("documentParts", () => {
  it("folds names and text, and keeps the parts apart", () => {
    const parts = documentParts({
      url: "/notes/a/",
      title: "엑사원 공개",
      date: "2022-01-07",
      tags: ["인공 지능"],
      keywords: ["LG"],
      parts: ["첫 줄\n다음 줄", "끝"],
      ownParts: 1,
      beginning: 0,
      labels: [],
    });
    expect(parts).toEqual({
      names: ["엑사원공개", "lg", "인공지능"],
      initials: ["ㅇㅅㅇㄱㄱ", "lg", "ㅇㄱㅈㄴ"],
      everything: "엑사원공개\nlg\n인공지능\n첫줄다음줄\n끝",
    });
  });
});
