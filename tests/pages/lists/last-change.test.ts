import { expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { lastChange } from "../../../src/pages/lists/last-change.ts";
import { day, placed, studyNote } from "../../support/study-note.ts";

const published = (date: string, modified?: string) => ({
  note: studyNote({
    date,
    frontMatter: modified === undefined ? {} : { lastModified: placed({ day: day(modified), time: null }) },
  }),
  permalink: permalinkOf("/a/"),
});

it("the last change among many notes counts, and none has none", () => {
  expect(lastChange([published("2021-12-15", "2022-01-02"), published("2021-12-20")])).toBe("2022-01-02");
  expect(lastChange([])).toBeNull();
});
