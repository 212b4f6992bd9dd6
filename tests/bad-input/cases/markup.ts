import { type BadInput, bad, badPage, bodied } from "../bad-input.ts";

const of = (input: string, body: string, code: 0 | 1, shows: BadInput["shows"] = []): BadInput => ({
  input,
  files: { [bad]: bodied(body) },
  code,
  shows,
});
const shown = (text: string): BadInput["shows"] => [{ file: badPage, has: text }];

export const markup: readonly BadInput[] = [
  of("a script that nobody closed", "앞\n\n<script>\n\n뒤의 글", 1),
  of("a comment that nobody closed", "앞\n\n<!-- 적어 둠\n\n뒤의 글", 1),
  of("a style that nobody closed", "앞\n\n<style>\n\n뒤의 글", 1),
  of("a title that nobody closed", "앞 <title>\n\n뒤의 글", 1),
  of("a textarea that nobody closed", "앞\n\n<textarea>\n\n뒤의 글", 1),
  of("a division that nobody closed", "<div>\n\n글\n\n뒤의 글", 0, shown("뒤의 글")),
  of("an ending that nothing began", "글</div></article></main>\n\n뒤의 글", 0, shown("뒤의 글")),
  of("a comment that ends within code in it", "앞\n\n%%\n```\n%%\n```\n비밀\n%%\n\n뒤의 글", 1),
  of("a part whose name alone says that it is private", "글\n\n## 비공개\n\n메모", 0, shown("메모")),
  of("a script", "글 <script>alert(1)</script>", 0, [{ file: badPage, lacks: "<script>alert" }]),
  of("an attribute that runs", '<img src="/assets/img/x.png" onerror="alert(1)" alt="">', 0, [
    { file: badPage, lacks: "onerror" },
  ]),
  of("an address that runs", "[누르세요](javascript:alert(1))", 0, [{ file: badPage, lacks: 'href="javascript' }]),
  of("an address that runs, in a tag", '<a href="java&#10;script:alert(1)">누르세요</a>', 0, [
    { file: badPage, lacks: "script:alert" },
  ]),
  of("a frame of another page", '<iframe src="http://evil.example/"></iframe>', 0, [
    { file: badPage, lacks: "<iframe" },
  ]),
  of(
    "a toggle whose words are HTML",
    "글\n\n<details>\n<summary>요약</summary>\n그대로다\n</details>",
    0,
    shown("그대로다"),
  ),
  of("a link with a blank in it", "[한겨레] (https://hani.co.kr/a)", 0, shown("한겨레")),
  of("a link with its brackets swapped", "(네이버)[https://naver.com]", 0, shown("네이버")),
  of("a pen that is bold", '# 기사\n\n<b style="color:red">금리</b>가 올랐다.', 0, shown("금리")),
  of("components of MDX", '<Tabs>\n<TabItem value="a">\n\n금리\n\n</TabItem>\n</Tabs>', 0, shown("금리")),
  of("headings in HTML", "# 기사\n\n올랐다.\n\n<h2>키워드</h2>\n\n금리", 0, shown("금리")),
  of("keywords in HTML", "# 키워드\n\n<ul>\n<li>금리</li>\n</ul>", 0, shown("금리")),
  of(
    "names alone on their lines below an article",
    "# 기사\n\n올랐다.\n\n키워드\n금리\n\n요약\n올랐다.",
    0,
    shown("금리"),
  ),
  of("a highlight as forums write it", "[red]금리[/red]가 그대로다", 0, shown("[red]금리[/red]")),
  of("a highlight in a word of Korean", "{빨강}금리{/빨강}가 그대로다", 0, shown("금리")),
  of("a form", '<form action="https://evil.example/"><input name="q"></form>', 0, [{ file: badPage, lacks: "<form" }]),
  of("a base address", '<base href="https://evil.example/">', 0, [{ file: badPage, lacks: "<base" }]),
  of("a refresh to elsewhere", '<meta http-equiv="refresh" content="0;url=https://evil.example/">', 0, [
    { file: badPage, lacks: 'http-equiv="refresh"' },
  ]),
  of("braces of a template", "값은 {{ x }} 이고 {{ 7 * 7 }} 이다", 0, shown("{{ 7 * 7 }}")),
  of("a tag of Liquid that there is not", "증가율 {% 20 %} 이다", 0, shown("{% 20 %}")),
  of("a comment of a template", "번호 {# 3 #} 이다", 0, shown("{# 3 #}")),
  of("a shortcode of Hugo", '{{< youtube "abc" >}}', 0, shown("{{&lt; youtube")),
  of("a formula with a command that there is not", "값은 $\\frca{1}{2}$ 이다", 0, shown("$\\frca{1}{2}$")),
  of("a code block that nobody closed", "```js\nconst a = 1;\n\n뒤의 글", 0, shown("뒤의 글")),
  of("a table with rows of every length", "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |", 0),
  of("a footnote without its note", "금리[^1]가 올랐다.", 0, shown("[^1]")),
  of("a pen over two paragraphs", '<span style="color:red">첫 문단\n\n둘째 문단</span>', 0),
  of("a section without its words", "## 요약\n\n## 키워드\n금리", 0),
  of("a heading that is nearly a section", "## 키위드\n금리\n\n## 요약\n동결", 0),
  of("a picture nobody described", "![](/assets/img/none.png)", 0),
];
