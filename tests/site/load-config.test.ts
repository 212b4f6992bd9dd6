import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/site/config/default-config.ts";
import { type ConfigOverride, loadConfig } from "../../src/site/load-config.ts";
import { told } from "../support/told.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "saegim-config-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function load(text: string, overrides: readonly ConfigOverride[] = []) {
  const file = join(folder, "site.config.ts");
  writeFileSync(file, text);
  const loaded = await loadConfig({ file, overrides });
  return { ...loaded, told: loaded.diagnostics.map((diagnostic) => told(diagnostic).replaceAll(`${folder}/`, "")) };
}

describe("loading the configuration", () => {
  it("needs no file, no key, and not even an export", async () => {
    for (const text of ["", "export default {};\n", "// nothing yet\n"]) {
      const loaded = await load(text);
      expect(loaded.diagnostics).toEqual([]);
      expect(loaded.config).toEqual(defaultConfig("ko"));
    }
    const missing = await loadConfig({ file: null, overrides: [] });
    expect(missing.config.title).not.toBe("");
  });

  it("reads TypeScript, and what the file imports", async () => {
    writeFileSync(join(folder, "pens.ts"), 'export const pens: Record<string, string> = { red: "facts" };\n');
    const loaded = await load(
      'import { pens } from "./pens.ts";\nconst title: string = "노트";\nexport default { title, highlightLegend: pens };\n',
    );
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.config).toMatchObject({ title: "노트", highlightLegend: { red: "facts" } });
    expect(loaded.inputs).toContain(join(folder, "pens.ts"));
  });

  it("sees a change in what the file imports", async () => {
    const text = 'import { name } from "./name.ts";\nexport default { title: name };\n';
    writeFileSync(join(folder, "name.ts"), 'export const name = "before";\n');
    expect((await load(text)).config.title).toBe("before");
    writeFileSync(join(folder, "name.ts"), 'export const name = "after";\n');
    expect((await load(text)).config.title).toBe("after");
  });

  it("lets the command line win over the environment, and both over the file", async () => {
    const environment = { name: "basePath", givenAs: "BASE_PATH", value: "/environment" } as const;
    const typed = { name: "basePath", givenAs: "--base-path", value: "typed" } as const;
    const text = 'export default { basePath: "/file/" };\n';
    expect((await load(text)).config.basePath).toBe("/file/");
    expect((await load(text, [environment])).config.basePath).toBe("/environment/");
    expect((await load(text, [environment, typed])).config.basePath).toBe("/typed/");
  });

  it("reports a wrong override by the name it was given under, in no file", async () => {
    const loaded = await load("", [{ name: "origin", givenAs: "SITE_ORIGIN", value: "example.com" }]);
    expect(loaded.told).toEqual([
      "config-origin - | SITE_ORIGIN is the address of the site's host: it must start with https:// and have no path | https://example.com | example.com | Write: https://example.com",
    ]);
  });

  it("reports a named file that does not exist", async () => {
    const loaded = await loadConfig({ file: "nowhere.config.ts", overrides: [] });
    expect(loaded.diagnostics.map((diagnostic) => told(diagnostic))).toEqual([
      "config-missing - | The settings file does not exist | nowhere.config.ts |  | Check the file name after --config. If you need no settings, leave out --config",
    ]);
  });

  it("takes no folder for a file", async () => {
    const { diagnostics } = await loadConfig({ file: "src", overrides: [] });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["config-missing"]);
  });

  it.skipIf(process.platform === "win32")(
    "waits for no pipe, and does not take a dangling link for a missing file",
    async () => {
      const pipe = join(folder, "pipe.config.ts");
      execFileSync("mkfifo", [pipe]);
      symlinkSync(join(folder, "nowhere"), join(folder, "link.config.ts"));
      const reasonOf = async (file: string) => (await loadConfig({ file, overrides: [] })).diagnostics[0]?.facts;
      expect(await reasonOf(pipe)).toEqual({ reason: "PIPE" });
      expect(await reasonOf(join(folder, "link.config.ts"))).toEqual({ reason: "BROKEN_LINK" });
      const { diagnostics } = await load('import "./pipe.config.ts";\nexport default {};\n');
      expect(diagnostics.map(({ rule, facts }) => [rule, facts])).toEqual([["file-unreadable", { reason: "PIPE" }]]);
    },
  );

  it("reports where a file is broken", async () => {
    expect((await load('export default {\n  title: "노트"\n  language: "ko",\n};\n')).told).toEqual([
      'config-broken site.config.ts:3:3 | The settings file cannot be run | export default defineSite({ … }) | Expected "}" but found "language" | Look for a missing comma, quote or bracket on the line you changed last',
    ]);
    expect((await load('throw new Error("not today");\n')).told).toEqual([
      "config-broken site.config.ts:1:7 | The settings file stopped with an error | settings that run without an error | not today | Fix the line with the error. Check that every value it uses exists",
    ]);
  });

  it("reports the line of its own error, even in a file that it imports", async () => {
    expect((await load("const name = undefined;\n\nexport default { title: name.trim() };\n")).told).toEqual([
      expect.stringMatching(/^config-broken site\.config\.ts:3:\d+ .* Cannot read properties of undefined/u),
    ]);
    writeFileSync(join(folder, "names.ts"), 'export const name = "";\nthrow new Error("not here");\n');
    expect((await load('import { name } from "./names.ts";\nexport default { title: name };\n')).told).toEqual([
      expect.stringContaining("config-broken site.config.ts | "),
    ]);
    expect((await load('import { name } from "./names.ts";\nexport default { title: name };\n')).told[0]).toContain(
      "| names.ts:2: not here |",
    );
  });

  it("reports a package that is not installed, without the folder it was looked for from", async () => {
    expect((await load('import x from "saegim-no-such-package";\nexport default { title: x };\n')).told).toEqual([
      "config-broken site.config.ts | The settings file cannot be run | export default defineSite({ … }) | Cannot find package 'saegim-no-such-package' | Install that package (npm install), or delete the line that imports it",
    ]);
  });

  it("reports that a setting cannot be read", async () => {
    const { told: problems } = await load('export default { get title() { throw new Error("not today"); } };\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^config-broken site\.config\.ts:1:\d+ \| The settings file stopped with an error/u);
  });

  it("reports a setting that contains itself, and one that no file could spell, like any wrong value", async () => {
    const { told: problems } = await load(
      "const a = {}; a.a = a;\nexport default {\n  title: a,\n  author: 3n,\n  description: { a: [Symbol('x'), 3n] },\n};\n",
    );
    expect(problems.map((problem) => problem.split(" | ").slice(0, 4))).toEqual([
      ["config-type site.config.ts:3:3", "title has a wrong kind of value", "text in quotes, not empty", '{"a":{}}'],
      [
        "config-type site.config.ts:5:3",
        "description has a wrong kind of value",
        "text in quotes",
        "{ a: [ Symbol(x), 3n ] }",
      ],
      ["config-type site.config.ts:4:3", "author has a wrong kind of value", "text in quotes, or null", "3"],
    ]);
  });

  it("reports what is thrown deep in a setting, and by what is no plain object", async () => {
    const { told: problems } = await load(
      'export default { verification: new Proxy({}, { getPrototypeOf() { throw new Error("not today"); } }) };\n',
    );
    expect(problems).toEqual([expect.stringMatching(/^config-broken site\.config\.ts:1:\d+ .* \| not today \|/u)]);
    expect((await load("throw Object.create(null);\n")).told).toEqual([
      expect.stringMatching(/^config-broken site\.config\.ts .* \| \{\} \|/u),
    ]);
  });

  it("lets no control character into a text", async () => {
    const { config, diagnostics } = await load(
      'export default { title: "T\\u0000\\u0001", keywordAliases: { LG: ["엘\\u009b지"] } };\n',
    );
    expect(diagnostics).toEqual([]);
    expect(config).toMatchObject({ title: "T", keywordAliases: { LG: ["엘지"] } });
    expect((await load('export default { title: "\\u0000" };\n')).diagnostics.map(({ rule }) => rule)).toEqual([
      "config-type",
    ]);
  });

  it("reports an export that is no object of settings", async () => {
    expect((await load("export default 3;\n")).told).toEqual([
      "config-type site.config.ts | site.config.ts has a wrong kind of value | settings between { } | 3 | Write: export default { … }",
    ]);
    expect((await load('export default Promise.resolve({ title: "노트" });\n')).told).toEqual([
      "config-type site.config.ts | site.config.ts has a wrong kind of value | settings between { } | a promise | Write: export default { … }",
    ]);
  });

  it("reports all wrong keys at once, each at its place, and keeps the right ones", async () => {
    const loaded = await load(
      'export default {\n  titel: "노트",\n  pageSize: 0,\n  timeZone: "Asia/Soeul",\n  description: "맞음",\n};\n',
    );
    expect(loaded.told).toEqual([
      "config-unknown-key site.config.ts:2:3 | There is no such setting | title, description, author, language, timeZone, origin, basePath, permalink, pageSize, longestList, highlightLegend, equalsHighlight, keywordAliases, sectionNames, comments, verification, indexNowKey, articleMode, brokenLinks, feedContent | titel | Did you mean title?",
      'config-time-zone site.config.ts:4:3 | This time zone is unknown | the name of a region, such as Asia/Seoul | "Asia/Soeul" | Write: timeZone: "Asia/Seoul"',
      "config-count site.config.ts:3:3 | pageSize must be a number | a whole number from 1 to 1000 | 0 | Write: pageSize: 10",
    ]);
    expect(loaded.config.description).toBe("맞음");
  });
});
