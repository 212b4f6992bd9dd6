import { expect, it } from "vitest";
import { htmlOf } from "../../support/parse-body.ts";

it.each([
  [
    "![a *b* <i>c</i><!-- d -->](/a.png)",
    '<img src="/a.png" alt="a b &lt;i&gt;c&lt;/i&gt;" loading="lazy" decoding="async">',
  ],
  ["![a](/a.mp4)", '<video src="/a.mp4" controls aria-label="a"></video>'],
])("shows %j", (text, shown) => {
  expect(htmlOf(text)).toContain(shown);
});
