import { describe, expect, it } from "vitest";
import { locateFrontMatter } from "../../../../src/parse/front-matter/fences/locate-front-matter.ts";
import { refusal } from "../../../../src/parse/front-matter/fences/refusal.ts";
import { sourceText } from "../../../../src/parse/places/source-text.ts";
import { postPath } from "../../../support/front-matter.ts";

function refused(text: string) {
  const source = sourceText(text);
  const located = locateFrontMatter(source, 0);
  const problem = located === null ? null : refusal(located, source, postPath);
  return problem === null ? null : [problem.rule, problem.facts];
}

const limits = { mostLines: 1000, mostCharacters: 60_000 };

describe("Front matter that is not even looked at", () => {
  it.each([
    ["---js\n---\n", ["front-matter-language", { language: "js" }]],
    ["+++\n+++\n", ["front-matter-language", { language: "toml" }]],
    [`---\n${"a: b\n".repeat(1001)}---\n`, ["front-matter-too-large", { lines: 1001, characters: 5005, ...limits }]],
    [`---\n${"a: b\n".repeat(9000)}---\n`, ["front-matter-too-large", { lines: 9000, characters: 45_000, ...limits }]],
    [`---\na: ${"b".repeat(70_000)}\n---\n`, ["front-matter-too-large", { lines: 1, characters: 70_004, ...limits }]],
  ])("is in another language or too long: %.20j", (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  it.each(["---\n---\n", "---yaml\na: b\n---\n", `---\n${"a: b\n".repeat(1000)}---\n`])("is not %.20j", (text) => {
    expect(refused(text)).toBeNull();
  });
});
