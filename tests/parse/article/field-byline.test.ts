import { describe, expect, it } from "vitest";
import { emptyByline } from "../../../src/parse/article/byline-parts.ts";
import {
  bylineOfDay,
  bylineOfField,
  mergedBylines,
  withoutDayBehind,
} from "../../../src/parse/article/field-byline.ts";
import { kindsOfField } from "../../../src/parse/article/field-names.ts";

const read = (name: string, value: string) => bylineOfField({ kinds: kindsOfField(name), value });

describe("bylineOfField", () => {
  it.each([
    ["언론사", "어떤 매체", { publisher: "어떤 매체" }],
    ["언론사", "더벨 (2026.01.02)", { publisher: "더벨", published: "2026-01-02" }],
    ["신문", "중앙일보 4월 3일자", { publisher: "중앙일보" }],
    ["언론사/기자", "경향신문 | 최민호 기자", { publisher: "경향신문", reporter: "최민호" }],
    ["신문사/날짜", "한국일보, 2026/04/04", { publisher: "한국일보", published: "2026-04-04" }],
    ["신문사/날짜", "한국일보/2026.04.04", { publisher: "한국일보", published: "2026-04-04" }],
    ["작성일", "2026.04.04", { day: "2026-04-04" }],
  ])("reads %s: %s", (name, value, said) => {
    expect({ ...read(name, value) }).toMatchObject(said);
  });

  it.each([
    ["언론사", ""],
    ["기자", "없음"],
    ["언론사", "해당 없음"],
    ["신문/날짜", "종이/2026.04.04"],
    ["신문", "종이 매체"],
    ["제목", "한국경제 2026.06.01"],
    ["작성자", "김새김"],
    ["출판사", "한빛미디어 2026.06.01"],
  ])("reads nothing of %s: %j", (name, value) => {
    expect(read(name, value)).toBeNull();
  });
});

describe("withoutDayBehind", () => {
  it.each(["중앙일보 8월 4일", "중앙일보 8/4", "중앙일보 (8월 4일자)", "중앙일보 2026.8.4.", "중앙일보"])(
    "leaves the name in %j",
    (value) => {
      expect(withoutDayBehind(value)).toBe("중앙일보");
    },
  );

  it("takes no number of a name for a day", () => {
    expect(withoutDayBehind("뉴스1")).toBe("뉴스1");
  });
});

it("reads a day that follows its name at once", () => {
  expect(bylineOfDay("published", "2026.04.04")).toEqual({ ...emptyByline, published: "2026-04-04" });
  expect(bylineOfDay("day", "어느 2026.04.04")).toBeNull();
});

it("lets the first of two bylines count where both say something", () => {
  const first = { ...emptyByline, publisher: "가" };
  const second = { ...emptyByline, publisher: "나", reporter: "다" };
  expect(mergedBylines(first, second)).toEqual({ ...emptyByline, publisher: "가", reporter: "다" });
});
