import { describe, expect, it } from "vitest";
import { checkSite } from "../../src/check/check-site.ts";
import { severityOf } from "../../src/model/problem/severity-of.ts";
import { checkSubject } from "../support/check-subject.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { placed, siteConfig, studyNote } from "../support/study-note.ts";

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

  it("takes broken links for warnings, and nothing else, where the site's settings say so", () => {
    const links = [placed({ kind: "link", target: "/none/" } as const)];
    const tolerated = (brokenLinks: "error" | "warning") =>
      checkSite(checkSubject({ notes: [studyNote({ id: "a", links })], config: siteConfig({ brokenLinks }) }));
    expect(tolerated("error").map(severityOf)).toEqual(["error"]);
    expect(tolerated("warning").map(severityOf)).toEqual(["warning"]);
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
