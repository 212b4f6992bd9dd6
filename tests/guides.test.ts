import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "./support/build-site-in.ts";

const guides = [
  ...["README.md", "README.ko.md", "CONTRIBUTING.md"],
  ...readdirSync(join(projectRoot, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.startsWith("rules/"))
    .map((name) => `docs/${name}`),
];

const read = (path: string): string => readFileSync(join(projectRoot, path), "utf8");

/** The text of a guide without its code blocks. */
function proseOf(guide: string): string {
  return read(guide).replace(/^( *)(`{3,})[\s\S]*?^\1\2/gmu, "");
}

interface GuideLink {
  /** From the project's root. */
  readonly path: string;
  /** Without its `#`; empty for none. */
  readonly fragment: string;
}

/** What a guide links to within the project. */
function linksOf(guide: string): readonly GuideLink[] {
  const text = proseOf(guide).replace(/`[^`\n]*`/gu, "");
  return [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/gu)].map(
    ([, path = "", fragment = ""]) => ({
      path: path === "" ? guide : normalize(join(dirname(guide), path)),
      fragment,
    }),
  );
}

/** The anchors that GitHub gives the headings of a guide. */
function anchorsOf(guide: string): readonly string[] {
  return [...proseOf(guide).matchAll(/^#{1,6} (.+)$/gmu)].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("the guides", () => {
  it.each(guides)("%s links to existing files", (guide) => {
    const dead = linksOf(guide).filter(({ path }) => !existsSync(join(projectRoot, path)));
    expect(dead).toEqual([]);
  });

  it.each(guides)("%s links to headings that are there", (guide) => {
    const dead = linksOf(guide).filter(
      ({ path, fragment }) => fragment !== "" && path.endsWith(".md") && !anchorsOf(path).includes(fragment),
    );
    expect(dead).toEqual([]);
  });

  it("name the tests that enforce the promises, and mark slow ones", () => {
    const promises = linksOf("docs/reliability.md").filter(({ path }) => path.endsWith(".test.ts"));
    expect(promises.length).toBeGreaterThan(15);
    const text = read("docs/reliability.md");
    const config = read("vitest.config.ts");
    for (const { path } of promises) {
      const isSlow = path.startsWith("tests/slow/") || config.includes(`"${path}"`);
      expect(text.includes(`(../${path}) *slow*`), path).toBe(isSlow);
    }
  });
});

/** In these guides, paths belong to other blogs, or to a rule that does not exist yet. */
const isOfOthers = (path: string): boolean => path === ".github/README.md" || path.includes("your-");
const ownGuides = guides.filter((guide) => !guide.startsWith("docs/moving/"));

const files = ["src", "layouts", "tests", "assets", "bin"].flatMap((folder) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" }),
);
const fileNames = new Set(files.map((path) => basename(path)));

describe("what the guides name", () => {
  it.each(ownGuides)("%s names only paths that exist", (guide) => {
    const named = proseOf(guide).matchAll(
      /`((?:src|layouts|tests|assets|bin|docs|schemas|\.github|\.vscode|\.ci)\/[^`\s*<>…{}]*)`/gu,
    );
    const missing = [...named]
      .map(([, path = ""]) => path)
      .filter((path) => !isOfOthers(path) && !existsSync(join(projectRoot, path)));
    expect(missing).toEqual([]);
  });

  it.each(ownGuides)("%s names only files of code that exist", (guide) => {
    const named = proseOf(guide).matchAll(/`([a-z][\w-]*(?:\.test)?\.ts)`/gu);
    const missing = [...named].map(([, name = ""]) => name).filter((name) => !isProgramFile(name));
    expect(missing).toEqual([]);
  });
});

it("names the file of every command where one follows how they work", () => {
  const architecture = read("docs/architecture.md");
  const commands = readdirSync(join(projectRoot, "src/cli")).filter((name) => name.endsWith(".ts"));
  const isNoCommand = new Set(["command.ts", "help.ts"]);
  const unnamed = commands.filter((name) => !isNoCommand.has(name) && !architecture.includes(`\`src/cli/${name}\``));
  expect(unnamed).toEqual([]);
});

function isProgramFile(name: string): boolean {
  return fileNames.has(name) || existsSync(join(projectRoot, name));
}

/** The number of headings of each level, table rows and list items of a guide, by the heading above them. */
function shapeOf(guide: string): readonly string[] {
  return proseOf(guide)
    .split(/^(?=#{1,6} )/mu)
    .map((part) => {
      const count = (form: RegExp): number => [...part.matchAll(form)].length;
      const [level = ""] = /^#+/u.exec(part) ?? [];
      return `${level} ${count(/^ *\|/gmu)} rows, ${count(/^ *(?:-|\d+\.) /gmu)} items`;
    });
}

describe("guides in two languages", () => {
  const korean = guides.filter((guide) => guide.endsWith(".ko.md"));

  it.each(korean)("%s says as much as its twin, under the same headings", (guide) => {
    expect(shapeOf(guide)).toEqual(shapeOf(guide.replace(".ko.md", ".md")));
  });

  it.each(korean)("%s and its twin lead to each other", (guide) => {
    const twin = guide.replace(".ko.md", ".md");
    expect(linksOf(guide).map(({ path }) => path)).toContain(twin);
    expect(linksOf(twin).map(({ path }) => path)).toContain(guide);
  });
});
