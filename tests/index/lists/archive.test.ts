import { describe, expect, it } from "vitest";
import { buildArchive } from "../../../src/index/lists/archive.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { studyNote } from "../../support/study-note.ts";

describe("buildArchive", () => {
  it("sorts notes into years and months, newest first", () => {
    const dates = ["2022-01-03", "2021-12-31", "2021-12-01", "2021-02-28"];
    const notes = dates.map((date) => ({ note: studyNote({ id: date, date }), permalink: permalinkOf(`/${date}/`) }));
    const archive = buildArchive(notes).map(({ year, permalink, months }) => ({
      year,
      permalink,
      months: months.map((month) => [month.year, month.month, month.permalink, month.notes.map(({ note }) => note.id)]),
    }));
    expect(archive).toEqual([
      { year: 2022, permalink: "/archive/2022/", months: [[2022, 1, "/archive/2022/01/", ["2022-01-03"]]] },
      {
        year: 2021,
        permalink: "/archive/2021/",
        months: [
          [2021, 12, "/archive/2021/12/", ["2021-12-31", "2021-12-01"]],
          [2021, 2, "/archive/2021/02/", ["2021-02-28"]],
        ],
      },
    ]);
  });

  it("is empty without notes", () => {
    expect(buildArchive([])).toEqual([]);
  });
});
