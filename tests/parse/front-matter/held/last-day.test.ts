import { describe, expect, it } from "vitest";
import { readLines } from "../../../support/front-matter.ts";
import { told } from "../../../support/told.ts";

function lastDays(...lines: readonly string[]): readonly unknown[] {
  const { diagnostics } = readLines("title: a", "date: 2021-12-15", ...lines);
  return diagnostics.map(({ rule, facts }) => ("lastDay" in facts ? facts.lastDay : rule));
}

describe("a day on which another program takes a note down", () => {
  it.each([
    ["expiryDate: 2030-01-01", "2030-01-01"],
    ["expiry_date: 2030-01-01 18:00", "2030-01-01"],
    ["ExpirationDate: 2029-12-31T23:00:00Z", "2030-01-01"],
    ["expires: '2030-01-01'", "2030-01-01"],
    ["expire: 2030.1.1", "2030-01-01"],
    ["unpublishDate: 2030-01-01", "2030-01-01"],
    ["게시 종료일: 2030-01-01", "2030-01-01"],
    ["expiryDate: Jan 1, 2030", "2030-01-01"],
    ["expiryDate: 2030-01", "2030-01-01"],
    ["exp\u0456ryDate: 2030-01-01", "2030-01-01"],
    ["expiryDate: [2030-01-01]", "2030-01-01"],
    ["expiryDate: [2031-01-01, 2030-01-01]", "2030-01-01"],
    ["hide_after: 2030-01-01", "2030-01-01"],
    ["visible_until: 2030-01-01", "2030-01-01"],
    ["valid_until: 2030-01-01", "2030-01-01"],
    ["deleted_at: 2030-01-01", "2030-01-01"],
    ["archived_at: 2030-01-01", "2030-01-01"],
  ])("is known to its reader, who has a clock: %j", (line, day) => {
    expect(lastDays(line)).toEqual([day]);
  });

  it.each([
    "expiryDate: soon",
    "expiryDate:",
    "expiryDate: [soon]",
    "expert: 2030-01-01",
    "종료일: 2030-01-01",
    "archive_date: 2020-01-01",
  ])("is none: %j", (line) => {
    expect(lastDays(line)).toEqual(["front-matter-unknown-key"]);
  });

  it.each(["draft: true", "published: false"])("does not matter where the note is held back: %s", (line) => {
    expect(lastDays(line, "expiryDate: 2022-01-01")).toEqual(["front-matter-unknown-key"]);
  });

  it("is said to take nothing down", () => {
    const [one] = readLines("title: a", "expiryDate: 2030-01-01").diagnostics;
    expect(one === undefined ? null : told(one, "ko")).toBe(
      "front-matter-unknown-key posts/a.md:3:1 | expiryDate:는 새김이 모르는 이름이라 읽지 않았습니다. 2030-01-01에 노트가 저절로 내려가지 않습니다 | 아는 이름 | expiryDate: | 필요 없으면 지우고, 뜻한 이름이 있으면 그 이름으로 고치세요. 쓸 수 있는 이름은 규칙 설명에 있습니다",
    );
  });
});
