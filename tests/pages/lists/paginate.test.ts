import { describe, expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { paginate } from "../../../src/pages/lists/paginate.ts";
import { studyNote } from "../../support/study-note.ts";

function sheets(count: number, pageSize: number) {
  const notes = Array.from({ length: count }, (_, index) => ({
    note: studyNote({ id: `note-${index}` }),
    permalink: permalinkOf(`/${index}/`),
  }));
  return paginate(notes, permalinkOf("/tags/ai/"), pageSize);
}

describe("paginate", () => {
  it("divides a list, the rest on the last page, and links the pages", () => {
    expect(sheets(5, 2)).toMatchObject([
      {
        permalink: "/tags/ai/",
        output: "tags/ai/index.html",
        position: { number: 1, count: 3, previous: null, next: "/tags/ai/page/2/" },
      },
      {
        permalink: "/tags/ai/page/2/",
        output: "tags/ai/page/2/index.html",
        position: { number: 2, count: 3, previous: "/tags/ai/", next: "/tags/ai/page/3/" },
      },
      { permalink: "/tags/ai/page/3/", position: { number: 3, count: 3, previous: "/tags/ai/page/2/", next: null } },
    ]);
    expect(sheets(5, 2).map(({ notes }) => notes.map(({ note }) => note.id))).toEqual([
      ["note-0", "note-1"],
      ["note-2", "note-3"],
      ["note-4"],
    ]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [10, 1],
    [11, 2],
  ])("puts %i notes, ten a page, on %i pages", (count, pages) => {
    expect(sheets(count, 10)).toHaveLength(pages);
  });
});
