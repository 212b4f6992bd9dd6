import { describe, expect, it } from "vitest";
import { addressesOf } from "../../support/check-subject.ts";
import { studyNote } from "../../support/study-note.ts";

const addresses = addressesOf({
  notes: [
    studyNote({ id: "2021-12-15-lg", tags: ["경제"] }),
    studyNote({ id: "2021-12-16-hidden", frontMatter: { unlisted: true } }),
  ],
  assets: ["/assets/img/a.png"],
});

describe("siteAddresses", () => {
  it("finds pages, files for programs, assets and unlisted notes", () => {
    for (const address of [
      "/",
      "/notes/2021-12-15-lg/",
      "/tags/경제/",
      "/feed.xml",
      "/assets/img/a.png",
      "/notes/2021-12-16-hidden/",
    ]) {
      expect(addresses.has(address), address).toBe(true);
    }
    expect(addresses.has("/notes/none/")).toBe(false);
  });

  it("finds a folder's page without its last slash and by its file, as hosts serve it", () => {
    expect(addresses.has("/notes/2021-12-15-lg")).toBe(true);
    expect(addresses.has("/notes/2021-12-15-lg/index.html")).toBe(true);
    expect(addresses.has("/feed.xml/")).toBe(false);
  });

  it("finds the note at an address", () => {
    expect(addresses.noteAt("/notes/2021-12-15-lg")?.note.id).toBe("2021-12-15-lg");
    expect(addresses.noteAt("/tags/경제/")).toBeNull();
  });
});
