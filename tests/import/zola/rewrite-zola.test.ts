import { expect, it } from "vitest";
import { rewriteZola } from "../../../src/import/zola/rewrite-zola.ts";

it.each([
  ['{{ figure(src="a.png", alt="그림") }}', "![그림](a.png)"],
  ['{{ image(url="a.png", alt="그림", no_hover=true) }}', "![그림](a.png)"],
  ["{% crt() %}\n```\n|.<b>\n```\n{% end %}", "\n```\n|.<b>\n```\n"],
  ['{{ youtube(id="dQw4w9WgXcQ") }}', expect.stringContaining("youtube-nocookie.com/embed/dQw4w9WgXcQ")],
  ['{% tip(header="알림") %}\n글\n{% end %}', '<div class="notice--success" markdown="1">\n**알림**\n\n글\n</div>'],
  ["{{ mine(a=1) }} {% own() %}글{% end %} {% end %}", "{{ mine(a=1) }} {% own() %}글{% end %} {% end %}"],
  ['`{{ youtube(id="a") }}`', '`{{ youtube(id="a") }}`'],
])("writes a shortcode of Zola's as what it means: %j", (text, expected) => {
  expect(rewriteZola(text).text).toEqual(expected);
});
