import { describe, expect, it } from "vitest";
import { readStudyDate } from "../../src/model/date/study-date.ts";
import type { SourceArticle } from "../../src/model/note/source-article.ts";
import type { NewNote } from "../../src/writing/new-note.ts";
import { meansEarlier, refilledNote } from "../../src/writing/refilled-note.ts";

const day = (text: string) => readStudyDate(text) ?? expect.fail(text);
const addresses = ["https://m.paper.example/1", "https://paper.example/1"];

function noteOf(title: string, known: Partial<SourceArticle> = {}): NewNote {
  const unknown = { headline: null, url: "https://paper.example/1", publisher: null, reporter: null, published: null };
  const article = { ...unknown, naver: null, ...known };
  return {
    title,
    date: day("2021-12-15"),
    tags: [],
    category: null,
    isDraft: false,
    article,
    paragraphs: [],
    image: null,
  };
}

const hosted = noteOf("paper.example", { headline: "paper.example" });
const captured = noteOf("금리 인상", { headline: "금리 인상", publisher: "보기일보" });

describe("a second request for an article", () => {
  const asked = { title: "금리 인상", isTitleChosen: false, date: null, addresses };

  it("means the earlier note, also with the title that note could not have", () => {
    expect(meansEarlier(hosted, asked)).toBe(true);
    expect(meansEarlier(hosted, { ...asked, isTitleChosen: true })).toBe(true);
    expect(meansEarlier(noteOf("내 제목"), asked)).toBe(true);
    expect(meansEarlier(noteOf("금리 인상"), { ...asked, isTitleChosen: true, date: day("2021-12-15") })).toBe(true);
  });

  it("means another note with another title or day", () => {
    expect(meansEarlier(noteOf("내 제목"), { ...asked, isTitleChosen: true })).toBe(false);
    expect(meansEarlier(hosted, { ...asked, date: day("2021-12-16") })).toBe(false);
  });
});

describe("refilledNote", () => {
  it("replaces a title and headline that were only the host's by those found since", () => {
    expect(refilledNote(hosted, { ...captured, date: day("2021-12-16") }, addresses)).toEqual(captured);
  });

  it("keeps what its author chose and what was found before", () => {
    const earlier = { ...noteOf("내 제목", captured.article ?? {}), tags: ["경제"], category: "doc", isDraft: true };
    const later = { ...noteOf("paper.example"), tags: ["금리", "경제"] };
    expect(refilledNote(earlier, later, addresses)).toEqual({ ...earlier, tags: ["경제", "금리"] });
    expect(refilledNote(earlier, { ...later, article: null }, addresses).article).toEqual(earlier.article);
  });
});
