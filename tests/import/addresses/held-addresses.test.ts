import { describe, expect, it } from "vitest";
import { withHeldAddresses } from "../../../src/import/addresses/held-addresses.ts";
import type { OldAddress } from "../../../src/import/import-plan.ts";
import { settleNote } from "../../../src/import/notes/settle-note.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";
import { day } from "../../support/study-note.ts";

const now = { day: day("2022-02-22"), time: "12:00:00" };

function kindsOf(date: string, isFuture = true): readonly OldAddress["kind"][] {
  const draft = { from: "a.md", to: "2021-12-15-a.md", text: post(["title: a", `date: ${date}`]), changes: [] };
  const settled = settleNote(draft, ["/notes/2021-12-15-a/", "/a/", "/a:b/"], importSettings);
  return withHeldAddresses(settled, { now, isFuture }).oldAddresses.map(({ kind }) => kind);
}

describe("withHeldAddresses", () => {
  it.each(["2030-01-01", "2022-02-22 12:00:01"])("reports that the addresses of %s wait for their day", (date) => {
    expect(kindsOf(date)).toEqual(["held", "held", "unanswerable"]);
  });

  it.each(["2022-02-21", "2022-02-22", "2022-02-22 12:00:00"])("leaves those of %s", (date) => {
    expect(kindsOf(date)).toEqual(["same", "redirect", "unanswerable"]);
  });

  it("leaves those of a blog that published nothing before its day", () => {
    expect(kindsOf("2030-01-01", false)).toEqual(["same", "redirect", "unanswerable"]);
  });
});
