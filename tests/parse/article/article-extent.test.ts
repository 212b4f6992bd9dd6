import { describe, expect, it } from "vitest";
import { endsArticle, type HeadingForm, headingForm } from "../../../src/parse/article/article-extent.ts";
import { bodyOf } from "../../support/parse-body.ts";

function formOf(markdown: string): HeadingForm {
  const [open, inline] = bodyOf(markdown).tokens;
  if (open === undefined || inline === undefined) throw new Error(`No heading: ${markdown}`);
  return headingForm(open, inline.content);
}

describe("headingForm", () => {
  it("knows a heading's level, whether it is underlined and whether it is numbered", () => {
    expect(formOf("# 1. 기사")).toEqual({ level: 1, underlined: false, numbered: true });
    expect(formOf("제목\n===")).toEqual({ level: 1, underlined: true, numbered: false });
    expect(formOf("② 제목\n---")).toEqual({ level: 2, underlined: true, numbered: true });
    expect(formOf("### Ⅲ 정리").numbered).toBe(true);
    expect(formOf("## 2022년의 금리").numbered).toBe(false);
  });
});

describe("endsArticle", () => {
  const label = formOf("# 1. 기사");
  const plainLabel = formOf("# 기사");
  const underlined = formOf("제목\n===");
  const typed = formOf("# 제목");

  it("lets lower headings be the article's own", () => {
    expect(endsArticle({ label, headline: null }, formOf("## 소제목"))).toBe(false);
    expect(endsArticle({ label, headline: null }, formOf("## 2. 소제목"))).toBe(false);
  });

  it("ends at a heading like the label when the article has no headline", () => {
    expect(endsArticle({ label, headline: null }, formOf("# 메모"))).toBe(true);
  });

  it("takes headings like the headline for subheads", () => {
    expect(endsArticle({ label, headline: underlined }, formOf("소제목\n==="))).toBe(false);
    expect(endsArticle({ label: plainLabel, headline: typed }, formOf("# 소제목"))).toBe(false);
    expect(endsArticle({ label: formOf("### 기사"), headline: underlined }, formOf("소제목\n---"))).toBe(false);
  });

  it("ends at a numbered heading when the label is numbered", () => {
    expect(endsArticle({ label, headline: typed }, formOf("# 2. 메모"))).toBe(true);
    expect(endsArticle({ label: plainLabel, headline: typed }, formOf("# 2. 소제목"))).toBe(false);
  });

  it("ends at a heading typed like the label when the headline is typed otherwise", () => {
    expect(endsArticle({ label: plainLabel, headline: underlined }, formOf("# 메모"))).toBe(true);
  });

  it("ends at a heading above the label when the headline is below it", () => {
    expect(endsArticle({ label: formOf("## 기사"), headline: formOf("### 제목") }, formOf("# 메모"))).toBe(true);
  });
});
