import { describe, expect, it } from "vitest";
import { liquidMarks } from "../../../src/parse/liquid/liquid-marks.ts";

describe("liquidMarks", () => {
  it("finds the text between double braces, and between braces with a %, each with its place", () => {
    expect(liquidMarks("a {{- b }} {% c 100% -%} {{ d } }}")).toEqual([
      { kind: "output", start: 2, end: 10, inside: "b" },
      { kind: "tag", start: 11, end: 24, inside: "c 100%" },
      { kind: "output", start: 25, end: 34, inside: "d }" },
    ]);
  });

  it("finds a tag over several lines, unless one of them is blank or another tag begins before its end", () => {
    const tag = '{% include embed/bookmark.html\n  url="https://a.kr/50%"\r\n  title="가" %}';
    const inside = tag.slice(2, -2).trim();
    expect(liquidMarks(`글 ${tag}`)).toEqual([{ kind: "tag", start: 2, end: 2 + tag.length, inside }]);
    expect(liquidMarks("{% include a\n\n%}")).toEqual([]);
    expect(liquidMarks("{% include a\n{% b %}").map((one) => one.inside)).toEqual(["b"]);
  });

  it("finds a shortcode of Hugo's over several lines, unless one of them is blank", () => {
    const typed = "{{< typeit\n  tag=h3\n  loop=true\n>}}";
    expect(liquidMarks(`글\n${typed}`)).toEqual([
      { kind: "output", start: 2, end: 2 + typed.length, inside: typed.slice(2, -2) },
    ]);
    expect(liquidMarks("{{< typeit\n\n>}}")).toEqual([]);
  });

  it.each(["{{ a", "{% b }}", "{{ a\n}}", "{ { a } }"])("finds none in %j", (text) => {
    expect(liquidMarks(text)).toEqual([]);
  });
});
