import { describe, expect, it } from "vitest";
import { instantWriter } from "../../../src/model/date/instant.ts";
import { day } from "../../support/study-note.ts";

describe("instantWriter", () => {
  it("writes the wall clock with the zone's offset", () => {
    expect(instantWriter("Asia/Seoul")(day("2021-12-15"), "09:30:00")).toBe("2021-12-15T09:30:00+09:00");
    expect(instantWriter("UTC")(day("2021-12-15"), null)).toBe("2021-12-15T00:00:00+00:00");
    expect(instantWriter("Asia/Kolkata")(day("2021-12-15"), null)).toBe("2021-12-15T00:00:00+05:30");
  });

  it("knows summer time, also in the hours round the change", () => {
    expect(instantWriter("America/New_York")(day("2021-07-01"), null)).toBe("2021-07-01T00:00:00-04:00");
    expect(instantWriter("America/New_York")(day("2021-03-14"), "01:30:00")).toBe("2021-03-14T01:30:00-05:00");
    expect(instantWriter("America/New_York")(day("2021-03-14"), "03:30:00")).toBe("2021-03-14T03:30:00-04:00");
  });
});
