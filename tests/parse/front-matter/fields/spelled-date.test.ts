import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalDate } from "../../../../src/parse/front-matter/fields/spelled-date.ts";
import { readTypedDate } from "../../../../src/parse/front-matter/fields/typed-date.ts";

describe("A day in another spelling", () => {
  it.each([
    ["2019-06-23. 15:37:00", "2019-06-23 15:37:00"],
    ["2019.06.23 15:37", "2019-06-23 15:37"],
    ["2019/06/23", "2019-06-23"],
    ["2019. 6. 23.", "2019-06-23"],
    ["2019. 6. 23. 9:05", "2019-06-23 09:05"],
    ["2019-6-3", "2019-06-03"],
    ["2019년 6월 23일", "2019-06-23"],
    ["2019년 6월 23일 일요일", "2019-06-23"],
    ["2019년 6월 23일 15시 37분", "2019-06-23 15:37"],
    ["2019.06.23(일)", "2019-06-23"],
    ["2019.06.23 오후 3:37", "2019-06-23 15:37"],
    ["2019-06-23 오전 9시", "2019-06-23 09:00"],
    ["2019-06-23 15시 정각", "2019-06-23 15:00"],
    ["2019년 6월 23일 오후 3시 5분", "2019-06-23 15:05"],
    ["2019년 6월 23일 오후 3시 반", "2019-06-23 15:30"],
    ["2019년 6월 23일 9시 5분 7초", "2019-06-23 09:05:07"],
    ["2019.06.23 오전 12:05", "2019-06-23 00:05"],
    ["2019/06/23 15:37:00 +0900", "2019-06-23 15:37:00 +0900"],
    ["20190623", "2019-06-23"],
    ["Jun 23, 2019", "2019-06-23"],
    ["Jul 08 2022", "2022-07-08"],
    ["September 1st, 2022", "2022-09-01"],
    ["8 Sept 2022", "2022-09-08"],
    ["２０１９－０６－２３", "2019-06-23"],
    ["26.11.20(금)", "2026-11-20"],
    ["'26년 11월 20일 금요일", "2026-11-20"],
  ])("%s is %s in the usual one", (typed, usual) => {
    expect(canonicalDate(typed)).toBe(usual);
  });

  it.each([
    "26.11.20",
    "26.11.20(목)",
    "11월 20일(금)",
    "21.12.15",
    "Marble 8, 2022",
    "Feb 30 2022",
    "08 2022",
    "01/02/03",
    "06/23/2019",
    "2021.02.30",
    "2021-13-1",
    "2021-12-15 25:00",
    "2021.12.15 13:60",
    "2021.12.15 9:5",
    "2021.12.15 9",
    "2021.12.15 오후",
    "2021.12.15 9시 100분",
    "2021.12.15 오후 3시쯤",
    "2021.12.15 오후 15:00",
    "2021.12.15(목)",
    "2021-12",
    "2021.12.15 +0900",
    "2021.12.15 무렵",
    "2021-12-15-금리",
    "202112150900",
  ])("%s is not taken for a day", (typed) => {
    expect(canonicalDate(typed)).toBeNull();
  });

  it("is, in the usual one, always a date", () => {
    const numbers = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.nat(14), fc.nat(33), fc.nat(25), fc.nat(61));
    fc.assert(
      fc.property(numbers, fc.constantFrom(".", "/", "-", ". "), ([year, month, day, hour, minute], mark) => {
        const usual = canonicalDate(`${year}${mark}${month}${mark}${day} ${hour}:${String(minute).padStart(2, "0")}`);
        if (usual !== null) expect(readTypedDate(usual, "Asia/Seoul").kind).toBe("date");
      }),
    );
  });

  it("is not searched for in text too long for a date", () => {
    expect(canonicalDate(`2019.06.23${" ".repeat(50_000)}x`)).toBeNull();
    expect(canonicalDate(`2019.06.23${" .".repeat(50_000)}x`)).toBeNull();
  });
});
