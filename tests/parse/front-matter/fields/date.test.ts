import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { decodeDate } from "../../../../src/parse/front-matter/fields/date.ts";
import { fieldIn, outcome } from "../../../support/front-matter.ts";

function decode(yaml: string) {
  return decodeDate(fieldIn(yaml), "Asia/Seoul");
}

describe("A date field", () => {
  it("reads the forms of a date, in quotes or without", () => {
    expect(outcome(decode("date: 2021-12-15"))).toEqual({ value: { day: "2021-12-15", time: null }, rules: [] });
    expect(outcome(decode("date: '2021-12-15 09:00:00 +0900'"))).toEqual({
      value: { day: "2021-12-15", time: "09:00:00" },
      rules: [],
    });
  });

  it.each([
    ["date: 2021-02-30", "date-impossible", "2021-02-28", null],
    ["date: 2021.2.30", "date-impossible", "2021-02-28", null],
  ])("%s is an error that offers the nearest day", (yaml, rule, nearest, fix) => {
    const { value, diagnostics } = decode(yaml);
    expect(value?.value.day ?? null).toBe(nearest);
    expect(
      diagnostics.map((one) => [one.rule, "nearest" in one.facts && one.facts.nearest, one.fix?.text ?? null]),
    ).toEqual([[rule, nearest, fix]]);
  });

  it.each([
    ["date: 21.12.15", "2021-12-15", ["2021-12-15"]],
    ["date: 2021-12-15 25:00", "2021-12-15", ["2021-12-15"]],
    ["date: 2021.12.15 25:00", "2021-12-15", ["2021-12-15"]],
    ["date: 01/02/03", "2001-02-03", ["2001-02-03"]],
    ["date: 12/15/2021", null, ["2021-12-15"]],
    ["date: 15/12/2021", null, ["2021-12-15"]],
    ["date: 1/2/2021", null, ["2021-01-02", "2021-02-01"]],
    ["date: yesterday", null, []],
    ["date: 2021", null, []],
  ])("%s is an error that offers every day it may mean", (yaml, standIn, offers) => {
    const { value, diagnostics } = decode(yaml);
    expect(value?.value.day ?? null).toBe(standIn);
    expect(diagnostics).toMatchObject([{ rule: "date-unreadable", facts: { offers }, fix: null }]);
  });

  it.each([
    ["date: 어제", { offers: ["2026-11-20"] }],
    ["date: 11/20", { offers: ["2026-11-20"] }],
    ["date: 12/15/2021", { offers: ["2021-12-15"] }],
    ["date: 2026-13-40", { nearest: "2026-11-20" }],
    ["last_modified_at: 어제", { offers: [] }],
  ])("%s offers the day in the file's name if it may be meant", (yaml, facts) => {
    const field = { ...fieldIn(yaml), path: "posts/2026-11-20-a.md" as SourcePath };
    expect(decodeDate(field, "Asia/Seoul").diagnostics).toMatchObject([{ facts }]);
  });

  it.each([
    ["date: 2022-13-45", "2022-12-31", null],
    ["date: 2022-00-00", "2022-01-01", null],
    ["date: 2022-05-00", "2022-05-01", null],
    ["date: 2022-05-45", "2022-05-31", null],
    ["date: 2022-13-05", "2022-12-05", "2022-05-13"],
    ["date: 2021-11-31 09:00", "2021-11-30", "2021-11-30"],
  ])("%s is read on as a day near to it, and offers one only where it is likely", (yaml, standIn, nearest) => {
    const { value, diagnostics } = decode(yaml);
    expect(value?.value.day).toBe(standIn);
    expect(diagnostics.map(({ rule, facts }) => [rule, facts])).toEqual([
      ["date-impossible", { found: yaml.replace("date: ", ""), nearest }],
    ]);
  });

  it.each([
    ["date: 2021.12.15", "2021-12-15", { day: "2021-12-15", time: null }],
    ["date: 2021-1-2", "2021-01-02", { day: "2021-01-02", time: null }],
    ["date: “2021-12-15”", "2021-12-15", { day: "2021-12-15", time: null }],
    ["date: 20211215", "2021-12-15", { day: "2021-12-15", time: null }],
    ["date: 2019-06-23. 15:37:00", "2019-06-23 15:37:00", { day: "2019-06-23", time: "15:37:00" }],
    ["date: 2019.06.23 15:37", "2019-06-23 15:37", { day: "2019-06-23", time: "15:37:00" }],
    ["date: '2021.12.15 23:30 +0000'", "2021-12-15 23:30 +0000", { day: "2021-12-16", time: "08:30:00" }],
  ])("%s is read with a warning that offers %s", (yaml, usual, value) => {
    const decoded = decode(yaml);
    expect(outcome(decoded)).toEqual({ value, rules: ["date-spelling"] });
    expect(decoded.diagnostics.map(({ fix }) => fix?.text)).toEqual([usual]);
  });

  it.each([
    ["date:", "front-matter-empty-value"],
    ["date: true", "front-matter-wrong-kind"],
    ["date: [2021-12-15]", "front-matter-wrong-kind"],
  ])("%s has no day", (yaml, rule) => {
    expect(outcome(decode(yaml))).toEqual({ value: null, rules: [rule] });
  });
});
