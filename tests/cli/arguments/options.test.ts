import { describe, expect, it } from "vitest";
import { choicesFor, commandNames, optionForms } from "../../../src/cli/arguments/options.ts";

describe("optionForms", () => {
  it("gives every option its own flag and existing commands", () => {
    const forms = Object.values(optionForms);
    expect(new Set(forms.map(({ flag }) => flag)).size).toBe(forms.length);
    for (const { flag, commands } of forms) {
      expect(flag).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(commands.every((command) => commandNames.includes(command))).toBe(true);
      expect(commands).not.toEqual([]);
    }
  });
});

describe("choicesFor", () => {
  it("lets a command have its own choices", () => {
    expect(choicesFor(optionForms.format, "status")).toEqual(["text", "json"]);
    expect(choicesFor(optionForms.format, "check")).toContain("github");
    expect(choicesFor(optionForms.posts, "build")).toEqual([]);
  });
});
