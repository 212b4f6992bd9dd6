import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { readBlog } from "../../../src/cli/import/read-blog.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

function read(root: string) {
  const { files, unread } = readBlog(root, { timeZone: "Asia/Seoul", now: new Date(0), firstCommits: new Map() });
  return { paths: files.map(({ path }) => path), unread };
}

describe.skipIf(sep === "\\")("readBlog", () => {
  it("leaves what has a backslash in its name, which would be another place on the web and on some computers", () => {
    const { path } = temporaryProject({
      "blog/_posts/a.md": "",
      "blog/_posts/a\\..\\..\\..\\b.md": "",
      "blog/c\\d/e.md": "",
    });
    expect(read(path("blog"))).toEqual({
      paths: ["_posts/a.md"],
      unread: [
        { path: "_posts/a\\..\\..\\..\\b.md", reason: "name-with-backslash" },
        { path: "c\\d/", reason: "name-with-backslash" },
      ],
    });
  });

  it("tells which links it does not follow, but for hidden ones", () => {
    const { path } = temporaryProject({ "vault/a.md": "", "blog/b.md": "", "blog/.env/c": "" });
    for (const link of ["content", "d.md", ".#b.md", ".env/lib"]) symlinkSync(path("vault"), join(path("blog"), link));
    symlinkSync("/nowhere", join(path("blog"), "gone"));
    expect(read(path("blog"))).toEqual({
      paths: [".env/c", "b.md"],
      unread: ["content", "d.md", "gone"].map((link) => ({ path: link, reason: "symbolic-link" })),
    });
  });

  it("leaves what has a name that is not UTF-8, and reads the rest", () => {
    const { path } = temporaryProject({ "blog/a.md": "", "blog/\uFFFD.md": "" });
    const named = (name: string) => Buffer.concat([Buffer.from(join(path("blog"), name)), Buffer.from([0xff])]);
    writeFileSync(named("b.md"), "");
    mkdirSync(named("c"));
    writeFileSync(Buffer.concat([named("c"), Buffer.from("/d.md")]), "");
    expect(read(path("blog"))).toEqual({
      paths: ["a.md", "\uFFFD.md"],
      unread: [
        { path: "b.md\uFFFD", reason: "name-unreadable" },
        { path: "c\uFFFD/", reason: "name-unreadable" },
      ],
    });
  });
});
