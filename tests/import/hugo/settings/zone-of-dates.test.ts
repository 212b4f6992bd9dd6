import { expect, it } from "vitest";
import { zoneOfDates } from "../../../../src/import/hugo/settings/zone-of-dates.ts";
import { isTimeZone } from "../../../../src/model/date/time-zone.ts";
import { blogInMemory, post } from "../../../support/blog-in-memory.ts";

function zone(...dates: readonly string[]): string | null {
  return zoneOfDates(
    blogInMemory(
      Object.fromEntries(
        dates.map((date, index) => [`content/posts/${index}.md`, post(["title: a", `date: ${date}`])]),
      ),
    ),
  );
}

it.each([
  [["2024-03-23T14:00:16-03:00"], "Etc/GMT+3"],
  [["2023-02-12T21:12:44+01:00", "2023-07-12 21:12:44 +0200"], "Europe/Berlin"],
  [["2021-09-01T10:00:00+08:00", "2021-09-01T10:00:00+08:00"], "Asia/Shanghai"],
  [["2021-01-01T10:00:00-08:00", "2021-07-01T10:00:00-07:00"], "America/Los_Angeles"],
  [["'2021-01-01T10:00:00+00:00'"], "UTC"],
])("finds the zone of %j", (dates, name) => {
  expect(zone(...dates)).toBe(name);
  expect(isTimeZone(name)).toBe(true);
});

it.each([
  [["2021-01-01T10:00:00+09:00"]],
  [["2021-01-01"]],
  [["2021-01-01T10:00:00Z"]],
  [["2021-01-01T10:00:00+01:00", "2021-01-01T10:00:00+08:00"]],
  [[]],
])("finds none in %j", (dates) => {
  expect(zone(...dates)).toBeNull();
});

it("reads TOML, and passes over the few dates of a journey", () => {
  const ofTrip = post(["date: 2021-01-01T10:00:00+09:00"]);
  const others = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`${index}.md`, `+++\ndate = "2021-01-01T10:00:00-03:00"\n+++\n글`]),
  );
  expect(zoneOfDates(blogInMemory({ ...others, "trip.md": ofTrip, "a.png": null }))).toBe("Etc/GMT+3");
});
