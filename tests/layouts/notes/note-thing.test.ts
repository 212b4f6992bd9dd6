import { describe, expect, it } from "vitest";
import { noteThing } from "../../../layouts/notes/note-thing.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { studyNote } from "../../support/study-note.ts";

const { site } = renderedSite([], { title: "새김", author: null });

describe("a note for search engines", () => {
  it("is the site's where no author is named, with its picture", () => {
    const published = { note: studyNote({ title: "제목" }), permalink: permalinkOf("/notes/a/") };
    expect(noteThing(published, "https://example.com/a.png", site)).toMatchObject({
      author: { "@type": "Person", name: "새김" },
      image: "https://example.com/a.png",
    });
  });

  it("is not based on an address outside the web", () => {
    const article = { ...studyNote().article, url: "javascript:alert(1)", publisher: "신문" };
    const published = { note: studyNote({ article }), permalink: permalinkOf("/notes/a/") };
    expect(noteThing(published, null, site)).not.toHaveProperty("isBasedOn");
  });
});
