import { expect, it } from "vitest";
import { isPelican, pelicanSettings, pelicanSource } from "../../../src/import/pelican/pelican-blog.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it("reads Pelican's settings, those for publishing first", () => {
  const folder = blogInMemory({
    "pelicanconf.py": "PATH = './texts/'\nSITEURL = ''\nSITENAME = u\"새김\"\n",
    "publishconf.py": 'SITEURL = "https://a.kr"',
    "texts/a.md": "",
  });
  expect(isPelican(folder)).toBe(true);
  expect(["SITENAME", "SITEURL", "AUTHOR"].map(pelicanSettings(folder))).toEqual(["새김", "https://a.kr", null]);
  expect(pelicanSource(folder)).toBe("texts/");
});

it("knows no folder that is not there", () => {
  expect(pelicanSource(blogInMemory({ "pelicanconf.py": "" }))).toBe("");
  expect(isPelican(blogInMemory({ "a.md": "" }))).toBe(false);
});
