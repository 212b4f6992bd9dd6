import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import type { TextChange } from "../../../src/cli/check/fix-files.ts";
import { fixUntilStable } from "../../../src/cli/check/fix-until-stable.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { plainSettings } from "../../support/parse-body.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saegim-still-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const forgetting = { earlier: [], remember: () => true };

function lookAt(path: SourcePath) {
  const file = { path, text: readFileSync(path, "utf8") };
  return { sources: [file], report: makeReport(parseNote(file, plainSettings).diagnostics, 1) };
}

describe("fixUntilStable", () => {
  it("makes the repairs that another one brings to light, too", async () => {
    const path = join(folder, "2021-12-15-a.md") as SourcePath;
    const typed = "\n---\ntitle：금리\ntags：[환율, 금리\n\n글\n\n##키워드\n\n- 환율\n";
    writeFileSync(path, typed);
    const told: string[] = [];
    const remember = (fixes: readonly TextChange[]) => {
      // What the file holds now, and will hold after this round, can be undone to what was typed.
      const now = readFileSync(path, "utf8");
      if (now !== typed) expect(fixes.map(({ after }) => after)).toContain(now);
      expect(new Set(fixes.map(({ before }) => before))).toEqual(new Set([typed]));
      told.push(...fixes.slice(-1).map(({ after }) => after));
      return true;
    };
    const { files, last } = await fixUntilStable(lookAt(path), () => Promise.resolve(lookAt(path)), {
      earlier: [],
      remember,
    });
    expect(readFileSync(path, "utf8")).toBe("---\ntitle: 금리\ntags: [환율, 금리]\n---\n\n글\n\n## 키워드\n\n- 환율\n");
    expect(told.at(-1)).toBe(readFileSync(path, "utf8"));
    expect(last.report.diagnostics).toEqual([]);
    expect(files).toMatchObject([{ file: path, outcome: "fixed" }]);
  });

  it("undoes to what an earlier run found, and ends where it is not remembered", async () => {
    const path = join(folder, "2021-12-15-a.md") as SourcePath;
    writeFileSync(path, "---\ntitle：금리\n---\n");
    const earlier = { file: path, before: "처음", after: "---\ntitle：금리\n---\n" };
    const told: unknown[] = [];
    const run = await fixUntilStable(lookAt(path), () => Promise.resolve(lookAt(path)), {
      earlier: [earlier],
      remember(fixes) {
        told.push(...fixes);
        return false;
      },
    });
    expect(told).toEqual([earlier, { file: path, before: "처음", after: "---\ntitle: 금리\n---\n" }]);
    expect(run.files).toEqual([]);
    expect(readFileSync(path, "utf8")).toBe(earlier.after);
  });

  it("checks no more if a file cannot be fixed, and not at all if nothing needs fixing", async () => {
    const path = join(folder, "2021-12-15-a.md") as SourcePath;
    writeFileSync(path, "---\ntitle：금리\n---\n");
    const first = lookAt(path);
    writeFileSync(path, "---\ntitle：물가\n---\n");
    let looks = 0;
    const lookAgain = () => {
      looks += 1;
      return Promise.resolve(lookAt(path));
    };
    expect((await fixUntilStable(first, lookAgain, forgetting)).files).toEqual([
      { file: path, outcome: "changed-meanwhile" },
    ]);
    expect(looks).toBe(1);
    expect((await fixUntilStable({ sources: [], report: makeReport([], 0) }, lookAgain, forgetting)).files).toEqual([]);
    expect(looks).toBe(1);
  });
});
