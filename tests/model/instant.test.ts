import { describe, expect, it } from "vitest";
import { instantText } from "../../src/model/instant.ts";
import { day } from "../support/study-note.ts";

describe("instantText", () => {
  it("writes the wall clock with the zone's offset", () => {
    expect(instantText(day("2021-12-15"), "09:30:00", "Asia/Seoul")).toBe("2021-12-15T09:30:00+09:00");
    expect(instantText(day("2021-12-15"), null, "UTC")).toBe("2021-12-15T00:00:00+00:00");
    expect(instantText(day("2021-12-15"), null, "Asia/Kolkata")).toBe("2021-12-15T00:00:00+05:30");
  });

  it("knows summer time, also in the hours round the change", () => {
    expect(instantText(day("2021-07-01"), null, "America/New_York")).toBe("2021-07-01T00:00:00-04:00");
    expect(instantText(day("2021-03-14"), "01:30:00", "America/New_York")).toBe("2021-03-14T01:30:00-05:00");
    expect(instantText(day("2021-03-14"), "03:30:00", "America/New_York")).toBe("2021-03-14T03:30:00-04:00");
  });
});
