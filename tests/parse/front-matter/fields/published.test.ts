import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { decodePublished, withPublishedDay } from "../../../../src/parse/front-matter/fields/published.ts";
import { fieldIn, fieldsOf, readLines, seen } from "../../../support/front-matter.ts";

describe("published: with a day", () => {
  it.each(["published: 2024-01-05", "published: 2024-01-05 09:00", 'published: "2024-01-05"'])(
    "is the note's day if it has no other: %s",
    (line) => {
      const reading = readLines("title: a", line);
      expect(reading.diagnostics).toEqual([]);
      expect(fieldsOf(reading)).toMatchObject({ date: { day: "2024-01-05" } });
    },
  );

  it("is not read where the note has its own", () => {
    const reading = readLines("title: a", "date: 2024-02-01", "published: 2024-01-05");
    expect(reading.diagnostics).toEqual([]);
    expect(fieldsOf(reading)).toEqual({ title: "a", date: { day: "2024-02-01", time: null } });
    expect(fieldsOf(readLines("title: a", "subtitle: 240201목", "published: 2024-01-05"))).not.toHaveProperty("date");
  });

  it("is an error if it is later than the note's own, with what to type", () => {
    const { diagnostics } = readLines("title: a", "date: 2024-01-05", "published: 2099-01-05");
    expect(seen(diagnostics)).toEqual(["front-matter-held-day 4:12-4:22"]);
    expect(diagnostics.map((one) => [messageOf(one, "ko").problem, messageOf(one, "en").problem])).toEqual([
      [
        "published: 의 날이 노트의 날보다 뒤입니다. 그날 실으려던 노트라면 이대로는 그 전에 실립니다",
        "The day of published: is later than the note's own. If the note should be published on that day, it would be published earlier as it is now",
      ],
    ]);
    expect(readLines("title: a", "date: 2024-01-05", "published: 2099-01-05", "draft: true").diagnostics).toEqual([]);
  });

  it.each(["published: 2024-01-05 23:00", "published: 2024-01-05T10:30:00"])(
    "is an error if its time is later than the note's: %s",
    (line) => {
      expect(seen(readLines("title: a", "date: 2024-01-05 10:00", line).diagnostics)[0]).toContain("held-day");
    },
  );

  it.each(["status: draft", "비공개: true", "private: true", "publish: false", "visibility: private"])(
    "says when, and not whether: %s still holds the note back",
    (line) => {
      const { diagnostics } = readLines("title: a", "date: 2024-01-05", "published: 2024-01-05", line);
      expect(seen(diagnostics).join()).toContain("front-matter-held");
    },
  );

  it.each(["published: 2024-13-05", "published: 2024", "published: 내일", "published: [2024-01-05]"])(
    "is an error if it is none: %s",
    (line) => {
      expect(seen(readLines("title: a", "date: 2024-01-05", line).diagnostics)[0]).toContain("front-matter-wrong-kind");
    },
  );

  it("stands beside an error in date:, and is read as yes or no otherwise", () => {
    expect(readLines("title: a", "date: 곧", "published: 2024-01-05").frontMatter?.date).toBeNull();
    expect(decodePublished(fieldIn("published: no"), "UTC").value).toBe(false);
    expect(decodePublished(fieldIn("published: 2024-01-05"), "UTC")).toEqual({ value: true, diagnostics: [] });
    const { frontMatter } = readLines("title: a");
    expect(frontMatter && withPublishedDay(frontMatter, new Map(), "UTC").value).toBe(frontMatter);
  });
});
