import { describe, expect, it } from "vitest";
import { noteSections } from "../../../../layouts/parts/note-page/note-sections.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import type { StudySection } from "../../../../src/model/note/study-section.ts";
import type { UnlinkedHtml } from "../../../../src/model/page/html.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { type NoteTold, nothingRead, placed, somewhere, studyNote } from "../../../support/study-note.ts";

const { site } = renderedSite([]);
const permalink = permalinkOf("/notes/x/");
const shown = (told: NoteTold) =>
  noteSections(
    {
      note: { note: studyNote(told), permalink },
      permalink,
      named: new Map(),
      missingImages: new Set(),
      pictureSizes: new Map(),
    },
    site,
  ).text;

function part(roles: StudySection["roles"], heading: string | null, html: string): StudySection {
  return {
    roles,
    heading:
      heading === null ? null : placed({ level: 3, text: heading, html: heading as UnlinkedHtml, anchor: "자리" }),
    html: html as UnlinkedHtml,
    text: "",
    extracted: false,
    reading: nothingRead,
  };
}

describe("noteSections", () => {
  it("prints small what an article repeats of the note's head, and nothing of the student's own text", () => {
    const repeated = "<p>같은 제목</p>";
    const told = (roles: StudySection["roles"]) =>
      shown({ title: "같은 제목", sections: [part(roles, "기사", repeated)] });
    expect(told(["article"])).toContain('<p class="said-above">같은 제목</p>');
    expect(told(["other"])).toContain(repeated);
  });

  it("shows content before the first heading as it is", () => {
    expect(shown({ sections: [part(["other"], null, "<p>들머리</p>")] })).toContain(
      '<div class="prose">\n\n<p>들머리</p>\n</div>',
    );
  });

  it("keeps a heading's words and fragment, a level below the note's title", () => {
    expect(shown({ sections: [part(["other"], "덧붙임", "")] })).toContain(
      '<h2 id="자리"><a class="anchor" href="#%EC%9E%90%EB%A6%AC">덧붙임</a></h2>',
    );
  });

  it("distinguishes the article and its label from the student's own parts", () => {
    expect(shown({ sections: [part(["article"], "1. 기사", "<p>글</p>")] })).toContain(
      '<div class="prose article">\n<h2 id="자리" class="section-label"><a class="anchor" href="#%EC%9E%90%EB%A6%AC">1. 기사</a></h2>',
    );
  });

  it("shows the highlights once if an article of several parts is reduced to them", () => {
    const sections = [part(["article"], "기사 1", "<p>하나</p>"), part(["article"], "기사 2", "<p>둘</p>")];
    const highlights = [{ color: "red", text: "빨간 말", place: somewhere }];
    const folded = shown({ sections, highlights, frontMatter: { articleMode: "highlights" } });
    expect(folded.match(/빨간 말/gu)).toHaveLength(1);
    expect(folded).not.toContain("하나");
    expect(folded).not.toContain("둘");
  });

  it("says so when an article is folded to its passages and has none", () => {
    const folded = shown({
      sections: [part(["article"], "기사", "<p>글</p>")],
      frontMatter: { articleMode: "highlights" },
    });
    expect(folded).toContain("형광펜으로 표시한 곳이 없습니다");
  });

  it("shows a note without an article whole in every mode", () => {
    const sections = [part(["other"], null, "<p>내 글</p>")];
    expect(shown({ sections, frontMatter: { articleMode: "link" } })).toContain("내 글");
    expect(shown({ sections, frontMatter: { articleMode: "highlights" } })).toContain("내 글");
  });
});
