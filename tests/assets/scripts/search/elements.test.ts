import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { element } from "../../../../assets/scripts/search/elements.ts";

it("an element shows text as text, whatever it looks like", () => {
  const { document } = parseHTML("<html><body></body></html>");
  const made = element(document, "p", { class: 'a"b' }, "<img src=x>", element(document, "b", {}, "&amp;"));
  expect(made.childElementCount).toBe(1);
  expect(made.textContent).toBe("<img src=x>&amp;");
  expect(made.getAttribute("class")).toBe('a"b');
});
