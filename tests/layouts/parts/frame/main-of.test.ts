import { expect, it } from "vitest";
import { html } from "../../../../layouts/html.ts";
import { mainOf } from "../../../../layouts/parts/frame/main-of.ts";

it("gives a list its margin in its own column, and no empty one", () => {
  expect(mainOf(html`<ol></ol>`, []).text).toBe('<main id="Content" class="listing">\n<ol></ol>\n</main>');
  expect(mainOf(html`<ol></ol>`, [], "wide").text).toContain('class="listing wide"');
  expect(mainOf(html`<ol></ol>`, [html`<section></section>`]).text).toContain(
    '</ol>\n</div>\n<aside class="margin"><section></section></aside>',
  );
});
