import { expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { diagnose } from "../../src/model/problem/diagnostic.ts";
import { quotedSources } from "../../src/site/quoted-sources.ts";

const file = (path: string) => ({ path: path as SourcePath, text: path });
const problemIn = (path: string | null) =>
  diagnose("file-lost-letters", { count: 1 }, { source: path as SourcePath | null });

it("keeps the files that a problem is in, in their order", () => {
  const files = [file("a.md"), null, file("b.md"), file("c.md")];
  const problems = [problemIn("c.md"), problemIn(null), problemIn("a.md"), problemIn("c.md"), problemIn("gone.md")];
  expect(quotedSources(problems, files)).toEqual([file("a.md"), file("c.md")]);
  expect(quotedSources([], files)).toEqual([]);
});
