import { withParticle } from "../../words/with-particle.ts";
import { rule } from "../rule.ts";

/** Markdown and raw HTML rules. */
export const markupRules = {
  "highlight-across-paragraphs": rule<{ opened: string }>({
    severity: "warning",
    message: {
      ko: ({ opened }) => ({
        problem: "형광펜을 한 문단에서 열고 다른 문단에서 닫았습니다. 문단마다 나누어 칠했습니다",
        expected: "문단마다 열고 닫는 형광펜",
        found: opened,
        next: `빈 줄 앞에서 닫고, 다음 문단 첫머리에 ${opened} 를 다시 쓰세요`,
      }),
      en: ({ opened }) => ({
        problem: "A highlight starts in one paragraph and ends in another. Each paragraph was highlighted separately",
        expected: "a highlight that starts and ends in the same paragraph",
        found: opened,
        next: `Close it before the blank line, and write ${opened} again at the start of the next paragraph`,
      }),
    },
  }),
  "highlight-unread": rule<{ typed: string; meant: string }>({
    severity: "warning",
    message: {
      ko: ({ typed, meant }) => ({
        problem: "형광펜 태그를 읽을 수 없어 칠하지 않았습니다",
        expected: meant,
        found: typed,
        next: `${typed} 를 ${meant} 로 고쳐 쓰고, 끝에 ${endTag(meant)} 를 쓰세요`,
      }),
      en: ({ typed, meant }) => ({
        problem: "The highlight tag cannot be read, so nothing is highlighted",
        expected: meant,
        found: typed,
        next: `Write ${meant} instead of ${typed}, and ${endTag(meant)} where it ends`,
      }),
    },
  }),
  "highlight-unclosed": rule<{ typed: string }>({
    severity: "warning",
    message: {
      ko: ({ typed }) => ({
        problem: "형광펜을 여는 == 가 이 문단에서 닫히지 않아 칠하지 않았습니다",
        expected: "==칠할 말==",
        found: typed,
        next: "칠할 말이 끝나는 곳에 == 를 쓰세요. 여러 문단이면 문단마다 열고 닫습니다. 글자라면 앞에 \\ 를 붙이세요: \\==",
      }),
      en: ({ typed }) => ({
        problem: "A highlight is begun with == and not ended in this paragraph, so nothing is highlighted",
        expected: "==words to highlight==",
        found: typed,
        next: "Write == where the highlight ends. Each of several paragraphs needs its own. For plain signs, type \\==",
      }),
    },
  }),
  "highlight-other-tag": rule<{ typed: string; meant: string; count: number }>({
    severity: "warning",
    message: {
      ko: ({ typed, meant, count }) => ({
        problem: `형광펜처럼 보이지만 형광펜으로 읽지 않는 태그입니다${count > 1 ? ` (이 노트에 ${count}곳)` : ""}`,
        expected: meant,
        found: typed,
        next: `형광펜이라면 ${typed} 대신 ${meant} 를 쓰고, 끝에 ${endTag(meant)} 를 쓰세요. 꾸밈일 뿐이라면 그대로 두세요`,
      }),
      en: ({ typed, meant, count }) => ({
        problem: `This looks like a highlight, but this tag is not read as one${count > 1 ? ` (${count} times in this note)` : ""}`,
        expected: meant,
        found: typed,
        next: `If it is a highlight, write ${meant} instead of ${typed}, and ${endTag(meant)} where it ends. If it is only decoration, leave it`,
      }),
    },
  }),
  "link-unread": rule<{ typed: string; meant: string }>({
    severity: "warning",
    message: {
      ko: ({ typed, meant }) => ({
        problem: "링크로 읽을 수 없어 글자 그대로 보여 줍니다",
        expected: "[보일 글](주소): 대괄호에 글, 빈칸 없이 이어 소괄호에 주소",
        found: typed,
        next: `이렇게 쓰세요: ${meant}`,
      }),
      en: ({ typed, meant }) => ({
        problem: "This cannot be read as a link, so it is shown as text",
        expected: "[text](address): the text in square brackets, then the address in round ones, with no space between",
        found: typed,
        next: `Write ${meant}`,
      }),
    },
  }),
  "toggle-unread": rule<{ title: string }>({
    severity: "warning",
    message: {
      ko: ({ title }) => ({
        problem: "토글의 글이 제목 줄에 붙어 있어 HTML로 읽혔습니다. 보이기는 하지만, 데이터로는 읽지 못했습니다",
        expected: "빈 줄로 떼어 놓은 글",
        found: title,
        next: "</summary> 뒤와 </details> 앞에 빈 줄을 하나씩 두세요",
      }),
      en: ({ title }) => ({
        problem:
          "The text of a toggle follows its title without a blank line, so it was read as HTML. It is shown, but not read as data",
        expected: "text with a blank line before and after it",
        found: title,
        next: "Put a blank line after </summary> and one before </details>",
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
        problem: "This is a command for Jekyll's Liquid or Hexo's Nunjucks. It is not run, and is shown as typed",
        expected: "text without Liquid or Nunjucks",
        found: typed,
        next: "Write the text or address it would have produced. To show it as it is, put it between backticks",
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
        problem: "This is a Hugo shortcode. It is not run, and is shown as typed",
        expected: "text without shortcodes",
        found: typed,
        next: "Write in Markdown what it would have produced. To show it as it is, put it between backticks",
      }),
    },
  }),
  "component-left": rule<{ typed: string; names: readonly string[] }>({
    severity: "warning",
    message: {
      ko: ({ typed, names }) => ({
        problem: `MDX나 Vue의 컴포넌트이거나 노트에 쓸 수 없는 태그입니다(${names.join(", ")}). 그리지 않고 태그를 쓰인 글자 그대로 보여 줍니다. 그 안의 글은 모두 보입니다`,
        expected: "마크다운으로 쓴 글",
        found: typed,
        next: "태그를 지우고 글만 남기세요. 상자라면 `> [!note]`로 쓰고, 글자로 보이려던 것이면 `로 감싸세요",
      }),
      en: ({ typed, names }) => ({
        problem: `This is an MDX or Vue component, or a tag that notes cannot have (${names.join(", ")}). It is not rendered, and its tags are shown as typed. All text in it is shown`,
        expected: "text in Markdown",
        found: typed,
        next: "Delete the tags and keep the text. For a box, write `> [!note]`. To show the tags as they are, put them between backticks",
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
        problem: "A comment starts with %% but never ends. It is not hidden, and is shown as typed",
        expected: "a comment that starts with %% and ends with %%",
        found: opened,
        next: "Write %% where the comment should end. For plain percent signs, type \\%%",
      }),
    },
  }),
  "comment-in-field": rule<{ opened: string }>({
    severity: "error",
    message: {
      ko: ({ opened }) => ({
        problem: `${openingOf(opened)} 로 숨기기 시작한 곳이 이 값 안에서 끝나지 않습니다. 숨기려던 글이라면 이대로는 실립니다`,
        expected: opened.startsWith("<") ? "<!-- 로 시작해 --> 로 끝나는 숨긴 글" : "%% 로 시작해 %% 로 끝나는 숨긴 글",
        found: opened,
        next: opened.startsWith("<")
          ? "숨길 글을 <!-- 와 --> 사이에 쓰거나 지우세요. 글자로 보일 것이라면 백틱으로 감싸세요"
          : "숨길 글 끝에 %% 를 쓰거나 숨길 글을 지우세요. 글자 %% 라면 앞 낱말에 붙여 쓰세요",
      }),
      en: ({ opened }) => ({
        problem: `A comment starts with ${openingOf(opened)} but never ends in this value. If it should be hidden, it would be published as it is now`,
        expected: opened.startsWith("<")
          ? "a comment that starts with <!-- and ends with -->"
          : "a comment that starts with %% and ends with %%",
        found: opened,
        next: opened.startsWith("<")
          ? "Put it between <!-- and -->, or delete it. To show it as text, put it between backticks"
          : "Write %% where the comment should end, or delete it. If they are plain percent signs, join them to the word before",
      }),
    },
  }),
  "comment-crossed": rule<{ opened: string }>({
    severity: "error",
    message: {
      ko: ({ opened }) => ({
        problem:
          "%% 로 숨기기 시작한 곳이 그 문단에서 끝나지 않는데, 뒤에 %% 가 더 있습니다. 이대로는 숨기려던 글이 실리고 다른 글이 숨을 수 있습니다",
        expected: "같은 문단에서 시작하고 끝나는 %% … %%",
        found: opened,
        next: "그 문단 안에서 숨길 글 끝에 %% 를 쓰세요. 여러 문단을 숨기려면 줄 처음에 %% 를 쓰고, 글자 %% 라면 앞에 \\ 를 붙이세요: \\%%",
      }),
      en: ({ opened }) => ({
        problem:
          "A comment starts with %% but does not end in its paragraph, and more %% follow. What should be hidden could be published, and other text hidden",
        expected: "%% … %% that starts and ends in one paragraph",
        found: opened,
        next: "Write %% where the comment should end, in the same paragraph. To hide several paragraphs, start with %% at the start of a line. For plain percent signs, type \\%%",
      }),
    },
  }),
  "comment-cut": rule<{ cut: "fence" | "html" }>({
    severity: "error",
    message: {
      ko: ({ cut }) => ({
        problem: `%% 로 숨긴 글이 그 안의 ${cut === "html" ? "<!-- … -->" : "코드(```)"} 가운데에서 끝납니다. 이대로는 숨기려던 글의 나머지가 실립니다`,
        expected: `${cut === "html" ? "<!-- … -->" : "코드"}를 처음부터 끝까지 담은 %% … %%`,
        found: "",
        next: `${cut === "html" ? "<!-- … -->" : "코드"} 안에 있는 %% 를 지우거나, %% 로 숨긴 곳을 그 앞에서 끝내세요`,
      }),
      en: ({ cut }) => ({
        problem: `A comment between %% and %% ends within ${cut === "html" ? "the <!-- … -->" : "the code (```)"} that begins in it. The rest of what should be hidden would be published`,
        expected: `%% … %% around the whole ${cut === "html" ? "<!-- … -->" : "code"}`,
        found: "",
        next: `Delete the %% within the ${cut === "html" ? "<!-- … -->" : "code"}, or end the %% comment before it`,
      }),
    },
  }),
  "comment-to-end": rule<{ opened: string }>({
    severity: "error",
    message: {
      ko: ({ opened }) => ({
        problem:
          "줄 처음의 %% 로 숨기기 시작한 곳이 끝나지 않습니다. 옵시디언에서는 그 아래가 모두 숨지만, 이대로는 실립니다",
        expected: "%% 로 시작해 %% 로 끝나는 숨긴 글",
        found: opened,
        next: "숨길 글 끝에 %% 를 쓰세요. 글자 %% 라면 앞에 \\ 를 붙이세요: \\%%",
      }),
      en: ({ opened }) => ({
        problem:
          "A comment starts with %% at the start of a line but never ends. Obsidian hides all that is below, but it would be published as it is now",
        expected: "a comment that starts with %% and ends with %%",
        found: opened,
        next: "Write %% where the comment should end. For plain percent signs, type \\%%",
      }),
    },
  }),
  "formula-unread": rule<{ typed: string; command: string | null }>({
    severity: "warning",
    message: {
      ko: ({ typed, command }) => ({
        problem: `수식을 읽지 못해 쓰인 글자 그대로 보여 줍니다${command === null ? "" : `. ${withParticle(command, "은")} 모르는 명령입니다`}`,
        expected: "LaTeX로 쓴 수식 (\\frac{1}{2}, x_{i}^{2} 등)",
        found: typed,
        next: `${command === null ? "중괄호와 \\left, \\begin 의 짝이 맞는지 확인하세요" : "명령의 이름을 확인하세요"}. 수식이 아니라면 $ 앞에 \\ 를 붙이세요: \\$`,
      }),
      en: ({ typed, command }) => ({
        problem: `A formula cannot be read, so it is shown as typed${command === null ? "" : `. The command ${command} is unknown`}`,
        expected: "a formula in LaTeX, such as \\frac{1}{2} or x_{i}^{2}",
        found: typed,
        next: `${command === null ? "Check that every brace, \\left and \\begin is closed" : "Check how the command is spelled"}. If it is not a formula, put a \\ before each $: \\$`,
      }),
    },
  }),
  "unclosed-element": rule<{ typed: string; shown: boolean; isOfWords?: true }>({
    severity: "warning",
    message: {
      ko: ({ typed, shown, isOfWords }) => ({
        problem: `${unclosedKo(typed, isOfWords)}. ${shown ? "쓰인 글자 그대로 보여 줍니다" : "문단이나 글이 끝나는 곳에서 닫은 것으로 보았습니다"}`,
        expected: isEndTag(typed) ? `${typed} 앞에서 연 태그` : `${endTag(typed)} 로 닫은 ${bareTag(typed, isOfWords)}`,
        found: typed,
        next: shown
          ? `글자로 보이려던 것이면 \\${typed} 나 \`${typed}\` 로 쓰세요. ${isEndTag(typed) ? "아니면 지우세요" : `태그로 쓴 것이면 같은 문단에서 ${endTag(typed)} 로 닫으세요`}`
          : `끝나야 할 곳에 ${endTag(typed)} 를 쓰세요`,
      }),
      en: ({ typed, shown, isOfWords }) => ({
        problem: `${unclosedEn(typed, isOfWords)}. It ${shown ? "is shown as typed" : "was closed at the end of its paragraph or the note"}`,
        expected: isEndTag(typed)
          ? `a tag opened before ${typed}`
          : `${bareTag(typed, isOfWords)} closed with ${endTag(typed)}`,
        found: typed,
        next: shown
          ? `To show it as text, write \\${typed} or \`${typed}\`. ${isEndTag(typed) ? "Otherwise, delete it" : `If it is meant as a tag, close it with ${endTag(typed)} in the same paragraph`}`
          : `Write ${endTag(typed)} where it should end`,
      }),
    },
  }),
  "unclosed-html": rule<{ opened: string }>({
    severity: "error",
    message: {
      ko: ({ opened }) =>
        isNearlyComment(opened)
          ? {
              problem: `숨기려던 글로 보이는데, 여는 표시가 ${meantMarks(opened).begin} 가 아니어서 그대로 실립니다`,
              expected: `${meantMarks(opened).begin} 로 시작해 ${meantMarks(opened).end} 로 끝나는 숨긴 글`,
              found: opened,
              next: `${opened} 를 ${meantMarks(opened).begin} 로, 끝을 ${meantMarks(opened).end} 로 고치세요. 글자로 보이게 하려면 백틱으로 감싸세요: \`${opened}\``,
            }
          : {
              problem: "닫지 않으면 그 뒤의 글이 모두 사라지는 태그를 열어 두었습니다",
              expected: `${endTag(opened)} 로 닫은 ${opened}`,
              found: opened,
              next: `끝나야 할 곳에 ${endTag(opened)} 를 쓰거나, 글자로 보이게 하려면 백틱으로 감싸세요: \`${opened}\``,
            },
      en: ({ opened }) =>
        isNearlyComment(opened)
          ? {
              problem: `This looks like a comment, but it does not begin with ${meantMarks(opened).begin}, so its words are on the page`,
              expected: `a comment that starts with ${meantMarks(opened).begin} and ends with ${meantMarks(opened).end}`,
              found: opened,
              next: `Write ${meantMarks(opened).begin} instead of ${opened}, and ${meantMarks(opened).end} where it ends. To show it as text, put it between backticks: \`${opened}\``,
            }
          : {
              problem: "This tag is never closed, so everything after it would disappear from the page",
              expected: `${opened} closed with ${endTag(opened)}`,
              found: opened,
              next: `Write ${endTag(opened)} where it should end. To show it as text, put it between backticks: \`${opened}\``,
            },
    },
  }),
  "hidden-html": rule<{ element: string; typed: string }>({
    severity: "warning",
    message: {
      ko: ({ element, typed }) => ({
        problem: "HTML로 숨긴 글은 사이트 어디에도 싣지 않습니다",
        expected: "보일 글",
        found: typed,
        next: `보일 글이면 <${element}>에서 숨기는 속성을 지우세요. 접었다 펼 글이면 <details>로 감싸세요`,
      }),
      en: ({ element, typed }) => ({
        problem: "Text that is hidden with HTML appears nowhere on the site",
        expected: "text to show",
        found: typed,
        next: `To show it, delete what hides it in <${element}>. To let readers unfold it, put it in <details>`,
      }),
    },
  }),
  "part-named-private": rule<{ name: string }>({
    severity: "warning",
    message: {
      ko: ({ name }) => ({
        problem: "나만 볼 글이라는 이름이지만 사이트에 그대로 실립니다",
        expected: "%% 와 %% 사이에 쓴 글",
        found: name,
        next: "싣지 않을 글의 앞과 뒤에 %% 만 쓴 줄을 넣으세요. 노트를 통째로 싣지 않으려면 맨 위 --- 사이에 draft: true 를 쓰세요. 실을 글이면 이름을 바꾸세요",
      }),
      en: ({ name }) => ({
        problem: "Its name says that it is for your eyes only, but this part is published as it is",
        expected: "text between %% and %%",
        found: name,
        next: "Write a line of %% alone above and below what shall not be published. To hold back the whole note, write draft: true between the --- at the top. To publish it, change its name",
      }),
    },
  }),
  "script-in-note": rule<{ element: string }>({
    severity: "warning",
    message: {
      ko: ({ element }) =>
        element === "svg"
          ? {
              problem: "도형과 글자가 아닌 것이 들어 있는 SVG입니다. 그리지 않고 쓰인 글자 그대로 보여 줍니다",
              expected: "path, rect, text처럼 그리기만 하는 태그로 된 SVG",
              found: "<svg>",
              next: "SVG에서 script, style, a, use, image, foreignObject, animate를 빼거나, 그림을 assets/ 에 파일로 넣고 ![설명](/assets/그림.svg) 로 쓰세요",
            }
          : {
              problem: "글 안에서는 쓸 수 없는 태그입니다. 실행하지 않고 쓰인 글자 그대로 보여 줍니다",
              expected: "글, 그림, 표, 링크, https 주소의 iframe",
              found: typedTag(element),
              next: "지우거나, 코드로 보여 주려면 ``` 로 감싸세요",
            },
      en: ({ element }) =>
        element === "svg"
          ? {
              problem: "This SVG has more in it than shapes and text. It is not drawn, and is shown as typed",
              expected: "an SVG with only drawing tags such as path, rect and text",
              found: "<svg>",
              next: "Remove script, style, a, use, image, foreignObject and animate from it, or put it in assets/ as a file and write ![description](/assets/picture.svg)",
            }
          : {
              problem: "This tag cannot be used in a note. It is not run, and is shown as typed",
              expected: "text, pictures, tables, links, an iframe with an https address",
              found: typedTag(element),
              next: "Delete it. To show it as code, put it between ``` lines",
            },
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
        problem: "This attribute would run code, so it was removed",
        expected: "a tag without attributes that start with on",
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
        problem: "This address would run code or open a file on your computer, so it is not made a link",
        expected: "an address that starts with https://, or one on this site",
        found: address,
        next: onOwnDisk.test(address)
          ? `Put the file in the assets/img folder and write /assets/img/${fileName(address)}`
          : "Replace it with the address of a web page, or delete the link",
      }),
    },
  }),
} as const;

/** A file on the writer's own computer: `C:\\Users\\kim\\chart.png`, `file:///home/kim/chart.png`. */
const onOwnDisk = /^(?:file:|[a-z]:[\\/])/iu;

function fileName(address: string): string {
  return address.split(/[\\/]/u).findLast((part) => part !== "") ?? "";
}

function isEndTag(typed: string): boolean {
  return typed.startsWith("</");
}

function unclosedKo(typed: string, isOfWords = false): string {
  if (isOfWords) return "태그처럼 보이지만, 이름 뒤의 낱말이 HTML에 없는 속성입니다";
  return isEndTag(typed) ? "여는 태그 없이 닫기만 했습니다" : "연 태그를 닫지 않았습니다";
}

function unclosedEn(typed: string, isOfWords = false): string {
  if (isOfWords) return "This looks like a tag, but the words behind its name are no attributes of HTML";
  return isEndTag(typed) ? "A tag is closed but was never opened" : "A tag is opened but never closed";
}

/** Without the words in it that are no attributes. */
function bareTag(typed: string, isOfWords = false): string {
  return isOfWords ? typed.replace(/\s[^>]*/u, "") : typed;
}

function endTag(opened: string): string {
  if (opened.startsWith("<!--")) return "-->";
  return `</${/^<([a-z][a-z0-9-]*)/iu.exec(opened)?.[1] ?? ""}>`;
}

/** What opens no comment, but was meant to: `<!—`, `<! --`, `<--!`, `％％`. */
function isNearlyComment(opened: string): boolean {
  return /^(?:[%％]|[<＜][ \t]?[!！-])/u.test(opened) && !opened.startsWith("<!--");
}

function meantMarks(opened: string): { readonly begin: string; readonly end: string } {
  return /^[%％]/u.test(opened) ? { begin: "%%", end: "%%" } : { begin: "<!--", end: "-->" };
}

/** `<script>`, but `<?php` and `<![CDATA[` as typed. */
function typedTag(element: string): string {
  return /^[?!]/u.test(element) ? `<${element}` : `<${element}>`;
}

/** The sign that begins a comment, as typed. */
function openingOf(opened: string): string {
  return /^(?:%%|<!(?:--|.))/u.exec(opened)?.[0] ?? "%%";
}
