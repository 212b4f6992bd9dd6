import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { repairFrontMatter } from "../../../../src/parse/front-matter/lines/repair.ts";
import { repairProblems, unreadProblem } from "../../../../src/parse/front-matter/lines/repair-problems.ts";
import { sourceText } from "../../../../src/parse/places/source-text.ts";
import { fixed, postPath, readLines, readPost, seen } from "../../../support/front-matter.ts";

describe("Reports about repairs", () => {
  const lines = ["title:[속보] a", "tags: [a]", "  글", "x: !evil y: z"];
  const file = { source: sourceText(`---\n${lines.join("\n")}\n---\n`), path: postPath };

  it("has the line, its place and its repair, once a fault", () => {
    const found = repairProblems(repairFrontMatter(lines), 2, file);
    expect(seen(found).slice(0, 2)).toEqual(["front-matter-key-colon 2:1-2:13", "front-matter-bracket 2:1-2:13"]);
    expect(found[0]?.facts).toEqual({ line: "title:[속보] a", repaired: "title: '[속보] a'" });
    expect(found.slice(0, 2).map(({ fix }) => fix?.text)).toEqual(["title: '[속보] a'", "title: '[속보] a'"]);
  });

  it.each(["  draft: true", "\tdraft: true", "  published: false", "  unlisted: true"])(
    "moves a line that holds the note back to the margin: %j",
    (line) => {
      const text = `---\ntitle: c\n${line}\n---\n`;
      expect(fixed(text, readPost(text).diagnostics)).toBe(`---\ntitle: c\n${line.trim()}\n---\n`);
    },
  );

  it.each(["tags: [a], draft: true", "subtitle: a: b, draft: true"])(
    "promises no fix where there is none: %j",
    (line) => {
      const problems = readLines("title: c", line, "draft: true").diagnostics;
      expect(problems.map(({ fix }) => fix)).toEqual([null]);
      const words = problems.flatMap((problem) => [messageOf(problem, "ko").next, messageOf(problem, "en").next]);
      expect(words.join(" ")).not.toMatch(/--fix/u);
    },
  );

  it.each([
    'subtitle: "a" draft: true',
    'subtitle: "a" date: 2099-01-01',
    "tags: [a], draft: true",
    "subtitle: a: b, draft: true",
  ])("says nothing beside the error for the same line: %j", (line) => {
    expect(readLines("title: c", "date: 2021-12-15", line).diagnostics.map(({ rule }) => rule)).toEqual([
      "front-matter-held-outside",
    ]);
  });

  it("reads a yes-or-no value behind an anchor, and quotes neither", () => {
    const { frontMatter, diagnostics } = readLines("title: c", "draft: &x true");
    expect(frontMatter?.draft).toBe(true);
    expect(seen(diagnostics)).toEqual([]);
  });

  it("has the line that could not be read", () => {
    const found = repairProblems(repairFrontMatter(lines), 2, file);
    expect(seen(found).slice(2)).toEqual(["front-matter-indicator 5:1-5:14", "front-matter-unreadable 4:3-4:4"]);
  });

  it("distinguishes a tag from other faults", () => {
    const entry = {
      name: "x",
      line: 0,
      typed: "x: !!js/function 'f'",
      reason: "unknown tag !<tag:yaml.org,2002:js/function>",
      lines: ["x: !!js/function 'f'"],
      first: 0,
    };
    const named = { ...file, names: new Set<string>() };
    expect(unreadProblem(entry, 0, { ...named, source: sourceText(entry.typed) }).facts).toEqual({
      tag: "!!js/function",
    });
    expect(unreadProblem({ ...entry, reason: "bad indentation" }, 0, named).facts).toMatchObject({ line: entry.typed });
  });
});
