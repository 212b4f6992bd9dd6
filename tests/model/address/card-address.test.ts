import { describe, expect, it } from "vitest";
import { cardAddress, cardWords, isCard } from "../../../src/model/address/card-address.ts";
import { type NoteTold, placed, studyNote } from "../../support/study-note.ts";

const site = { title: "새김", language: "ko" } as const;
const addressOf = (told: NoteTold) => cardAddress(studyNote(told), cardWords(studyNote(told), site));

describe("a note's card", () => {
  it("says the student's own words", () => {
    const note = studyNote({ title: "제목", summary: "요약", keywords: ["가", "나", "다", "라", "마"] });
    expect(cardWords(note, site)).toEqual({
      language: "ko",
      site: "새김",
      title: "제목",
      summary: "요약",
      date: "2021-12-15",
      keywords: ["가", "나", "다", "라"],
    });
  });

  it("is in the note's own language, else in the site's", () => {
    const english = { title: "Saegim", language: "en" } as const;
    expect(cardWords(studyNote(), english).language).toBe("en");
    expect(cardWords(studyNote({ frontMatter: { language: placed("ja") } }), english).language).toBe("ja");
    expect(cardWords(studyNote({ frontMatter: { language: placed("일본어") } }), english).language).toBe("en");
  });

  it("has another name in another language, and in Korean the one it always had", () => {
    const inLanguage = (language: "ko" | "en") =>
      cardAddress(studyNote(), cardWords(studyNote(), { ...site, language }));
    expect(inLanguage("en")).not.toBe(inLanguage("ko"));
    expect(inLanguage("ko")).toBe("/assets/img/cards/2021-12-15-d107e439.png");
  });

  it("is known by its name", () => {
    expect(isCard(addressOf({ title: "제목" }).slice("/assets/".length))).toBe(true);
    for (const own of ["img/cards/mine.png", "img/2021-12-15-0f8094f9.png"]) expect(isCard(own)).toBe(false);
  });

  it("is kept under a name of its day and words, another for other words and other notes", () => {
    expect(addressOf({ title: "제목" })).toMatch(/^\/assets\/img\/cards\/2021-12-15-[0-9a-f]{8}\.png$/u);
    expect(addressOf({ title: "제목" })).toBe(addressOf({ title: "제목", tags: ["경제"] }));
    expect(addressOf({ title: "제목" })).not.toBe(addressOf({ title: "다른 제목" }));
    expect(addressOf({ id: "a" })).not.toBe(addressOf({ id: "b" }));
  });
});
