import { describe, expect, it } from "vitest";
import { lostToNpm } from "../../../src/cli/arguments/lost-to-npm.ts";
import { parseArguments } from "../../../src/cli/arguments/parse-arguments.ts";

function lost(argv: readonly string[], env: Readonly<Record<string, string>>): readonly unknown[] {
  return lostToNpm("check", parseArguments(["check", ...argv]).typed, { env });
}

const asScript = { npm_lifecycle_event: "check" };

describe("lostToNpm", () => {
  it("finds the options that npm kept, also those of two words", () => {
    expect(lost([], { ...asScript, npm_config_fix: "true", npm_config_base_path: "/repo/" })).toEqual([
      { kind: "lost-to-npm", option: "--base-path", value: "/x/", command: "check" },
      { kind: "lost-to-npm", option: "--fix", value: null, command: "check" },
    ]);
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
