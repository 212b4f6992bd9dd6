import { describe, expect, it } from "vitest";
import { noteCard } from "../../../../layouts/parts/notes-listed/note-card.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import type { ListedNote } from "../../../../src/model/library.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { type NoteTold, question, somewhere, studyNote } from "../../../support/study-note.ts";

const { site } = renderedSite([]);
const terms = ["채권", "금리"].map((name) => ({ name, permalink: permalinkOf(`/tags/${name}/`) }));
const cardOf = (told: NoteTold, level: 2 | 3 = 3, shown: Partial<ListedNote> = {}) => {
  const listed = { note: studyNote(told), permalink: permalinkOf("/notes/금리/"), terms: [], picture: null, ...shown };
  return noteCard(listed, level, site).text;
};

describe("noteCard", () => {
  it("links the title, at the heading level of its list", () => {
    expect(cardOf({ title: "금리" }, 2)).toContain('<h2 class="card-title"><a href="/notes/금리/">금리</a></h2>');
    expect(cardOf({ title: "금리" })).toContain("</h3>");
  });

  it("leads to the first of what the note is about", () => {
    const [kicker = ""] = cardOf({}, 3, { terms }).split("</p>");
    expect(kicker).toContain('</time> <a href="/tags/채권/">채권</a>');
    expect(kicker).not.toContain("금리");
    expect(cardOf({})).not.toContain("</time> <a");
  });

  it("says why it stands first", () => {
    expect(cardOf({}, 3, { isPinned: true })).toContain('<p class="kicker"><span>고정</span> <time');
    expect(cardOf({ frontMatter: { pin: true } })).not.toContain("고정");
  });

  it("says the summary, else the subtitle, else what the student wrote beside the text, else the keywords", () => {
    const questions = [question({ text: "왜?" })];
    const keywords = ["금리", "환율"];
    const says = (told: NoteTold) => /<p class="card-summary">(.*?)<\/p>/u.exec(cardOf(told))?.[1];
    expect(says({ summary: "요약", subtitle: "부제" })).toBe("요약");
    expect(says({ subtitle: "부제", questions })).toBe("부제");
    expect(says({ questions, keywords })).toBe("왜?");
    expect(says({ subtitle: "261130월", questions })).toBe("왜?");
    expect(says({ subtitle: "261130월" })).toBeUndefined();
    expect(says({ keywords })).toBe("금리 · 환율");
    expect(cardOf({})).not.toContain("card-summary");
  });

  it("shows what was marked first in a note that has nothing else", () => {
    const highlights = ["첫 문장", "둘째"].map((text) => ({ color: "red", text, place: somewhere }));
    const picture = permalinkOf("/assets/img/바다.jpg");
    expect(cardOf({ highlights })).toContain('data-highlight="red">첫 문장</mark></p>');
    expect(cardOf({ highlights, keywords: ["금리"] })).not.toContain("<mark");
    expect(cardOf({ highlights }, 3, { picture })).not.toContain("<mark");
  });

  it("shows the picture of a note that says nothing", () => {
    const picture = permalinkOf("/assets/img/바다.jpg");
    expect(cardOf({}, 3, { picture })).toContain('src="/assets/img/바다.jpg"');
    expect(cardOf({ summary: "요약" }, 3, { picture })).not.toContain("<img");
    expect(cardOf({ keywords: ["바다"] }, 3, { picture })).toContain("<img");
  });

  it("shows the picture that its author chose after its words", () => {
    const picture = permalinkOf("/assets/img/바다.jpg");
    expect(cardOf({ summary: "요약" }, 3, { picture, isCover: true })).toMatch(
      /요약<\/p><a class="card-picture".*<img/u,
    );
  });
});
