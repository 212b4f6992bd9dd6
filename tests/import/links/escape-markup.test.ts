import { expect, it } from "vitest";
import { escapeMarkup } from "../../../src/import/links/escape-markup.ts";

it("leaves no sign that markup or the cell of a table would be read of", () => {
  expect(escapeMarkup('<b>"A" & B</b> | C')).toBe("&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt; &#124; C");
});
