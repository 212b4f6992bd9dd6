import { describe, expect, it } from "vitest";
import { dayAfter, readStudyDate } from "../../src/model/date/study-date.ts";
import { shortDay } from "../../src/writing/short-day.ts";

const wednesday = readStudyDate("2021-12-15") ?? expect.fail();

describe("shortDay", () => {
  it("writes the day with the weekday it is", () => {
    expect(shortDay(wednesday, "ko")).toBe("211215수");
    expect(shortDay(wednesday, "en")).toBe("211215Wed");
    expect(shortDay(dayAfter(wednesday, 4), "ko")).toBe("211219일");
  });
});
