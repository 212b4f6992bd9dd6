import { describe, expect, it } from "vitest";
import type { CommandOptions } from "../../../src/cli/arguments/options.ts";
import { readOptions } from "../../../src/cli/arguments/read-options.ts";
import { readNewRequest } from "../../../src/cli/new/read-request.ts";
import type { StudyDate } from "../../../src/model/date/study-date.ts";

const read = (typed: Partial<CommandOptions>, asks = false) =>
  readNewRequest({ ...readOptions(new Map()), ...typed }, { asks, today: "2026-11-28" as StudyDate });

describe("readNewRequest", () => {
  it("reads what was typed, and leaves open what was not", () => {
    expect(read({ title: "금리" })).toEqual({
      value: {
        title: "금리",
        link: null,
        page: null,
        date: null,
        tags: null,
        category: null,
        slug: null,
        template: null,
      },
      problems: [],
    });
    expect(
      read({
        title: "금리",
        date: " 2021-12-15 ",
        tags: "경제,#금리",
        category: " 경제\n공부 ",
        slug: "A b",
        html: "-",
      }).value,
    ).toMatchObject({
      page: "stdin",
      date: "2021-12-15",
      tags: ["경제", "금리"],
      category: "경제 공부",
      slug: "a-b",
    });
    expect(read({ title: "금리", category: "  ", tags: "," }).value).toMatchObject({ category: null, tags: [] });
  });

  it("needs something to make a note of, unless somebody can be asked", () => {
    expect(read({}).problems).toEqual([{ kind: "no-title" }]);
    expect(read({}, true).problems).toEqual([]);
    expect(read({ body: true, image: true }, true).problems).toEqual([]);
    expect(read({ title: "금리", image: true }, true).problems).toEqual([{ kind: "no-page", option: "--image" }]);
  });

  it("reads a day by the name it has today", () => {
    expect(read({ title: "금리", date: "어제" }).value).toMatchObject({ date: "2026-11-27" });
  });

  it("tells everything that was typed wrongly before it tells what is missing", () => {
    expect(read({ date: "요즘", body: true }).problems).toEqual([
      { kind: "wrong-date", typed: "요즘", offers: [], today: "2026-11-28" },
    ]);
    expect(read({ title: " ", tags: "가".repeat(201) }).problems).toEqual([
      { kind: "blank-title" },
      { kind: "long-text", what: "tag", limit: 200 },
    ]);
  });
});
