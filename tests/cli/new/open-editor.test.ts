import { describe, expect, it } from "vitest";
import { commandWords } from "../../../src/cli/new/open-editor.ts";

describe("commandWords", () => {
  it.each([
    ["code --wait", ["code", "--wait"]],
    ['"/Applications/My Editor/edit" -w', ["/Applications/My Editor/edit", "-w"]],
    ["'C:\\Program Files\\Editor\\edit.exe'", ["C:\\Program Files\\Editor\\edit.exe"]],
    ["vim -c 'set spell'", ["vim", "-c", "set spell"]],
    ["a\"b c\"'d e'f", ["ab cd ef"]],
    ["$(rm -rf x); `y` && z", ["$(rm", "-rf", "x);", "`y`", "&&", "z"]],
    ["   ", []],
  ])("splits %s", (typed, words) => {
    expect(commandWords(typed)).toEqual(words);
  });
});
