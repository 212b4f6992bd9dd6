import { describe, expect, it } from "vitest";
import { readNow, wallClock } from "../../../src/cli/arguments/read-now.ts";

describe("readNow", () => {
  it("reads a day and a wall clock", () => {
    expect(readNow("2026-11-23")).toEqual({ day: "2026-11-23", time: "00:00:00" });
    expect(readNow("2026-11-23T09:00")).toEqual({ day: "2026-11-23", time: "09:00:00" });
    expect(readNow("2026-11-23 09:00:30")).toEqual({ day: "2026-11-23", time: "09:00:30" });
  });

  it("reads an instant where a zone is named", () => {
    expect(readNow("2026-11-23T09:00Z")).toEqual(new Date("2026-11-23T09:00:00Z"));
    expect(readNow("2026-11-23T09:00+09:00")).toEqual(new Date("2026-11-23T00:00:00Z"));
    expect(readNow("2026-11-23T09:00:00-0500")).toEqual(new Date("2026-11-23T14:00:00Z"));
  });

  it.each([
    "",
    "today",
    "26.11.23",
    "2026-02-30",
    "2026-11-23T24:00",
    "2026-11-23T9:00",
    "2026-11-23T09:00+99:00",
    "1",
  ])("refuses %j", (text) => expect(readNow(text)).toBeNull());
});

describe("wallClock", () => {
  it("shows an instant on the clock of the site's zone, and leaves a wall clock alone", () => {
    const instant = new Date("2026-11-22T15:30:00Z");
    expect(wallClock(instant, "Asia/Seoul")).toEqual({ day: "2026-11-23", time: "00:30:00" });
    expect(wallClock(instant, "America/New_York")).toEqual({ day: "2026-11-22", time: "10:30:00" });
    const typed = readNow("2026-11-23T09:00");
    expect(typed === null ? null : wallClock(typed, "America/New_York")).toEqual(typed);
  });
});
