import { describe, expect, it } from "vitest";
import { runMarks } from "../../../src/parse/liquid/run-marks.ts";

const inside = (text: string) => runMarks(text).map((mark) => mark.inside);

describe("runMarks", () => {
  it("are what Liquid would run, in order", () => {
    expect(inside("{{ page.title }} 글 {% include a.html %}")).toEqual(["page.title", "include a.html"]);
  });

  it.each(["글", "`{{ page.title }}`", "```\n{% include a.html %}\n```", "{% raw %}{{ page.title }}{% endraw %}"])(
    "are none in %j",
    (text) => {
      expect(inside(text)).toEqual([]);
    },
  );
});
