import { describe, expect, it } from "vitest";
import { lostToNpm } from "../../../src/cli/arguments/lost-to-npm.ts";
import { parseArguments } from "../../../src/cli/arguments/parse-arguments.ts";

function lost(argv: readonly string[], env: Readonly<Record<string, string>>): readonly unknown[] {
  return lostToNpm(parseArguments(["check", ...argv]), { env });
}

const asScript = { npm_lifecycle_event: "check" };

describe("lostToNpm", () => {
  it("finds the options that npm kept, also those of two words", () => {
    expect(lost([], { ...asScript, npm_config_fix: "true", npm_config_base_path: "/repo/" })).toEqual([
      {
        kind: "lost-to-npm",
        options: [
          { option: "--base-path", value: "/x/" },
          { option: "--fix", value: null },
        ],
        command: "check",
        words: [],
        isPowerShell: false,
      },
    ]);
  });

  it("keeps the words of the command, unless one may be the value of an option that was lost", () => {
    const words = (command: string, env: Readonly<Record<string, string>>) =>
      lostToNpm(parseArguments([command, "가 나"]), { env: { npm_lifecycle_event: command, ...env } });
    expect(words("new", { npm_config_draft: "true" })).toMatchObject([{ words: ["가 나"] }]);
    expect(words("check", { npm_config_fix: "true" })).toMatchObject([{ words: ["가 나"] }]);
    expect(words("new", { npm_config_tags: "true", npm_config_draft: "true" })).toMatchObject([{ words: [] }]);
  });

  it("knows PowerShell, which takes the two dashes away", () => {
    const env = { ...asScript, npm_config_fix: "true", PSModulePath: "C:\\Modules" };
    expect(lost([], env)).toMatchObject([{ isPowerShell: true }]);
  });

  it("is content when the option came through", () => {
    expect(lost(["--fix"], { ...asScript, npm_config_fix: "true" })).toEqual([]);
  });

  it("looks only if npm runs this very command, and only at its own options", () => {
    expect(lost([], { npm_lifecycle_event: "test", npm_config_fix: "true" })).toEqual([]);
    expect(lost([], { npm_config_fix: "true" })).toEqual([]);
    expect(lost([], { ...asScript, npm_config_registry: "https://registry.example", npm_config_output: "x" })).toEqual(
      [],
    );
  });
});
