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
    ["---js\n---\n", ["front-matter-language", { language: "js", typed: "---js", fields: null }]],
    ["+++\n+++\n", ["front-matter-language", { language: "toml", typed: "+++", fields: null }]],
    [`---\n${"a: b\n".repeat(1001)}---\n`, ["front-matter-too-large", { lines: 1001, characters: 5005, ...limits }]],
    [`---\n${"a: b\n".repeat(9000)}---\n`, ["front-matter-too-large", { lines: 9000, characters: 45_000, ...limits }]],
    [`---\na: ${"b".repeat(70_000)}\n---\n`, ["front-matter-too-large", { lines: 1, characters: 70_004, ...limits }]],
  ])("is in another language or too long: %.20j", (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  it.each(["---\n---\n", "---yaml\na: b\n---\n", `---\n${"a: b\n".repeat(1000)}---\n`])("is not %.20j", (text) => {
    expect(refused(text)).toBeNull();
  });

  const lines = ["title: a", "draft: true"];

  it.each([
    ["closed", '+++\ntitle = "a"\ndraft = true\n\n+++\n글', { first: 1, last: 5, lines }],
    ["closed by dashes", '+++\ntitle = "a"\ndraft = true\n---\n글', { first: 1, last: 4, lines }],
    ["unclosed", '+++\ntitle = "a"\ndraft = true\n\n글', { first: 1, last: 3, lines }],
    ["unclosed above a rule", '\n+++\ntitle = "a"\ndraft = true\n글\n\n---\n', { first: 2, last: 4, lines }],
    ["in our own form", "+++\ntitle: a\ndraft: true\n+++\n", { first: 1, last: 4, lines }],
    ["named", '---toml\ntitle = "a"\ndraft = true\n---\n', { first: 1, last: 4, lines }],
  ])("is said in the right form, if it is TOML %s", (_how, text, fields) => {
    expect(refused(text)).toMatchObject(["front-matter-language", { fields }]);
  });
});
