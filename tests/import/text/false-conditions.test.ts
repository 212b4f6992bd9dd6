import { describe, expect, it } from "vitest";
import { hideFalseConditions } from "../../../src/import/text/false-conditions.ts";
import { liquidMarks } from "../../../src/parse/liquid/liquid-marks.ts";
import { rewrite } from "../../../src/parse/places/rewritten-source.ts";

const shown = (body: string) => rewrite(body, hideFalseConditions(body, liquidMarks(body), new Map()));

describe("a condition that is false for every reader", () => {
  it.each([
    ["{% if false %}가{% endif %}나", "{% comment %}가{% endcomment %}나"],
    ["{%- unless true -%}가{%- endunless -%}", "{% comment %}가{% endcomment %}"],
    ["{% if false %}가{% else %}나{% endif %}", "{% comment %}가{% endcomment %}나"],
    ["{% if true %}가{% else %}나{% endif %}", "가{% comment %}나{% endcomment %}"],
    ["{% if false %}가{% elsif a %}나{% endif %}", "{% comment %}가{% endcomment %}{% if a %}나{% endif %}"],
    [
      "{% unless a %}가{% elsif false %}나{% else %}다{% endunless %}",
      "{% unless a %}가{% comment %}나{% endcomment %}{% else %}다{% endunless %}",
    ],
    [
      "{% if a %}가{% elsif true %}나{% else %}다{% endif %}",
      "{% if a %}가{% else %}나{% comment %}다{% endcomment %}{% endif %}",
    ],
    [
      "{% if false %}가{% if true %}나{% else %}다{% endif %}{% comment %}라{% endcomment %}마{% endif %}바",
      "{% comment %}가{% if true %}나{% else %}다{% endif %}{% comment %}라마{% endcomment %}바",
    ],
    ["{% if a %}{% if false %}가{% endif %}나{% endif %}", "{% if a %}{% comment %}가{% endcomment %}나{% endif %}"],
  ])("is hidden: %j", (body, written) => expect(shown(body)).toBe(written));

  it.each([
    "{% if page.a %}가{% endif %}",
    "{% if true %}가{% endif %}",
    "{% if false %}가",
    "가{% endif %}{% else %}",
    "{% raw %}{% if false %}가{% endif %}{% endraw %}",
    "{% comment %}{% if false %}{% endcomment %}가{% endif %}",
  ])("is left: %j", (body) => expect(shown(body)).toBe(body));

  it("is told by the marks that hide it", () => {
    const body = "{% if false %}가{% else %}나{% endif %}";
    expect(hideFalseConditions(body, liquidMarks(body), new Map()).map(({ told }) => told)).toEqual([
      "{% comment %}",
      "{% endcomment %}",
      null,
    ]);
  });

  it.each(["{% if false %}", "{% if false %}{% else %}", "{% if false %}{% endif %}", "{% endif %}"])(
    "is read a hundred thousand times in time that grows with their number: %j",
    (piece) => expect(shown(piece.repeat(100_000)).length).toBeGreaterThan(0),
  );
});
