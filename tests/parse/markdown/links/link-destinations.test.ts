import { describe, expect, it } from "vitest";
import { metaOf } from "../../../../src/parse/markdown/token-meta.ts";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { plainSettings } from "../../../support/parse-body.ts";

function destinations(text: string): readonly unknown[] {
  const lines = text.split("\n");
  return parseMarkdown(text, plainSettings).flatMap(({ content, children }): readonly unknown[] =>
    (children ?? []).flatMap((token): readonly unknown[] => {
      const { destination, definition } = metaOf(token);
      if (destination === undefined) return [];
      const inContent = content.slice(destination.start, destination.end);
      if (definition === undefined) return [inContent];
      const { line, start, end } = definition;
      return [[inContent, line, lines[line]?.slice(start, end)]];
    }),
  );
}

describe("linkDestinations", () => {
  it.each([
    ["[a.md](a.md)", ["a.md"]],
    ["말 ![a.png](a.png) [a.md](  <a.md> 'a.md')", ["a.png", "a.md"]],
    ["[![a](a)](a)", ["a", "a"]],
    ["[`](b)` c](d) [가 (1).pdf](가 (1).pdf)", ["d", "가 (1).pdf"]],
    ["[a](\n  a)", ["a"]],
    ["[a]()", [""]],
    ["> | [b](b) |\n> |---|", ["b"]],
  ])("finds where %j has its addresses", (text, found) => {
    expect(destinations(text)).toEqual(found);
  });

  it.each([
    ["[r][r]", "[r]: r.md"],
    ["[R][]", "[r]: <r.md>"],
    ["[r]", "[r]: r.md 'r.md'"],
    ["![r.md][r]", "[r]:\n  r.md"],
    ["[r](r md", "[r]: r.md"],
    ["[r]", "> [r]: r.md"],
    ["[r]", "[r]: r.md\n[r]: other.md"],
  ])("finds where the address of %j is given by %j", (link, definition) => {
    const whole = link.replace(/\(.*/u, "");
    const line = definition.includes("\n  ") ? 3 : 2;
    expect(destinations(`${link}\n\n${definition}`)).toEqual([[whole, line, "r.md"]]);
  });

  it("finds none where no link is", () => {
    expect(destinations("[a] `[a](a)` <https://a.kr/> https://a.kr/ [말](여러 말)")).toEqual([]);
  });

  it.each(["[a](a)", "[r] ", "![", "[", "![a](", "[[a](a)"])(
    "reads twenty thousand %j in time that grows with their number",
    (piece) => {
      expect(destinations(`${piece.repeat(20_000)}\n\n[r]: r.md`).length).toBeGreaterThanOrEqual(0);
    },
  );
});
