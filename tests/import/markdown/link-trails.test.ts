import { expect, it } from "vitest";
import { blogPlace } from "../../../src/import/markdown/blog-place.ts";
import { linkTrails } from "../../../src/import/markdown/link-trails.ts";
import { basePathOf } from "../../../src/import/settings/import-settings.ts";
import type { BlogKind } from "../../../src/model/import-reasons.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const paths = ["content/Area/a.md", "content/b.md"];

function trail(kind: BlogKind) {
  const folder = blogInMemory(Object.fromEntries(paths.map((path) => [path, ""])));
  const notes = paths.map((path) => ({
    path,
    name: path.slice(-4, -3),
    language: null,
    address: `/notes/${path.slice(-4, -3)}/`,
    oldAddresses: [{ kind: "redirect", address: `/${path.slice(8, -3)}/` } as const],
  }));
  const of = linkTrails(notes, {
    layout: blogPlace(folder, kind),
    place: { origin: "https://a.kr", basePath: basePathOf("/blog/") },
  });
  const [first] = notes;
  if (first === undefined) throw new Error("no note");
  return of(first);
}

it("has the folders in which the program has its writing, and the address that the note had, as beginnings of addresses", () => {
  expect(trail("quartz").bases).toEqual(expect.arrayContaining(["content/Area/a.md", "", "content/", "Area/a/"]));
  expect(trail("hugo").published.slice(0, 2)).toEqual(["content/", "assets/"]);
  expect(trail("markdown").published).not.toContain("content/");
  expect(trail("hugo")).toMatchObject({ origin: "https://a.kr", basePath: "/blog/" });
});

it("finds a file by the end of its path where names mean files, else by its name alone", () => {
  expect(trail("quartz").noteOfFile("Area/a.md")).toBe("/notes/a/");
  expect(trail("markdown").noteOfFile("Area/a.md")).toBeNull();
  expect(trail("markdown").noteOfFile("a.md")).toBe("/notes/a/");
});
