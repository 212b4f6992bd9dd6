import { describe, expect, it } from "vitest";
import { repositoryFiles } from "../../../src/check/links/repository-file.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { addressesOf } from "../../support/check-subject.ts";
import { studyNote } from "../../support/study-note.ts";

const notes = ["posts/a.md", "posts/2021/b.md"].map((source) =>
  studyNote({ id: source, source: source as SourcePath, tags: ["경제"] }),
);
const meansFile = repositoryFiles(addressesOf({ notes }));
const inPosts = (target: string) => meansFile(target, "posts/a.md" as SourcePath);

describe("A dead address", () => {
  it.each(["../labs/x/README.md", "../README.md", "../labs/x/", "../labs/x/main.py#L3", "../../../elsewhere/file.pdf"])(
    "means a file beside the notes: %s",
    (target) => expect(inPosts(target)).toBe(true),
  );

  it.each([
    "b.md",
    "./2021/c.md",
    "../2021-12-16-c.md",
    "../2021-12-16-c/",
    "../c/",
    "../tags/물가/",
    "../assets/img/a.png",
    "/labs/README.md",
    "https://notes.example/labs/README.md",
    "#heading",
    "",
  ])("means something of the site: %s", (target) => expect(inPosts(target)).toBe(false));

  it("is read from the folder of its note", () => {
    expect(meansFile("../c.md", "posts/2021/b.md" as SourcePath)).toBe(false);
    expect(meansFile("../../labs/x.md", "posts/2021/b.md" as SourcePath)).toBe(true);
  });
});
