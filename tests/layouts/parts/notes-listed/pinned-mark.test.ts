import { expect, it } from "vitest";
import { pinnedMark } from "../../../../layouts/parts/notes-listed/pinned-mark.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { studyNote } from "../../../support/study-note.ts";

const listed = { note: studyNote({}), permalink: permalinkOf("/notes/a/"), terms: [], picture: null };

it("says in the site's language that a note is pinned, and nothing about others", () => {
  const { site } = renderedSite([]);
  expect(pinnedMark({ ...listed, isPinned: true }, site)?.text).toBe("<span>고정</span> ");
  const english = renderedSite([], { language: "en" }).site;
  expect(pinnedMark({ ...listed, isPinned: true }, english)?.text).toBe("<span>Pinned</span> ");
  expect(pinnedMark(listed, site)).toBeNull();
});
