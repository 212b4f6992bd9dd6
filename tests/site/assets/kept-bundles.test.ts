import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { keptBundles } from "../../../src/site/assets/kept-bundles.ts";
import { textFingerprint } from "../../../src/site/versions/fingerprint.ts";
import { siteFolder } from "../../support/site-folder.ts";

const sources = {
  "tsconfig.json": "{}",
  "assets/styles/main.css": '@import "./ink.css";\n',
  "assets/styles/ink.css": "body { color: red; }\n",
  "assets/scripts/site.ts": 'import { words } from "../../src/words.ts";\ndocument.title = words;\n',
  "src/words.ts": 'export const words = "말";\n',
};

/** A program in a folder of its own, and what it keeps. */
function programWith(files: Readonly<Record<string, string>> = {}) {
  const root = siteFolder({ ...sources, ...files });
  const folder = join(root, "kept");
  const main = "assets/styles/main.css";
  return {
    root,
    folder,
    change: (path: string, text: string) => writeFileSync(join(root, path), text),
    textOf: async (path: string = main, program: string | null = "1") => {
      const bundled = await keptBundles({ root, folder, program })(join(root, path));
      return "text" in bundled ? bundled.text : bundled.fault.reason;
    },
    /** Gives what is kept another text, by which it is known. */
    mark: (text: string, whole = textFingerprint(text)) => {
      const [name = ""] = readdirSync(folder);
      const kept: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
      writeFileSync(join(folder, name), JSON.stringify({ ...Object(kept), text, whole }));
    },
  };
}

it("a style is bundled once", async () => {
  const { textOf, mark } = programWith();
  expect(await textOf()).toBe("body{color:red}\n");
  mark("kept");
  expect(await textOf()).toBe("kept");
});

it("a script is bundled once", async () => {
  const { textOf, mark } = programWith();
  expect(await textOf("assets/scripts/site.ts")).toContain('"말"');
  mark("kept");
  expect(await textOf("assets/scripts/site.ts")).toBe("kept");
});

it.each([
  ["assets/styles/ink.css", "body { color: blue; }\n"],
  ["assets/styles/another.css", ""],
  ["assets/scripts/site.ts", ""],
  ["assets/package.json", "{}"],
  ["tsconfig.json", '{ "compilerOptions": {} }'],
])("it is bundled again when there is another %s", async (path, text) => {
  const { textOf, mark, change } = programWith();
  const first = await textOf();
  mark("kept");
  change(path, text);
  expect(await textOf()).toBe(path.endsWith("ink.css") ? "body{color:#00f}\n" : first);
});

it("it is bundled again by another program, and by one that does not know what it is made of", async () => {
  const { textOf, mark } = programWith();
  const first = await textOf();
  mark("kept");
  expect(await textOf(undefined, null)).toBe(first);
  expect(await textOf(undefined, "2")).toBe(first);
});

it("what was damaged or cut off is made again", async () => {
  const { textOf, mark, folder } = programWith();
  const first = await textOf();
  mark("damaged", textFingerprint("whole"));
  expect(await textOf()).toBe(first);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"key":');
  expect(await textOf()).toBe(first);
});

it("what other files are in is bundled every time, and so is what is none of the program's own", async () => {
  const { textOf, folder, change } = programWith({
    "assets/styles/main.css": '@import "../../ink.css";\n',
    "ink.css": "body { color: red; }\n",
    "other/styles/main.css": "body { color: red; }\n",
  });
  for (const entry of ["assets/styles/main.css", "other/styles/main.css"]) {
    expect(await textOf(entry)).toBe("body{color:red}\n");
    change(entry === "assets/styles/main.css" ? "ink.css" : entry, "body { color: blue; }\n");
    expect(await textOf(entry)).toBe("body{color:#00f}\n");
  }
  expect(() => readdirSync(folder)).toThrow("ENOENT");
});

it.skipIf(process.platform === "win32")("nothing is kept while a link stands for a source", async () => {
  const { root, textOf, folder } = programWith();
  symlinkSync(join(root, "tsconfig.json"), join(root, "assets/styles/linked.css"));
  expect(await textOf()).toBe("body{color:red}\n");
  expect(() => readdirSync(folder)).toThrow("ENOENT");
});

it("a fault is told every time", async () => {
  const { textOf, folder } = programWith({ "assets/styles/main.css": '@import "./nowhere.css";\n' });
  expect(await textOf()).toContain("nowhere.css");
  expect(await textOf()).toContain("nowhere.css");
  expect(() => readdirSync(folder)).toThrow("ENOENT");
});
