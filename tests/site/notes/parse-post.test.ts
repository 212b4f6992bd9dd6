import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parsePost } from "../../../src/site/notes/parse-post.ts";
import { plainSettings } from "../../support/parse-body.ts";

it("a post is read with its formulas set, and with their source as its words", () => {
  const text = "---\ntitle: 가\n---\n\n값은 $x_1*y$ 다.\n\n### 요약 : $\\hat{y}$ 는 값이다.\n### 질문 : $R^2$ 는?\n";
  const { note, diagnostics } = parsePost({ path: "posts/2021-12-15-a.md" as SourcePath, text }, plainSettings);
  expect(note?.sections[0]?.html).toContain("<math>");
  expect(note?.sections[0]?.text).toBe("값은 $x_1*y$ 다.");
  expect(note?.summary?.value).toBe("$\\hat{y}$ 는 값이다.");
  expect(note?.questions.map(({ text }) => text)).toEqual(["$R^2$ 는?"]);
  expect(diagnostics.filter(({ rule }) => rule === "formula-unread")).toEqual([]);
});
