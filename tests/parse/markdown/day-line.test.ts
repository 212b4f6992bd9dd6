import { describe, expect, it } from "vitest";
import { beginsWithDay } from "../../../src/parse/markdown/day-line.ts";
import { htmlOf } from "../../support/parse-body.ts";

describe("a line that begins with a day", () => {
  it.each([
    "2026. 3. 6. (금)",
    "2026. 03. 06",
    "26. 3. 6. 금요일",
    "2026. 3. 신문",
    "3. 6. (금)",
    "3. 6. 금요일 한겨레",
  ])("is text and no list: %s", (line) => {
    expect(beginsWithDay(line)).toBe(true);
    expect(htmlOf(line)).toBe(`<p>${line}</p>\n`);
    expect(htmlOf(`> ${line}`)).toContain(`<p>${line}</p>`);
  });

  it.each(["1. 금리", "3. 6일 만에 올랐다", "2026. 새해", "1. 1. 금리", "3. 2. 일반 은행", "2026. 3분기 매출"])(
    "is told from an item: %s",
    (line) => {
      expect(beginsWithDay(line)).toBe(false);
      expect(htmlOf(line)).toContain("<ol");
    },
  );

  it("keeps days on lines of their own, and ends a list and the day before", () => {
    expect(htmlOf("2026. 3. 6. 시작\n2026. 3. 7. 끝")).toBe("<p>2026. 3. 6. 시작<br>\n2026. 3. 7. 끝</p>\n");
    expect(htmlOf("- 하나\n\n2026. 3. 6.\n\n- 둘")).toContain("<p>2026. 3. 6.</p>");
  });
});
