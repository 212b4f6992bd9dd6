import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import type { OutputPath } from "../../../src/model/address/addresses.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { findAddressCollisions } from "../../../src/pages/addresses/find-address-collisions.ts";
import { plannedPages } from "../../support/planned-pages.ts";
import { placed, siteConfig, somewhere, studyNote } from "../../support/study-note.ts";
import { told } from "../../support/told.ts";

const config = siteConfig();

function collisions(...notes: readonly StudyNote[]) {
  return findAddressCollisions(plannedPages(buildLibrary(notes, config), config), []);
}

function at(id: string, permalink: string): StudyNote {
  return studyNote({ id, permalink: permalinkOf(permalink), frontMatter: { permalink: placed(permalink) } });
}

describe("findAddressCollisions", () => {
  it("is silent if every page has its own address", () => {
    expect(collisions(studyNote({ id: "a" }), studyNote({ id: "b" }), at("c", "/c.html"))).toEqual([]);
  });

  it("names all the files that want one address", () => {
    expect(collisions(at("c", "/x/"), at("a", "/x/"), at("b", "/x/"))).toEqual([
      {
        rule: "address-collision",
        source: "posts/a.md",
        place: somewhere,
        fix: null,
        facts: {
          address: "/x/",
          files: ["posts/a.md", "posts/b.md", "posts/c.md"],
          ownPage: null,
          otherFile: null,
          reason: "same",
        },
      },
    ]);
  });

  it("asks for another permalink, beside which a new name changes nothing", () => {
    const [next] = collisions(at("a", "/x/"), at("b", "/x/")).map((one) => messageOf(one, "en").next);
    expect(next).toMatch(/^If a permalink is given, change it\. If not, rename a file,/u);
  });

  it("reports every collision at once, in the order of addresses", () => {
    const found = collisions(at("a", "/y/"), at("b", "/y/"), at("c", "/x/"), at("d", "/x/"));
    expect(found.map(({ facts }) => facts)).toMatchObject([{ address: "/x/" }, { address: "/y/" }]);
  });

  it("finds a folder and its index file to be one", () => {
    expect(collisions(at("a", "/x/"), at("b", "/x/index.html"))).toMatchObject([{ facts: { reason: "same" } }]);
  });

  it.each([
    ["case", "/X/", "/x/"],
    ["the sharp s", "/straße/", "/strasse/"],
  ])("finds addresses that differ only by %s", (_, one, other) => {
    expect(collisions(at("a", one), at("b", other))).toMatchObject([
      { facts: { reason: "look-alike", files: ["posts/a.md", "posts/b.md"] } },
    ]);
  });

  it.each([
    ["/", "home"],
    ["/tags/", "taxonomy"],
    ["/tags/ai/", "term"],
    ["/archive/2021/", "archive-year"],
    ["/404.html", "not-found"],
  ])("finds a note at %j, where the site has its own page", (address) => {
    expect(collisions(studyNote({ id: "tagged", tags: ["AI"] }), at("a", address))).toMatchObject([
      { source: "posts/a.md", facts: { files: ["posts/a.md"], ownPage: address, reason: "same" } },
    ]);
  });

  it("finds a file where another address needs a folder", () => {
    expect(collisions(at("a", "/x.html"), at("b", "/x.html/y/"))).toMatchObject([
      { facts: { reason: "file-and-folder", files: ["posts/a.md", "posts/b.md"] } },
    ]);
  });

  it("finds file names that come to one slug", () => {
    expect(collisions(studyNote({ id: "a b" }), studyNote({ id: "a_b" }))).toMatchObject([
      { place: null, facts: { address: "/notes/a-b/", files: ["posts/a b.md", "posts/a_b.md"] } },
    ]);
  });

  it("reports an old address that another note has or had", () => {
    const moved = (id: string) => studyNote({ id, frontMatter: { redirectFrom: [placed("/old/")] } });
    expect(collisions(moved("a"), moved("b"), at("c", "/old/"))).toMatchObject([
      { facts: { address: "/old/", files: ["posts/a.md", "posts/b.md", "posts/c.md"], ownPage: null } },
    ]);
    expect(collisions(studyNote({ id: "a", frontMatter: { redirectFrom: [placed("/tags/")] } }))).toMatchObject([
      { source: "posts/a.md", place: somewhere, facts: { ownPage: "/tags/" } },
    ]);
  });

  it("takes the copy of a page whose file name is decomposed for the page itself", () => {
    const name = "초거대.md".normalize("NFD");
    const note = { ...studyNote({ id: "초거대" }), source: `posts/${name}` as StudyNote["source"] };
    const titled = siteConfig({ permalink: "/:title/" });
    expect(findAddressCollisions(plannedPages(buildLibrary([note], titled), titled), [])).toEqual([]);
  });

  it.each([
    ["/assets/a.html", "assets/a.html", "same"],
    ["/assets/A.html", "assets/a.html", "look-alike"],
    ["/assets/a.png/", "assets/a.png", "file-and-folder"],
    ["/assets/a.html", "assets/a.html/b.png", "file-and-folder"],
  ])("finds %s to want the place of the file %s", (permalink, output, reason) => {
    const other = { output: output as OutputPath, name: output };
    const pages = plannedPages(buildLibrary([at("a", permalink)], config), config);
    const found = findAddressCollisions(pages, [other, { ...other, output: "assets/other.png" as OutputPath }]);
    expect(found).toMatchObject([
      { source: "posts/a.md", place: somewhere, facts: { files: ["posts/a.md"], otherFile: output, reason } },
    ]);
    expect(found.map((problem) => told(problem)).join()).toContain("A note and another file of the site");
  });

  it("ignores files that collide only with each other: they already coexist", () => {
    const others = ["assets/a.png", "assets/A.png", "assets/a.PNG/b"].map((output) => ({
      output: output as OutputPath,
      name: output,
    }));
    expect(findAddressCollisions([], others)).toEqual([]);
  });
});
