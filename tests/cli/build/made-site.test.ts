import { describe, expect, it } from "vitest";
import { isSameSite, type MadeSite, readMadeSite } from "../../../src/cli/build/made-site.ts";
import { type LocalMoment, readStudyDate } from "../../../src/model/date/study-date.ts";

const fingerprint = { settings: "s", inputs: "i" };
const made: MadeSite = {
  fingerprint,
  summary: { notes: 1, pages: 2, heldBack: 1, warnings: 0 },
  since: "2026-11-23T09:00:00",
  until: "2026-11-24T00:00:00",
};

function at(text: string): LocalMoment {
  const day = readStudyDate(text.slice(0, 10));
  if (day === null) throw new RangeError(text);
  return { day, time: text.slice(11) };
}

describe("a site that was made", () => {
  it("is the same from then on until the next note comes due", () => {
    expect(isSameSite(made, fingerprint, at("2026-11-23T09:00:00"))).toBe(true);
    expect(isSameSite(made, fingerprint, at("2026-11-23T23:59:59"))).toBe(true);
    expect(isSameSite(made, fingerprint, at("2026-11-24T00:00:00"))).toBe(false);
    expect(isSameSite(made, fingerprint, at("2026-11-23T08:59:59"))).toBe(false);
    expect(isSameSite({ ...made, until: null }, fingerprint, at("2036-01-01T00:00:00"))).toBe(true);
  });

  it("is another for other settings, and when anything was touched", () => {
    const now = at("2026-11-23T10:00:00");
    expect(isSameSite(made, { ...fingerprint, settings: "other" }, now)).toBe(false);
    expect(isSameSite(made, { ...fingerprint, inputs: "other" }, now)).toBe(false);
  });

  it("is read as it was remembered, and from nothing else", () => {
    const told: unknown = JSON.parse(JSON.stringify(made));
    expect(readMadeSite(told)).toEqual(made);
    expect(readMadeSite({ ...made, until: null })).toEqual({ ...made, until: null });
    const summary = { ...made.summary, draftsByName: { notes: 1, places: ["posts/wip/"] } };
    expect(readMadeSite({ ...made, summary })).toEqual({ ...made, summary });
    for (const drafts of [null, 1, { notes: "1", places: [] }, { notes: 1, places: [1] }, { notes: 1 }])
      expect(readMadeSite({ ...made, summary: { ...summary, draftsByName: drafts } })).toBeNull();
    const others = [null, [], "x", {}, { ...made, since: 1 }, { ...made, fingerprint: {} }, { ...made, summary: {} }];
    for (const other of others) expect(readMadeSite(other), JSON.stringify(other)).toBeNull();
  });
});
