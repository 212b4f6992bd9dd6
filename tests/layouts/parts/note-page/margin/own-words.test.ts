import { describe, expect, it } from "vitest";
import { typeset } from "../../../../../src/site/notes/typeset.ts";
import { costGrowth, growth, nearlyLinear } from "../../../../support/cost-growth.ts";
import { noteFrom } from "../../../../support/note-from.ts";
import { plainSettings } from "../../../../support/parse-body.ts";
import { renderedSite } from "../../../../support/rendered-site.ts";
import { type NoteTold, question } from "../../../../support/study-note.ts";

const noteOf = (told: NoteTold) => renderedSite([{ id: "a", ...told }]).at("/notes/a/");

/** The student's own words beside an article. */
function besideArticle(markdown: string): string {
  const { sections, questions } = noteFrom(`# 기사\n\n글\n\n${markdown}`, "", { ...plainSettings, typeset });
  const page = noteOf({ sections, questions });
  return page.includes('class="margin"') ? page.slice(page.indexOf('class="margin"')) : "";
}

describe("the student's own words beside the clipping", () => {
  it("are not there when the student wrote none", () => {
    expect(noteOf({})).not.toContain('class="margin"');
    expect(besideArticle("## 키워드\n금리\n\n## 질문")).toBe("");
  });

  it("give each section its own name, in the order they were written", () => {
    const margin = besideArticle("## 4. 소감\n놀랐다\n\n## 더 알아볼 것\n- 왜?\n\n## 배운 점\n많다");
    expect([...margin.matchAll(/<h2 id="(.*?)">(.*?)<\/h2>/gu)].map(([, id, title]) => [id, title])).toEqual([
      ["4-소감", "소감"],
      ["더-알아볼-것", "더 알아볼 것"],
      ["배운-점", "배운 점"],
    ]);
  });

  it("look the same with a formula, which is set", () => {
    const margin = besideArticle(
      "## 질문\n- $\\zeta(3)$ 은 왜?\n- [x] $x = 1$ 인가? → 그렇다, $x$다.\n\n## 용어\n- $\\epsilon$–$\\delta$: 방법\n- 적분: 넓이",
    );
    expect(margin).toMatch(/<p class="question-text"><span class="formula"><math/u);
    expect(margin).toMatch(/data-state="answered">\n<p class="question-text"><span class="formula">.* 인가\?<\/p>/u);
    expect(margin).toMatch(/<b>답<\/b> 그렇다, <span class="formula"><math/u);
    expect(margin).toMatch(
      /<dt><span class="formula"><math.*<\/span>–<span class="formula">.*<\/dt><dd>방법<\/dd><dt>적분<\/dt>/u,
    );
    expect(margin.replace(/<math.*?<\/math>/gu, "")).not.toContain("$");
  });

  it("keep a reflection's paragraphs and lists, and what its heading says", () => {
    const margin = besideArticle("## 느낀 점 : 놀랐다\n\n- 하나\n- 둘");
    expect(margin).toContain('<div class="hand"><p>놀랐다</p><ul>\n<li>하나</li>\n<li>둘</li>\n</ul>\n</div>');
  });

  it("join content under the same name, and keeps both link targets", () => {
    const margin = besideArticle("## 질문\n- 왜?\n\n## 질문\n- 언제?");
    expect(margin.match(/<ul class="questions">/gu)).toHaveLength(1);
    expect(margin).toContain('<span id="질문-1"></span>\n<h2 id="질문">질문</h2>');
  });

  it("use the site's name if there is no other", () => {
    const margin = besideArticle("- 질문: 왜?\n- 느낀 점: 놀랐다");
    expect(margin).toContain('<section aria-labelledby="Questions">\n<h2 id="Questions">궁금한 점</h2>');
    expect(margin).toContain('<h2 id="Reflection">느낀 점</h2>\n<div class="hand"><p>놀랐다</p></div>');
  });

  it("distinguish panels of one kind without a heading", () => {
    const margin = besideArticle("**소감** 놀랐다\n\n---\n\n**배운 점** 많다");
    expect(margin).toContain('<h2 id="Reflection">소감</h2>');
    expect(margin).toContain('<h2 id="Reflection-2">배운 점</h2>');
  });

  it("have no heading for content that is named within", () => {
    expect(besideArticle("**배운 점** `코드`가 많다")).toContain(
      '<section aria-label="배운 점"><div class="hand"><p><strong>배운 점</strong> <code>코드</code>가 많다</p>',
    );
  });

  it("show questions that text cannot hold as written, once, and links to them work", () => {
    const [asked] = noteFrom("## 질문\n- 왜 `RP`인가?").questions;
    const margin = besideArticle("## 질문\n- 왜 `RP`인가?");
    expect(margin).toContain(`<span id="${asked?.id}"></span><div class="hand"><ul>\n<li>왜 <code>RP</code>인가?</li>`);
    expect(margin.match(/인가\?/gu)).toHaveLength(1);
  });

  it("fold a long list of questions that is shown as it was written, each anchor with its question", () => {
    const list = Array.from({ length: 12 }, (_, index) => `${index + 1}. [${index + 1}번째](https://a.kr) 물음은 왜?`);
    const note = noteFrom(`# 기사\n\n글\n\n### 질문\n\n${list.join("\n")}`);
    const { sections, questions } = note;
    const page = renderedSite([{ id: "a", sections, questions }]).at("/notes/a/");
    const [seen = "", folded = ""] = page.slice(page.indexOf('class="margin"')).split("궁금한 점 4개 더");
    expect(questions).toHaveLength(12);
    for (const [index, { id }] of questions.entries()) {
      expect(index < 8 ? seen : folded).toContain(`<span id="${id}"></span>`);
    }
    expect(folded).toContain('<ol start="9">');
  });

  it("leave to the text what is too wide, with its questions' anchors", () => {
    const markdown = "## 질문\n- 왜?\n\n|가|나|\n|-|-|\n|다|라|";
    const { sections, questions } = noteFrom(markdown);
    const page = noteOf({ sections, questions });
    expect(page).not.toContain('class="margin"');
    expect(page).toContain(
      `<h2 id="질문"><a class="anchor" href="#%EC%A7%88%EB%AC%B8">질문</a></h2>${questions.map(({ id }) => `<span id="${id}"></span>`).join("")}`,
    );
  });

  it("cost in proportion to their panels, each with its own question", () => {
    const asking = (size: number) => {
      const callouts = Array.from({ length: size }, (_, index) => `> [!question] 왜 ${index}인가?\n> 나\n\n`);
      const { sections, questions } = noteFrom(callouts.join(""));
      return { sections, questions };
    };
    const notes = new Map([2000, 2000 * growth].map((size) => [size, asking(size)]));
    expect(costGrowth((size) => noteOf(notes.get(size) ?? {}), 2000)).toBeLessThan(nearlyLinear);
  }, 60_000);

  it("include the front matter's questions too", () => {
    expect(noteOf({ questions: [question()] })).toContain('<h2 id="Asked">궁금한 점</h2>');
  });
});
