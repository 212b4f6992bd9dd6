import { describe, expect, it } from "vitest";
import { findUnreadFormulas } from "../../../src/parse/formulas/unread-formulas.ts";
import type { ParseSettings } from "../../../src/parse/parse-settings.ts";
import { typeset } from "../../../src/site/notes/typeset.ts";
import { bodyOf, plainSettings } from "../../support/parse-body.ts";

const found = (text: string, settings: ParseSettings = { ...plainSettings, typeset }) =>
  findUnreadFormulas(bodyOf(text, settings), null).map(({ rule, facts, place }) => [
    rule,
    facts,
    `${place?.start.line}:${place?.start.column}-${place?.end.column}`,
  ]);

describe("formulas that cannot be read", () => {
  it("are reported at their place, with the unknown command", () => {
    expect(found("가\n값 $\\frca{1}{2}$ 와 $$\\frac{1$$")).toEqual([
      ["formula-unread", { typed: "$\\frca{1}{2}$", command: "\\frca" }, "2:3-16"],
      ["formula-unread", { typed: "$$\\frac{1$$", command: null }, "2:19-30"],
    ]);
  });

  it("are reported if they want what is not trusted", () => {
    expect(found("$$\\includegraphics{a.png}$$")).toEqual([
      ["formula-unread", { typed: "$$\\includegraphics{a.png}$$", command: "\\includegraphics" }, "1:1-28"],
    ]);
  });

  it("are shown shortened and in one line", () => {
    expect(found(`$$\n\\nothing\n${"x".repeat(100)}\n$$`)).toEqual([
      ["formula-unread", { typed: `$$ \\nothing ${"x".repeat(48)}…`, command: "\\nothing" }, "1:1-3"],
    ]);
  });

  it("are none without a typesetter, and none among readable ones", () => {
    expect(found("$\\frca{1}{2}$", plainSettings)).toEqual([]);
    expect(found("$x$ $$y$$ \\\\(z\\\\)")).toEqual([]);
  });
});
