import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

describe("applying attributes", () => {
  it("gives an element what raw HTML of it may have", () => {
    expect(htmlOf('![a](/a.png){: width="50%" .left #그림 title="표"}')).toBe(
      '<p><img src="/a.png" alt="a" title="표" style="width: 50%" class="left" id="그림" loading="lazy" decoding="async"></p>\n',
    );
    expect(htmlOf('[a](/b){:target="_blank"}')).toBe('<p><a href="/b" target="_blank" rel="noopener">a</a></p>\n');
  });

  it("gives a tag of raw HTML what it does not have, and replaces what it has", () => {
    expect(htmlOf('<img src="a.png" class="q" width="9" alt="">{: width="80%" .r #a}')).toBe(
      '<p><img src="a.png" class="q r" alt="" id="a" style="width: 80%" loading="lazy" decoding="async"></p>\n',
    );
  });

  it.each([
    '[a](/b){: onclick="x" href="javascript:1"}',
    '![a](/b){: onerror=x src="javascript:1"}',
    '<a href="/b">a</a>{: onclick="x" href="javascript:1"}',
    '<img src="a.png">{: onerror=x src="javascript:1" style="position:fixed;background:url(x)"}',
    '**a**{: style="position:fixed;background:url(x)"}',
  ])("lets nothing run or cover the page: %j", (text) => {
    expect(htmlOf(text)).not.toMatch(/onclick|onerror|javascript|position|url/u);
  });
});
