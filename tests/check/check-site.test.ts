import { describe, expect, it } from "vitest";
import { checkSite } from "../../src/check/check-site.ts";
import { checkSubject } from "../support/check-subject.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { placed, studyNote } from "../support/study-note.ts";

describe("checkSite", () => {
  it("runs every rule over every published note", () => {
    const note = studyNote({
      id: "a",
      links: [
        placed({ kind: "link", target: "/none/" } as const),
        placed({ kind: "link", target: "#none" } as const),
        placed({ kind: "image", target: "/none.png" } as const),
      ],
    });
    const rules = checkSite(checkSubject({ notes: [note] })).map(({ rule }) => rule);
    expect(rules.toSorted()).toEqual(["image-missing", "link-broken", "link-fragment-missing"]);
  });

  it("finds nothing in a site without notes", () => {
    expect(checkSite(checkSubject({ notes: [] }))).toEqual([]);
  });

  it("costs in proportion when very many links of very many notes are broken, each in its own way", () => {
    const check = (count: number) => {
      const notes = Array.from({ length: count }, (_, number) =>
        studyNote({
          id: `2021-12-15-note-${number}`,
          links: [placed({ kind: "link", target: `/notes/2021-12-15-gone-${number}/` })],
        }),
      );
      expect(checkSite(checkSubject({ notes }))).toHaveLength(count);
    };
    expect(costGrowth(check, 500)).toBeLessThan(nearlyLinear);
  }, 60_000);
});
