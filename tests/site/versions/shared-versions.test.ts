import { expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import type { ListedNote } from "../../../src/model/library.ts";
import { fingerprint } from "../../../src/site/versions/fingerprint.ts";
import { noteVersions } from "../../../src/site/versions/note-versions.ts";
import { sharedVersions } from "../../../src/site/versions/shared-versions.ts";
import { studyNote } from "../../support/study-note.ts";

const address = permalinkOf("/notes/a/");
const link = (name: string, path = "/tags/a/") => ({ name, permalink: permalinkOf(path) });

function listed(told: Partial<ListedNote> = {}): ListedNote {
  return { note: studyNote(), permalink: address, terms: [link("경제")], picture: null, ...told };
}

/** The fingerprint of a page that shows an object. */
function pageOf(object: object): string {
  return fingerprint({ shown: [object] }, sharedVersions(noteVersions()));
}

it("a listed note is the same while all that a list shows of it is", () => {
  const page = pageOf(listed());
  expect(pageOf(listed())).toBe(page);
  const others = [
    listed({ note: studyNote({ title: "다른 제목" }) }),
    listed({ permalink: permalinkOf("/notes/b/") }),
    listed({ terms: [link("금리")] }),
    listed({ terms: [] }),
    listed({ picture: permalinkOf("/assets/img/a.png") }),
    listed({ isPinned: true }),
  ];
  expect(new Set([page, ...others.map(pageOf)]).size).toBe(others.length + 1);
});

it("a term's link is the same while its name and address are, and no counted term", () => {
  expect(pageOf(link("경제"))).toBe(pageOf(link("경제")));
  const links = [link("경제"), link("금리"), link("경제", "/tags/b/"), { ...link("경제"), noteCount: 1 }];
  expect(new Set(links.map(pageOf)).size).toBe(links.length);
});

it("each is described once", () => {
  const asked: object[] = [];
  const note = listed();
  const versionOf = sharedVersions((object) => {
    asked.push(object);
    return "sections" in object ? "known" : undefined;
  });
  const once = fingerprint([note], versionOf);
  expect([fingerprint([note], versionOf), fingerprint([{ ...note }], versionOf)]).toEqual([once, once]);
  expect(asked).toHaveLength(2);
});
