import { describe, expect, it } from "vitest";
import { readTimeZone } from "../../../src/site/config/read-time-zone.ts";
import { told } from "../../support/told.ts";

const setting = { key: "timeZone", where: { source: null, place: null } };

function problemOf(found: unknown): string {
  const reading = readTimeZone(found, setting);
  return "problems" in reading ? reading.problems.map((problem) => told(problem)).join("\n") : "none";
}

describe("reading the time zone", () => {
  it.each(["Asia/Seoul", "UTC", "Europe/Paris"])("takes %s", (zone) => {
    expect(readTimeZone(zone, setting)).toEqual({ value: zone });
  });

  it.each([
    ["KST", "Asia/Seoul"],
    ["Seoul", "Asia/Seoul"],
    ["Asia/Soeul", "Asia/Seoul"],
    ["New York", "America/New_York"],
    ["+09:00", "Asia/Seoul"],
    ["", "Asia/Seoul"],
  ])("meets %o with the zone that was meant", (found, zone) => {
    expect(problemOf(found)).toBe(
      `config-time-zone - | This time zone is unknown | the name of a region, such as Asia/Seoul | "${found}" | Write: timeZone: "${zone}"`,
    );
  });

  it("refuses anything but text", () => {
    expect(problemOf(9)).toMatch(/^config-type /u);
  });
});
