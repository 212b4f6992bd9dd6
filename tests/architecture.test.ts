import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ruleCatalogue } from "../src/model/problem/rule-catalogue.ts";
import { readSourceModules, type SourceModule } from "./support/source-modules.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = readSourceModules(root);

/** The pure layers, each with the layers it may import; every layer may import itself. */
const pureFoundations: Readonly<Record<string, readonly string[]>> = {
  model: [],
  parse: ["model"],
  index: ["model"],
  pages: ["model", "search"],
  check: ["model"],
  search: ["model"],
  writing: ["model", "parse"],
  import: ["model", "parse", "writing"],
  layouts: ["model", "pages"],
};

const pureLayers = Object.keys(pureFoundations);

const foundations: Readonly<Record<string, readonly string[]>> = {
  ...pureFoundations,
  browser: ["model"],
  capture: ["model", "parse"],
  site: pureLayers,
  eleventy: [...pureLayers, "site"],
  output: [...pureLayers, "site", "eleventy"],
  cli: [...pureLayers, "capture", "site", "eleventy", "output"],
};

const longestLine = 120;

/** Files over 200 lines, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {};

function layerOf(path: string): string | null {
  const folder = /^src\/([^/]+)\//u.exec(path)?.[1];
  if (folder !== undefined) return folder;
  if (path.startsWith("layouts/")) return "layouts";
  if (path.startsWith("assets/")) return "browser";
  // Eleventy starts this file, so it is an entry point like the command line.
  return path === ".eleventy.ts" ? "cli" : null;
}

/** A module's imports of our own files, types included. */
function ownImports(module: SourceModule): readonly string[] {
  return module.imports.filter((one) => !one.isPackage && one.target.endsWith(".ts")).map((one) => one.target);
}

/** Tables of messages in two languages grow long but hide nothing, and are tested together through their catalogues. */
function isTableOfSentences(path: string): boolean {
  return path.startsWith("src/model/problem/rules/") || path.startsWith("src/model/words/");
}

function testOf(path: string): string {
  return `tests/${path.replace(/^src\//u, "").replace(/\.ts$/u, ".test.ts")}`;
}

/** Whether a module has a test at the mirrored path, or is only imported by one module that has. */
function isTested(path: string): boolean {
  if (existsSync(resolve(root, testOf(path)))) return true;
  const [only, ...others] = modules.filter((module) => ownImports(module).includes(path)).map((module) => module.path);
  return only !== undefined && others.length === 0 && layerOf(only) === layerOf(path) && isTested(only);
}

/** The lines of comments that are longer than a line of code may be, as `path:line`; a formatter leaves them alone. */
function longCommentLines(folder: string): readonly string[] {
  const paths = readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => /\.(?:ts|mjs|css)$/u.test(path))
    .flatMap((path) =>
      readFileSync(resolve(root, folder, path), "utf8")
        .split("\n")
        .flatMap((line, index) =>
          /^\s*(?:\/?\*|\/\/)/u.test(line) && [...line].length > longestLine ? [`${folder}/${path}:${index + 1}`] : [],
        ),
    );
}

/** The first import cycle found, or null. */
function findCycle(): readonly string[] | null {
  const importsOf = new Map(modules.map((module) => [module.path, ownImports(module)]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of importsOf.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of modules) {
    const cycle = walk(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

describe("the architecture", () => {
  it("is read from the compiler, not guessed", () => {
    const studyDate = modules.find((module) => module.path === "src/model/date/study-date.ts");
    expect(studyDate?.imports).toContainEqual({ target: "dayjs", isPackage: true, isTypeOnly: false });
    expect(studyDate?.imports).toContainEqual({ target: "src/model/brand.ts", isPackage: false, isTypeOnly: true });
  });

  it("puts every source file into a layer that has a place in the order", () => {
    const homeless = modules
      .map(({ path }) => path)
      .filter((path) => path.startsWith("src/") && !Object.hasOwn(foundations, layerOf(path) ?? ""));
    expect(homeless).toEqual([]);
  });

  it("lets each layer import only its foundations", () => {
    const wrong = modules.flatMap((module) => {
      const layer = layerOf(module.path);
      if (layer === null) return [];
      const allowed = [layer, ...(foundations[layer] ?? [])];
      return ownImports(module)
        .filter((target) => !allowed.includes(layerOf(target) ?? "none"))
        .map((target) => `${module.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("has no import cycle, types included", () => {
    expect(findCycle()).toBeNull();
  });

  it("lets each library in through one file", () => {
    const doors = new Map<string, Set<string>>();
    for (const module of modules) {
      for (const one of module.imports) {
        if (!one.isPackage || one.isTypeOnly || one.target.startsWith("node:")) continue;
        doors.set(one.target, (doors.get(one.target) ?? new Set()).add(module.path));
      }
    }
    expect(doors.get("gray-matter")).toEqual(new Set(["src/parse/front-matter.ts"]));
    expect(doors.get("markdown-it")).toEqual(new Set(["src/parse/markdown.ts"]));
    expect(doors.get("dayjs")).toEqual(new Set(["src/model/date/study-date.ts"]));
    const wide = [...doors].filter(([library, files]) => library !== "@11ty/eleventy" && files.size > 1);
    expect(wide).toEqual([]);
    const eleventy = [...(doors.get("@11ty/eleventy") ?? [])];
    expect(eleventy.filter((path) => layerOf(path) !== "eleventy" && path !== ".eleventy.ts")).toEqual([]);
  });

  it("keeps the pure layers off the machine", () => {
    const wrong = modules
      .filter((module) => pureLayers.includes(layerOf(module.path) ?? ""))
      .flatMap((module) =>
        module.imports
          .filter((one) => one.target.startsWith("node:"))
          .map((one) => `${module.path} imports ${one.target}`),
      );
    expect(wrong).toEqual([]);
  });

  it("reads the clock and the environment at one door of the command line only, and asks people at another", () => {
    const doors = ["src/cli/terminal/process-io.ts", "src/cli/new/prompt-in-terminal.ts"];
    const wrong = modules
      .filter(({ path }) => !doors.includes(path) && layerOf(path) !== "browser")
      .flatMap((module) => module.outsideUses.map((use) => `${module.path}: ${use}`));
    expect(wrong).toEqual([]);
  });

  it("never exits the process", () => {
    expect(modules.filter((module) => module.outsideUses.includes("process.exit")).map(({ path }) => path)).toEqual([]);
  });

  it("keeps no module state that can be given another value", () => {
    const wrong = modules.flatMap((module) => module.reassignable.map((name) => `${module.path}: ${name}`));
    expect(wrong).toEqual([]);
  });

  it("exports defaults only where a tool asks for one", () => {
    const asked = [".eleventy.ts", "site.config.ts", "vitest.config.ts"];
    const withDefault = modules.filter((module) => module.hasDefaultExport).map(({ path }) => path);
    expect(withDefault.filter((path) => !asked.includes(path))).toEqual([]);
  });

  it("says of every exported function why it exists", () => {
    const wrong = modules.flatMap(({ path, unexplained }) => unexplained.map((name) => `${path}: ${name}`));
    expect(wrong).toEqual([]);
  });

  it("names no folder after nothing in particular", () => {
    expect(
      modules.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|common|lib|misc)\//u.test(path)),
    ).toEqual([]);
  });

  it("keeps files small: a median of at most 80 lines, and a reason for each over 200", () => {
    const lines = modules.map((module) => module.lines).toSorted((one, other) => one - other);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
    const long = modules.filter((module) => module.lines > 200 && !isTableOfSentences(module.path));
    expect(long.map(({ path }) => path)).toEqual(Object.keys(longFiles));
  });

  it("keeps each line of a comment as short as a line of code", () => {
    expect(["src", "layouts", "assets", "bin", "tests"].flatMap(longCommentLines)).toEqual([]);
  });

  it("tests each file that does something at the mirrored path, or through the one module it is a part of", () => {
    const untested = modules
      .filter((module) => /^(?:src|layouts|assets)\//u.test(module.path) && module.hasBehaviour)
      .filter((module) => !isTableOfSentences(module.path))
      .filter((module) => !isTested(module.path))
      .map(({ path }) => `${path} wants ${testOf(path)}`);
    expect(untested).toEqual([]);
  });

  it("has exactly one page for every rule", () => {
    const pages = readdirSync(resolve(root, "docs/rules")).filter((name) => name !== "README.md");
    expect(pages.toSorted()).toEqual(
      Object.keys(ruleCatalogue)
        .map((id) => `${id}.md`)
        .toSorted(),
    );
  });
});
