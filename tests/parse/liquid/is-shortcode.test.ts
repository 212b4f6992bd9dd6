import { expect, it } from "vitest";
import { isShortcode } from "../../../src/parse/liquid/is-shortcode.ts";

it.each([
  ['{{< figure src="/a.png" >}}', true],
  ["{{% notice %}}", true],
  ["{{<toc>}}", true],
  ["{{< /highlight >}}", false],
  ["{{</* figure */>}}", false],
  ["{{ page.title }}", false],
  ["{% raw %}", false],
  ["{{< 3 >}}", false],
])("knows %s", (typed, is) => {
  expect(isShortcode(typed)).toBe(is);
});
