import { expect, it } from "vitest";
import { html } from "../../../layouts/html.ts";
import { titledSection } from "../../../layouts/parts/titled-section.ts";

it("is named by its heading, and has a style of its own only if it is given one", () => {
  expect(titledSection("Pens", "<펜>", html`<ul></ul>`).text).toBe(
    '<section aria-labelledby="Pens">\n<h2 id="Pens">&lt;펜&gt;</h2>\n<ul></ul>\n</section>',
  );
  expect(titledSection("Related", "함께", null, "related").text).toMatch(
    /^<section class="related" aria-labelledby="Related">/u,
  );
});
