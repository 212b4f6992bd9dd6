import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixFiles } from "../../../src/cli/check/fix-files.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import type { SourceFile } from "../../../src/model/note/source-file.ts";
import { type Diagnostic, diagnose } from "../../../src/model/problem/diagnostic.ts";
import { placeOf, sourceText } from "../../../src/parse/places/source-text.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saegim-fix-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): SourceFile {
  writeFileSync(join(folder, name), text);
  return { path: join(folder, name) as SourcePath, text };
}

function repair({ path, text }: SourceFile, found: string, wanted: string): Diagnostic {
  const place = placeOf(sourceText(text), text.indexOf(found), text.indexOf(found) + found.length);
  return diagnose(
    "link-broken",
    { target: found, suggestion: wanted },
    { source: path, place, fix: { place, text: wanted } },
  );
}

const forgetting = () => true;

describe("fixFiles", () => {
  it("writes the fixes of each file and reports the lines", () => {
    const one = written("a.md", "x: 1\ny: 2\n");
    const other = written("b.md", "z: 3\n");
    const fixed = fixFiles([repair(one, "1", "one"), repair(other, "3", "three")], [one, other], forgetting);
    expect(readFileSync(one.path, "utf8")).toBe("x: one\ny: 2\n");
    expect(readFileSync(other.path, "utf8")).toBe("z: three\n");
    expect(fixed).toEqual([
      { file: one.path, outcome: "fixed", edits: 1, lines: [{ line: 1, before: "x: 1", after: "x: one" }] },
      { file: other.path, outcome: "fixed", edits: 1, lines: [{ line: 1, before: "z: 3", after: "z: three" }] },
    ]);
  });

  it("tells what it will write while every file is still as it was", () => {
    const one = written("a.md", "x: 1\n");
    const other = written("b.md", "z: 3\n");
    const told: unknown[] = [];
    fixFiles([repair(one, "1", "one"), repair(other, "3", "three")], [one, other], (planned) => {
      told.push(...planned, readFileSync(one.path, "utf8"), readFileSync(other.path, "utf8"));
      return true;
    });
    expect(told).toEqual([
      { file: one.path, before: "x: 1\n", after: "x: one\n" },
      { file: other.path, before: "z: 3\n", after: "z: three\n" },
      "x: 1\n",
      "z: 3\n",
    ]);
  });

  it("marks the lines that may be a withheld article's", () => {
    const one = written("a.md", "x: 1\ny: 2\n");
    const unquoted: Diagnostic = { ...repair(one, "2", "two"), isBesideWithheld: true };
    expect(fixFiles([repair(one, "1", "one"), unquoted], [one], forgetting)).toMatchObject([
      {
        lines: [
          { line: 1, before: "x: 1" },
          { line: 2, before: "y: 2", isUnquoted: true },
        ],
      },
    ]);
  });

  it("writes nothing that cannot be remembered", () => {
    const one = written("a.md", "x: 1\n");
    expect(fixFiles([repair(one, "1", "one")], [one], () => false)).toBeNull();
    expect(readFileSync(one.path, "utf8")).toBe("x: 1\n");
  });

  it("touches no file without repairs", () => {
    const one = written("a.md", "x");
    expect(
      fixFiles([diagnose("image-missing", { target: "x", suggestion: null }, { source: one.path })], [one], forgetting),
    ).toEqual([]);
  });

  it("leaves a file alone that its author has saved since", () => {
    const one = written("a.md", "x: 1\n");
    writeFileSync(one.path, "x: 1, mine\n");
    expect(fixFiles([repair(one, "1", "one")], [one], forgetting)).toEqual([
      { file: one.path, outcome: "changed-meanwhile" },
    ]);
    expect(readFileSync(one.path, "utf8")).toBe("x: 1, mine\n");
  });

  it("reports a file that is gone, and fixes the others", () => {
    const one = written("a.md", "x: 1\n");
    const other = written("b.md", "z: 3\n");
    rmSync(one.path);
    const fixed = fixFiles([repair(one, "1", "one"), repair(other, "3", "three")], [one, other], forgetting);
    expect(fixed?.[0]).toEqual({ file: one.path, outcome: "not-written", reason: "ENOENT" });
    expect(readFileSync(other.path, "utf8")).toBe("z: three\n");
  });
});
