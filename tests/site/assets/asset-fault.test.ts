import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { assetFault } from "../../../src/site/assets/asset-fault.ts";
import { siteFolder } from "../../support/site-folder.ts";

const reason = "Unexpected end of file";

describe("A style or a script that is wrong", () => {
  it("is reported at its place, with its text to quote", () => {
    const entry = join(siteFolder({ "assets/scripts/site.ts": "let a;\nlet x = ((\n" }), "assets/scripts/site.ts");
    const { problem, source } = assetFault({ reason, noFile: null, file: entry, line: 2, column: 11 }, entry);
    expect(problem).toMatchObject({ rule: "asset-broken", facts: { reason }, fix: null });
    expect(problem.place?.start).toEqual({ line: 2, column: 11, offset: 17 });
    expect(problem.source).toBe(source?.path);
    expect(source?.text).toBe("let a;\nlet x = ((\n");
  });

  it("is reported for the entry file if the tool names none", () => {
    const { problem, source } = assetFault(
      { reason, noFile: null, file: null, line: null, column: null },
      "assets/none.ts",
    );
    expect(problem).toMatchObject({ source: "assets/none.ts", place: null });
    expect(source).toBeNull();
  });

  it("gets advice that fits, in both languages", () => {
    const advice = (found: string) => {
      const { problem } = assetFault({ reason: found, noFile: null, file: null, line: null, column: null }, "a.ts");
      return [messageOf(problem, "en").next, messageOf(problem, "ko").next].join("\n");
    };
    expect(advice(reason)).toMatch(/missing bracket.*\n.*빠진 괄호/u);
    expect(advice('Could not resolve "../../src/a.ts"')).toMatch(/delete styles\/ and scripts\/.*\n.*지우세요/u);
  });
});
