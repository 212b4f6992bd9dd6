/** Post bodies in the forms that blogs use, each with its intended differences from Jekyll. */
export const jekyllBodies: Readonly<Record<string, string>> = {
  headings:
    "# 1. 기사\n\n## 2. 키워드 : \\#LG \\#AI\n\n### a & b — `code` -- **굵게**\n\n## 같은 제목\n\n## 같은 제목\n\n### C++ / C#\n\n#### `code`만\n\n## 끝. (1)",
  "setext headings": "제목 하나\n=====\n\n제목 둘\n-----\n\n글",
  "heading ids": "## 금리 {#rate}\n\n## 환율\n{: #fx}\n\n## 링크 [금리](#rate) 안\n\n## 1\n\n## 📈 그래프",
  emphasis: '**마크다운(Markdown)**을 배운다. **"초거대 AI"**는 *기울임*과 ***둘 다***다. snake_case_word 그대로.',
  lists: "- 하나\n- 둘\n    - 안\n    - 안 둘\n- 셋\n\n1. 첫째\n2. 둘째\n\n   이어진 문단\n3. 셋째",
  "task list": "- [ ] 할 일\n- [x] 한 일",
  "definition list": "금리\n: 돈의 값\n\n환율\n: 돈을 바꾸는 값",
  table: "| 이름 | 값 |\n|---|---:|\n| 금리 | 1.0% |\n| a \\| b | `c` |",
  code: "```js\nconst a = `b`;\n```\n\n~~~\n물결\n~~~\n\n    들여쓴 코드\n\n글 `코드` 글",
  quote: "> 인용한 글\n> 이어서\n>\n> 둘째 문단\n\n뒤",
  links:
    '[네이버](https://naver.com "제목") <https://daum.net> [참조][r] ![그림](/assets/a.png)\n\n[r]: https://example.com',
  "line breaks": "첫 줄  \n둘째 줄\\\\\n셋째 줄\n넷째 줄",
  attributes:
    '글\n{: .notice}\n\n[a](/b){:target="_blank"} **굵게**{: .red}\n\n> 팁\n{: .prompt-tip }\n\n![a](/a.png){: width="50%" }',
  "raw html": '<div class="a">\n글 <b>굵게</b>\n</div>\n\n글 <span style="color:red">빨강</span> 글<br>다음',
  "image line": '<img src="/a.png">\n이어진 글',
  math: "식은 $$x_1 * y_2$$ 이다.\n\n$$\na_1 + b_2\n$$\n\n끝",
  footnotes: "글[^1] 글[^two]\n\n[^1]: 첫 각주\n[^two]: 둘째 *각주*\n\n뒤",
  strikethrough: "~~지운 글~~ 남은 글",
  entities: "a &amp; b &copy; c < d > e",
  escapes: "\\*별\\* \\#샵 \\_밑줄\\_ 1\\. 점",
  liquid: "[a]({{ site.baseurl }}/a/) ![]({{ '/a.png' | relative_url }}) {% raw %}{{ 그대로 }}{% endraw %}",
  "liquid code": "{% highlight js %}\nconst a = 1;\n{% endhighlight %}\n\n글",
  "tables of kramdown":
    "| a | b |\n| c | d |\n\n글\n\n| 이름 | 값 |\n|---+---|\n| 금리 | `a || b` |\n|===|\n| 합 | 2 |\n\n|---\n| 가 | 나\n|-|:-\n| 다 | 라",
  "raw html with empty lines":
    "<div>\n  <table>\n    <tr>\n      <td>\n\n        하나\n\n      </td>\n      <td><code>둘</code></td>\n    </tr>\n  </table>\n</div>\n\n<pre>\n가\n\n나\n</pre>\n\n끝",
  "markdown in html":
    '<details markdown="1">\n<summary>더</summary>\n- 하나\n- 둘\n</details>\n\n<p markdown="1">글 **굵게**</p>\n\n<div markdown="1">\n- 셋\n</div>',
  "addresses with spaces": "![그림](/assets/스크린샷 2021-01-01.png) [글](/files/a b.pdf)",
  "what is not seen":
    '앞\n\n[//]: # (숨은 말)\n\n[comment]: <> (숨은 말)\n\n{::comment}\n숨은 말\n\n숨은 말\n{:/comment}\n\n글 {::comment}숨은 말{:/comment}뒤\n\n{::options parse_block_html="true" /}\n\n- 가\n\n^\n\n- 나\n\n{::nomarkdown}\n<b>*다*</b>\n{:/}\n\n[라] 끝\n\n[라]: https://example.com\n[마]: https://example.org',
  "raw in code": "{% highlight html %}\n{% raw %}\n<b>{{ page.title }}</b>\n{% endraw %}\n{% endhighlight %}\n\n글",
  toc: "* TOC\n{:toc}\n\n# 하나\n\n## 둘",
  "study note":
    '# 1. 기사\n\n<span style="color:red">LG가 AI를</span> 내놓았다.\n\n### 2. 키워드 : \\#LG\n### 3. 요약 : 한 줄\n### 4. 질문 : 왜?',
};

/** The texts that intentionally differ from Jekyll's, and why. */
export const intendedDifferences: Readonly<Record<string, string>> = {
  "line breaks": "two backslashes at a line's end stay: they are a line of a formula more often than a break",
  math: "formulas keep their `$$` for whatever draws them; Jekyll writes `\\\\(` for MathJax",
  toc: "a page has its contents beside it, not in the text",
};
