import { describe, expect, it } from "vitest";
import { isDayCode } from "../../../src/model/date/is-day-code.ts";

describe("isDayCode", () => {
  it.each(["261130월", "211215", "211215(수)", "21.12.15. 수요일", "2021-12-15 (수)", "211215Wed", "211215 "])(
    "is true for %j",
    (text) => expect(isDayCode(text)).toBe(true),
  );
  it.each(["211215수 LG AI", "1234567", "500000", "2021년", "금리", "", "2112-15"])("is false for %j", (text) =>
    expect(isDayCode(text)).toBe(false),
  );
});
