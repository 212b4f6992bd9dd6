import { describe, expect, it } from "vitest";
import { kindsOfField } from "../../../src/parse/article/field-names.ts";

describe("kindsOfField", () => {
  it.each([
    ["1️⃣ 기사 제목", ["headline"]],
    ["[기사제목]", ["headline"]],
    ["Ⅰ. 제목", ["title"]],
    ["✔️언론사/기자", ["publisher", "reporter"]],
    ["신문사 / 날짜", ["publisher", "day"]],
    ["저자", ["book"]],
  ])("knows %s", (name, kinds) => {
    expect(kindsOfField(name)).toEqual(kinds);
  });

  it.each(["", "기사 제목의 뜻", "언론사/회사", "제목".repeat(30)])("knows nothing of %j", (name) => {
    expect(kindsOfField(name)).toEqual([]);
  });
});
