import { expect, it } from "vitest";
import { hiddenText } from "../../../src/import/text/hidden-text.ts";
import { rewrite } from "../../../src/parse/places/rewritten-source.ts";

it("is hidden to its end, though a comment ends within", () => {
  const text = "앞 [비밀 {% comment %}가{%- endcomment -%} 나] 뒤";
  const [start, end] = [text.indexOf("["), text.indexOf("]")];
  const hidden = hiddenText(text, { start, end: start + 1 }, { start: end, end: end + 1 });
  expect(rewrite(text, hidden)).toBe("앞 {% comment %}비밀 {% comment %}가 나{% endcomment %} 뒤");
});
