import { describe, expect, it } from "vitest";
import { localLinks } from "../../../src/check/links/local-links.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { placed, studyNote } from "../../support/study-note.ts";

describe("localLinks", () => {
  it("gives every link and image that stays on the site, resolved from its note", () => {
    const note = studyNote({
      id: "a",
      links: [
        placed({ kind: "link", target: "../b/#c" } as const),
        placed({ kind: "link", target: "https://other.example/" } as const),
        placed({ kind: "image", target: "/assets/img/x.png" } as const),
      ],
    });
    const links = localLinks(checkSubject({ notes: [note] }), addressesOf({ notes: [note] }));
    expect(links.map(({ kind, target, address }) => [kind, target, address.path, address.fragment])).toEqual([
      ["link", "../b/#c", "/notes/b/", "c"],
      ["image", "/assets/img/x.png", "/assets/img/x.png", null],
    ]);
  });
});
