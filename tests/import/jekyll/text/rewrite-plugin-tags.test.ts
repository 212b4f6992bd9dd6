import { describe, expect, it } from "vitest";
import { rewritePluginTags } from "../../../../src/import/jekyll/text/rewrite-plugin-tags.ts";
import { post } from "../../../support/blog-in-memory.ts";

const rest = 'width="560" height="315" allowfullscreen></iframe>';
const youtube = `<iframe src="https://www.youtube-nocookie.com/embed/a_B-1" title="YouTube" ${rest}`;
const vimeo = `<iframe src="https://player.vimeo.com/video/123" title="Vimeo" ${rest}`;

describe("rewritePluginTags", () => {
  it.each([
    ["{% gist 996818 %}", "<https://gist.github.com/996818>"],
    ['{% gist "kim/0a1b" a.py %}', "<https://gist.github.com/kim/0a1b>"],
    ["{% twitter https://twitter.com/jekyllrb maxwidth=500 limit=3 %}", "<https://twitter.com/jekyllrb>"],
    ["{% tabs g %}\n\n{% tab g 첫_째 %}\n글\n{% endtab %}\n{% endtabs %}", "\n\n**첫\\_째**\n글\n\n"],
    ["{% tabs %}", "{% tabs %}"],
    ["글 {% cite kim2020 lee_1 %}", "글 (kim2020, lee\\_1)"],
    ["글 {% cite kim2020 --locator 3 %}", "글 {% cite kim2020 --locator 3 %}"],
    ["{% cite page.work | a %}", "{% cite page.work | a %}"],
    ["{% twitter page.tweet %}", "{% twitter page.tweet %}"],
    ["{% gist page.gist %}", "{% gist page.gist %}"],
    ['{% youtube "https://youtu.be/a_B-1" %}', youtube],
    ["{% youtube https://www.youtube.com/watch?v=a_B-1&t=3 %}", youtube],
    ["{% youtube a_B-1 560 315 %}", youtube],
    ["{% vimeo https://vimeo.com/123 %}", vimeo],
    ["{% youtube page.film %}", "{% youtube page.film %}"],
    ["`{% gist 996818 %}`", "`{% gist 996818 %}`"],
  ])("writes %j as it is read, if it says what it shows", (typed, text) => {
    const draft = { from: "a.md", to: "a.md", text: post(["title: a"], typed), changes: [] };
    expect(rewritePluginTags(draft).text).toBe(post(["title: a"], text));
  });
});
