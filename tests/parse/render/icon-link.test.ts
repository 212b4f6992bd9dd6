import { describe, expect, it } from "vitest";
import { htmlOf } from "../../support/parse-body.ts";

const icon = '<i class="fab fa-github"></i>';

describe("a link that shows only an icon of a font", () => {
  it.each([
    [`<a href="https://www.github.com/x">${icon}</a>`, "github.com"],
    [`<a href="https://github.com/x"> <span>${icon}</span> </a>`, "github.com"],
    [`[${icon}](https://github.com/x)`, "github.com"],
    [`<a href="mailto:a@b.kr">${icon}</a>`, "a@b.kr"],
    [`<a href="https://github.com/x" aria-label="내 <코드>">${icon}</a>`, "내 &lt;코드&gt;"],
    [`<div>\n<a href="https://github.com/x">${icon}</a>\n</div>`, "github.com"],
  ])("%s says where it leads", (link, words) => expect(htmlOf(link)).toContain(`${words}</a>`));

  it.each([
    `<a href="https://a.kr">${icon} 글</a>`,
    `<a href="https://a.kr">글</a>`,
    `<a href="https://a.kr"><img src="/a.png" alt=""></a>`,
    `<a href="https://a.kr"></a>`,
    `<a href="#a">${icon}</a>`,
    `<a id="a">${icon}</a>`,
  ])("%s is left as it is", (link) => expect(htmlOf(link)).not.toMatch(/(?:a\.kr|i>a)<\/a>/u));
});
