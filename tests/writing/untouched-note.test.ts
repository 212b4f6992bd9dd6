import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { readStudyDate } from "../../src/model/date/study-date.ts";
import { defaultConfig } from "../../src/site/config/default-config.ts";
import { makeNote } from "../../src/writing/make-note.ts";
import type { NewNote } from "../../src/writing/new-note.ts";
import { untouchedNote } from "../../src/writing/untouched-note.ts";

const path = "posts/2021-12-15-a.md" as SourcePath;
const making = { template: null, language: "ko", settings: defaultConfig("ko") } as const;

const made: NewNote = {
  title: "기준금리: 0.25%p",
  date: readStudyDate("2021-12-15") ?? expect.fail(),
  tags: ["경제", "C#"],
  category: "doc",
  isDraft: true,
  article: {
    headline: "요약: 금리",
    url: "https://paper.example/1",
    publisher: null,
    reporter: null,
    published: null,
    naver: null,
  },
  paragraphs: [],
  image: null,
};

const { text } = makeNote(made, { ...making, path });

describe("untouchedNote", () => {
  it("gives back what a note was made of", () => {
    expect(untouchedNote({ path, text }, making)).toEqual(made);
  });

  it.each([
    ["a word more", `${text}금리`],
    ["a line less", text.replace("comments: true\n", "")],
    ["nothing left", ""],
  ])("is null for a note with %s", (_, changed) => {
    expect(untouchedNote({ path, text: changed }, making)).toBeNull();
  });

  it("is null for a note with the article's text, which cannot be told from its author's", () => {
    const whole = makeNote({ ...made, paragraphs: ["시장은 예상했다."] }, { ...making, path });
    expect(untouchedNote({ path, text: whole.text }, making)).toBeNull();
  });
});
