import { expect, it } from "vitest";
import { escapeForCell } from "../../../src/import/links/escape-for-cell.ts";

it("leaves no sign that markup or the cell of a table would be read of", () => {
  expect(escapeForCell('<b>"A" & B</b> | C')).toBe("&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt; &#124; C");
});
