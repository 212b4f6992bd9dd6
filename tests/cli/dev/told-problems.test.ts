import { describe, expect, it } from "vitest";
import { nothingTold, toldTest } from "../../../src/cli/dev/told-problems.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../src/model/problem/diagnostic.ts";

const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
const lost = (source: string, count = 1, offset = 0): Diagnostic =>
  diagnose(
    "file-lost-letters",
    { count },
    { source: source as SourcePath, place: { start: point(offset), end: point(offset + 1) } },
  );
const copied = (copy: string, original: string): Diagnostic =>
  diagnose(
    "note-copied",
    { copy: copy as SourcePath, original: original as SourcePath },
    { source: copy as SourcePath },
  );

const told = { problems: [lost("posts/a.md"), copied("posts/a.md", "posts/c.md")], files: new Set(["posts/a.md"]) };

describe("a problem has been told", () => {
  it("when it stands in the same file, wherever", () => {
    const isTold = toldTest(told, new Set(["posts/a.md"]));
    expect(isTold(lost("posts/a.md", 1, 7))).toBe(true);
    expect(isTold(lost("posts/a.md", 2))).toBe(false);
    expect(toldTest(nothingTold, new Set(["posts/a.md"]))(lost("posts/a.md"))).toBe(false);
  });

  it("when its file only has another name now, which the message may repeat", () => {
    const isTold = toldTest(told, new Set(["posts/b.md"]));
    expect(isTold(lost("posts/b.md"))).toBe(true);
    expect(isTold(copied("posts/b.md", "posts/c.md"))).toBe(true);
    expect(isTold(lost("posts/b.md", 2))).toBe(false);
    expect(isTold(copied("posts/b.md", "posts/d.md"))).toBe(false);
  });

  it("but not of a copy, nor of a file that was there before", () => {
    expect(toldTest(told, new Set(["posts/a.md", "posts/b.md"]))(lost("posts/b.md"))).toBe(false);
    const both = { ...told, files: new Set(["posts/a.md", "posts/b.md"]) };
    expect(toldTest(both, new Set(["posts/b.md"]))(lost("posts/b.md"))).toBe(false);
  });
});
