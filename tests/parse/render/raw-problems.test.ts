import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyHtml } from "../../../src/parse/render/body-html.ts";
import { rawProblems } from "../../../src/parse/render/raw-problems.ts";
import { bodyOf, plainSettings } from "../../support/parse-body.ts";

describe("The repairs alone", () => {
  const piece = fc.constantFrom(
    ..."금리|환율| |\n|\n\n|\n- |\n> |\n## |**|*|~~|==|`|[|](https://a.b)|![a](b.png)|[[가]]|$x$|%%|:|{: .a}|^[가]".split(
      "|",
    ),
    ..."<b>|</b>|<p>|</p>|<div>|\n\n<div>\n\n|</div>|\n\n</div>\n\n|<mark>|</mark>|<li>|<td>|<tr>|<table>|</table>|<!--|-->".split(
      "|",
    ),
    ...'<span style="color:red">|</span>|<a href="javascript:x">|</a>|<img src=a onerror=b>|<script>|</script>|<br>'.split(
      "|",
    ),
    ...'<iframe src="https://a.b"></iframe>|<svg onload=x><path d="M0 0"/></svg>|<details>|<summary>|</summary>|</details>'.split(
      "|",
    ),
    "\n\n| a | b |\n|---|---|\n| ",
  );

  it("are those of the whole text: what has no raw HTML changes none", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { tokens } = bodyOf(pieces.join(""), { ...plainSettings, equalsHighlight: true });
        const seen = (found: ReturnType<typeof rawProblems>) =>
          found.map(({ kind, name, token, holder }) => [kind, name, token.content, tokens.indexOf(holder)]);
        expect(seen(rawProblems(tokens))).toEqual(seen(bodyHtml(tokens, "/").problems));
      }),
      { numRuns: 600 },
    );
  });

  it("are none in a text without raw HTML", () => {
    expect(rawProblems(bodyOf("## 요약\n\n**금리**가 [올랐다](https://a.b).\n\n- 물가\n").tokens)).toEqual([]);
  });
});
