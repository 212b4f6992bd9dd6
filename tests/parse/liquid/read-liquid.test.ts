import { describe, expect, it } from "vitest";
import { readLiquid } from "../../../src/parse/liquid/read-liquid.ts";
import { rewrite } from "../../../src/parse/places/rewritten-source.ts";

function read(text: string, origin: string | null = null) {
  const { rewritings, left } = readLiquid(text, origin);
  return { text: rewrite(text, rewritings), left: left.map(({ start, end }) => text.slice(start, end)) };
}

describe("readLiquid", () => {
  it.each([
    ["[a]({{ site.baseurl }}/a/)", "[a](/a/)"],
    ["![]({{site.baseurl}}/a.png)", "![](/a.png)"],
    ["{{ site.url }}{{ site.baseurl }}/a/", "/a/"],
    ["{{ site.url }}/a/", "/a/"],
    ['<img src="{{ "/a b.png" | relative_url }}">', '<img src="/a b.png">'],
    ["![]({{ 'assets/a.png' | absolute_url }})", "![](/assets/a.png)"],
    ['{{ "/a" | prepend: site.baseurl }}', "/a"],
    ['{{ "/a" | prepend: site.baseurl | prepend: site.url }}', "/a"],
    ["<a href=\"{{ '/a/' | url }}\">", '<a href="/a/">'],
    ["{{- site.baseurl -}}/a", "/a"],
    ["[a]({% post_url 2021-12-15-a %})", "[a](post-url:2021-12-15-a)"],
    ['<a href="{% post_url sub/2021-12-15-초 %}">', '<a href="post-url:2021-12-15-%EC%B4%88">'],
    ["[a]({{ site.baseurl }}{% post_url 2021-12-15-a %})", "[a](post-url:2021-12-15-a)"],
    ["[a]: {{ site.url }}{% post_url 2021-12-15-a %}", "[a]: post-url:2021-12-15-a"],
    ["[a]({% link _posts/2021-12-15-a.md %}#b)", "[a](post-url:2021-12-15-a#b)"],
    ["{% link assets/a.pdf %}", "/assets/a.pdf"],
    ['[a]({{ "" | relative_url }}{% post_url 2021-12-15-a %})', "[a](post-url:2021-12-15-a)"],
    ["[a]({{ '' | absolute_url }}{% link _posts/2021-12-15-a.md %}#b)", "[a](post-url:2021-12-15-a#b)"],
    ["[a]({{ site.baseurl }}/{% post_url 2021-12-15-a %})", "[a](post-url:2021-12-15-a)"],
    ["[a]({{ site.url }}{{ site.baseurl }}/{% link a.pdf %})", "[a](/a.pdf)"],
    ['<a href="/{% post_url 2021-12-15-a %}">', '<a href="post-url:2021-12-15-a">'],
    ['[a]({{ "" | relative_url }}/a/)', "[a](/a/)"],
    ['[a]({{ "" | relative_url }})', "[a](/)"],
    ["{% raw %}{{ a }}{% endraw %}", "{{ a }}"],
    ["{% comment %}뒷말 {{ a }}{% endcomment %}", "<!--뒷말 {{ a }}-->"],
    ["{% highlight js linenos %}\n{{ a }}\n{% endhighlight %}", "```js\n{{ a }}\n```"],
    ["{% highlight md %}\n```\n{% endhighlight %}", "````md\n```\n````"],
  ])("reads %j as %j", (typed, meaning) => {
    expect(read(typed)).toEqual({ text: meaning, left: [] });
  });

  it("leaves and reports what spans lines, and keeps the lines of what it reads", () => {
    const bookmark = '{% include embed/bookmark.html\n  url="https://a.kr" %}';
    expect(read(bookmark)).toEqual({ text: bookmark, left: [bookmark] });
    expect(read("{% link\n  a.pdf %}").left).toHaveLength(1);
    expect(read("{% comment\n%}a{% endcomment %}").left).toHaveLength(2);
    expect(read("{% include\n  embed/youtube.html id='qqhyStWpxEU' %}글").text).toMatch(
      /^<iframe [^\n]*<\/iframe>\n글$/u,
    );
  });

  it("shows a video as the theme of many blogs does", () => {
    expect(read("{% include embed/youtube.html id='qqhyStWpxEU' %}").text).toContain(
      '<iframe src="https://www.youtube-nocookie.com/embed/qqhyStWpxEU"',
    );
  });

  it("shows a video under the title and from the second that are typed", () => {
    expect(read(`{% include embed/youtube.html id='qqhyStWpxEU' title="누구 <1>" start=240 %}`).text).toContain(
      'src="https://www.youtube-nocookie.com/embed/qqhyStWpxEU?start=240" title="누구 &lt;1&gt;"',
    );
  });

  it("decides at once about a video's tag with a slip at the end of many values", () => {
    const values = "a=aa".repeat(20_000);
    expect(read(`{% include embed/youtube.html id=qqhyStWpxEU ${values}! %}`).text).not.toContain("<iframe");
  });

  it("leaves the address of a post as it is typed where no link leads to it", () => {
    expect(read("{% post_url 2021-12-15-a %} 를 보라")).toEqual({
      text: "{% post_url 2021-12-15-a %} 를 보라",
      left: ["{% post_url 2021-12-15-a %}"],
    });
  });

  it("inserts the site's address where it is alone, if there is one", () => {
    expect(read("{{ site.url }} 에서", "https://a.com").text).toBe("https://a.com 에서");
    expect(read("{{ site.url }} 에서").left).toEqual(["{{ site.url }}"]);
  });

  it.each([
    "{{ page.title }}",
    "{% include chart.html id=1 %}",
    '{{ "a" | upcase }}',
    "{% for a in b %}",
    "{% include embed/youtube.html id='\"><script>' %}",
    "{% raw %}",
    "{% highlight %} 줄 안에 {% endhighlight %}",
  ])("leaves %j as text and reports it", (typed) => {
    expect(read(typed).text).toBe(typed);
    expect(read(typed).left[0]).toBe(/\{[{%].*?[%}]\}/u.exec(typed)?.[0]);
  });

  it.each([
    "`{{ site.baseurl }}`",
    "```\n{{ site.baseurl }}\n{% include a %}\n```",
    "- ~~~ md\n  {{ page.a }}\n  ~~~",
    "``a ` {{ b }}``",
    "$$\\frac{{a}}{b}$$",
    "\\\\(\\frac{{a}}{b}\\\\)",
    "\\\\[\n\\frac{{a}}{b}\n\\\\]",
    "{{ x",
    "{% 20 %}",
    "{#",
    "{{}}",
    "{{ 1 }}",
    "{{$x$}}",
    "{{ $a, b$ }}",
  ])("reads %j for what it is, and reports nothing", (typed) => {
    expect(read(typed)).toEqual({ text: typed, left: [] });
  });

  it("leaves a value of Vue's page, and says so", () => {
    expect(read("글 {{ $frontmatter.n }}")).toEqual({
      text: "글 {{ $frontmatter.n }}",
      left: ["{{ $frontmatter.n }}"],
    });
  });

  it("reads behind code as before it", () => {
    expect(read("`a` {{ site.baseurl }}/b `c\n\n{{ site.baseurl }}/d`").text).toBe("`a` /b `c\n\n/d`");
  });

  it.each([
    ["a\n\n    {% comment %}SECRET{% endcomment %}b", "a\n\n    b"],
    ["\t{% comment %}SECRET{% endcomment %}", "\t"],
    ["-     a {% comment %}SECRET{% endcomment %}", "-     a "],
    ["글 {% comment %}<!-- SECRET -->{% endcomment %} 글", "글  글"],
    ["글 {% comment %}SECRET\n\nSECRET{% endcomment %} 글", "글 \n\n 글"],
    ["> {% comment %}\n> SECRET\n> {% endcomment %}\n> 글", "> \n>\n>\n> 글"],
    ["{% highlight md %}\na{% comment %}SECRET\n{% endcomment %}\n{% endhighlight %}", "```md\na\n\n```"],
  ])("hides the comment in %j without a trace", (typed, shown) => {
    expect(read(typed)).toEqual({ text: shown, left: [] });
  });

  it("shows a comment as typed in code, which may be about Liquid", () => {
    for (const typed of ["`{% comment %}a{% endcomment %}`", "```\n{% comment %}\na\n{% endcomment %}\n```"])
      expect(read(typed)).toEqual({ text: typed, left: [] });
  });

  it("takes only the marks of raw away round code", () => {
    expect(read("{% raw %}\n```\n{{ a }}\n```\n{% endraw %}").text).toBe("\n```\n{{ a }}\n```\n");
  });

  it("takes the marks of raw away within highlighted code, with the lines of their own", () => {
    expect(read("{% highlight html %}\n{% raw %}\n<b>{{ a }}</b>\n{% endraw %}\n{% endhighlight %}").text).toBe(
      "\n```html\n<b>{{ a }}</b>\n```\n",
    );
    expect(read("{% highlight html %}\n{% raw %}{% for a in b %}{% endraw %}\n{{ c }}\n{% endhighlight %}")).toEqual({
      text: "```html\n{% for a in b %}\n{{ c }}\n```",
      left: [],
    });
    expect(read("{% highlight html %}\n{% raw %}\n{% endhighlight %}").text).toBe("\n```html\n```");
  });

  it.each(["{{ ", "{% raw %}", "{% highlight a %}", "`", "$", "{{ a }}", "{% comment %}", "{{ site.url }}", "{"])(
    "reads a hundred thousand %j in time that grows with their number",
    (piece) => {
      expect(read(piece.repeat(100_000)).text.length).toBeGreaterThan(0);
    },
  );
});
