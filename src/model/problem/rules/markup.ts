import { rule } from "../rule.ts";

/** Problems of Markdown and raw HTML. */
export const markupRules = {
  "highlight-across-paragraphs": rule<{ opened: string }>({
    severity: "warning",
    message: {
      ko: ({ opened }) => ({
        problem: "형광펜을 한 문단에서 열고 다른 문단에서 닫았습니다. 문단마다 하나씩 나누어 칠했습니다",
        expected: "문단마다 열고 닫는 형광펜",
        found: opened,
        next: `빈 줄 앞에서 닫고, 다음 문단 첫머리에 ${opened} 를 다시 쓰세요`,
      }),
      en: ({ opened }) => ({
        problem: "A highlight begins in one paragraph and ends in another. Each paragraph got a mark of its own",
        expected: "a highlight that ends in the paragraph it begins in",
        found: opened,
        next: `Close it before the blank line, and write ${opened} again where the next paragraph begins`,
      }),
    },
  }),
  "liquid-left": rule<{ typed: string }>({
    severity: "warning",
    message: {
      ko: ({ typed }) => ({
        problem: "Jekyll의 Liquid나 Hexo의 Nunjucks 명령입니다. 실행하지 않고 쓰인 글자 그대로 보여 줍니다",
        expected: "Liquid나 Nunjucks 없이 쓴 글",
        found: typed,
        next: "결과로 나올 글이나 주소를 직접 쓰세요. 글자 그대로 보이려던 것이면 `로 감싸세요",
      }),
      en: ({ typed }) => ({
        problem: "This is for Liquid in Jekyll, or Nunjucks in Hexo. It is not run and is shown as it was typed",
        expected: "text without Liquid or Nunjucks",
        found: typed,
        next: "Write what it would have given. If it is meant to be seen as it is, put it between backticks",
      }),
    },
  }),
  "shortcode-left": rule<{ typed: string }>({
    severity: "warning",
    message: {
      ko: ({ typed }) => ({
        problem: "Hugo의 단축 코드(shortcode)입니다. 실행하지 않고 쓰인 글자 그대로 보여 줍니다",
        expected: "단축 코드 없이 쓴 글",
        found: typed,
        next: "결과로 나올 글, 그림, 주소를 마크다운으로 쓰세요. 글자 그대로 보이려던 것이면 `로 감싸세요",
      }),
      en: ({ typed }) => ({
        problem: "This is a shortcode, as Hugo runs it. It is not run and is shown as it was typed",
        expected: "text without shortcodes",
        found: typed,
        next: "Write in Markdown what it would have given. If it is meant to be seen as it is, put it between backticks",
      }),
    },
  }),
  "comment-unclosed": rule<{ opened: string }>({
    severity: "warning",
    message: {
      ko: ({ opened }) => ({
        problem: "%% 로 숨기기 시작한 곳이 끝나지 않습니다. 숨기지 않고 쓰인 글자 그대로 보여 줍니다",
        expected: "%% 로 시작해 %% 로 끝나는 숨긴 글",
        found: opened,
        next: "숨길 글 끝에 %% 를 쓰세요. 글자 %% 라면 앞에 \\ 를 붙이세요: \\%%",
      }),
      en: ({ opened }) => ({
        problem: "A comment begins with %% and never ends. It is not hidden and is shown as it was typed",
        expected: "a comment that begins with %% and ends with %%",
        found: opened,
        next: "Write %% where the comment should end. For plain percent signs type \\%%",
      }),
    },
  }),
  "unclosed-element": rule<{ opened: string }>({
    severity: "warning",
    message: {
      ko: ({ opened }) => ({
        problem: "연 태그를 닫지 않았습니다. 문단이나 글이 끝나는 곳에서 닫은 것으로 보았습니다",
        expected: `${endTag(opened)} 로 닫은 ${opened}`,
        found: opened,
        next: `끝나야 할 곳에 ${endTag(opened)} 를 쓰세요`,
      }),
      en: ({ opened }) => ({
        problem: "A tag is opened and never closed. It was closed where its paragraph or the note ends",
        expected: `${opened} closed by ${endTag(opened)}`,
        found: opened,
        next: `Write ${endTag(opened)} where it should end`,
      }),
    },
  }),
  "unclosed-html": rule<{ opened: string }>({
    severity: "error",
    message: {
      ko: ({ opened }) => ({
        problem: "닫지 않으면 그 뒤의 글이 모두 사라지는 태그를 열어 두었습니다",
        expected: `${endTag(opened)} 로 닫은 ${opened}`,
        found: opened,
        next: `끝나야 할 곳에 ${endTag(opened)} 를 쓰거나, 글자로 보이게 하려면 백틱으로 감싸세요: \`${opened}\``,
      }),
      en: ({ opened }) => ({
        problem: "This is opened and never closed, which would make the rest of the page vanish",
        expected: `${opened} closed by ${endTag(opened)}`,
        found: opened,
        next: `Write ${endTag(opened)} where it should end or, to show it as text, put it between backticks: \`${opened}\``,
      }),
    },
  }),
  "script-in-note": rule<{ element: string }>({
    severity: "warning",
    message: {
      ko: ({ element }) => ({
        problem: "글 안에서는 쓸 수 없는 태그입니다. 실행하지 않고 쓰인 글자 그대로 보여 줍니다",
        expected: "글, 그림, 표, 링크, https 주소의 iframe",
        found: `<${element}>`,
        next: "지우거나, 코드로 보여 주려면 ``` 로 감싸세요",
      }),
      en: ({ element }) => ({
        problem: "This tag cannot be part of a note. It does not run and is shown as it was typed",
        expected: "text, pictures, tables, links, an iframe with an https address",
        found: `<${element}>`,
        next: "Delete it or, to show it as code, put it between ``` lines",
      }),
    },
  }),
  "event-attribute": rule<{ attribute: string }>({
    severity: "warning",
    message: {
      ko: ({ attribute }) => ({
        problem: "코드를 실행하는 속성이라 뺐습니다",
        expected: "on으로 시작하는 속성이 없는 태그",
        found: attribute,
        next: `태그에서 ${attribute}="…" 를 지우세요`,
      }),
      en: ({ attribute }) => ({
        problem: "This attribute would run code, so it was left out",
        expected: "a tag without attributes that begin with on",
        found: attribute,
        next: `Delete ${attribute}="…" from the tag`,
      }),
    },
  }),
  "unsafe-link": rule<{ address: string }>({
    severity: "warning",
    message: {
      ko: ({ address }) => ({
        problem: "코드를 실행하거나 내 컴퓨터의 파일을 여는 주소라 링크로 만들지 않았습니다",
        expected: "https:// 로 시작하는 주소나 사이트 안의 주소",
        found: address,
        next: onOwnDisk.test(address)
          ? `그 파일을 assets/img 폴더에 넣고 /assets/img/${fileName(address)} 라고 쓰세요`
          : "웹 페이지의 주소로 바꾸거나 링크를 지우세요",
      }),
      en: ({ address }) => ({
        problem: "This address would run code or open a file of the reader's computer, so it is no link",
        expected: "an address that begins with https://, or one within the site",
        found: address,
        next: onOwnDisk.test(address)
          ? `Put the file into the folder assets/img and write /assets/img/${fileName(address)}`
          : "Put the address of a web page in its place, or delete the link",
      }),
    },
  }),
} as const;

/** A file of the writer's own computer: `C:\\Users\\kim\\chart.png`, `file:///home/kim/chart.png`. */
const onOwnDisk = /^(?:file:|[a-z]:[\\/])/iu;

function fileName(address: string): string {
  return address.split(/[\\/]/u).findLast((part) => part !== "") ?? "";
}

function endTag(opened: string): string {
  if (opened.startsWith("<!--")) return "-->";
  return `</${/^<([a-z][a-z0-9-]*)/iu.exec(opened)?.[1] ?? ""}>`;
}
