import { describe, expect, it } from "vitest";
import { namesOf } from "../../../src/model/note/note-names.ts";
import type { UnlinkedHtml } from "../../../src/model/page/html.ts";
import { nothingRead, placed, studyNote } from "../../support/study-note.ts";

const fx = studyNote({
  id: "2021-12-10-fx",
  title: "환율이 오르면",
  frontMatter: { aliases: [placed("환율"), placed("FX")] },
  sections: [
    {
      roles: ["keywords"],
      heading: placed({ level: 3, text: "2. 키워드 : #환율", html: "" as UnlinkedHtml, anchor: "2-키워드--환율" }),
      html: '<h4 id="작은-제목">작은 제목</h4>' as UnlinkedHtml,
      text: "",
      extracted: false,
      reading: nothingRead,
    },
  ],
});
const base = studyNote({ id: "2021-12-15-base", title: "C# 배우기" });
const meaningOf = namesOf([fx, base]);
const found = (name: string) => {
  const meaning = meaningOf(name);
  return meaning.kind === "note" ? [meaning.note.id, meaning.fragment] : meaning.kind;
};

describe("namesOf", () => {
  it.each([
    "2021-12-10-fx",
    "2021-12-10-FX",
    "2021-12-10-fx.md",
    "posts/2021/2021-12-10-fx",
    "환율이 오르면",
    "환율이  오르면 ",
    "환율이 오르면".normalize("NFD"),
    "환율",
    "fx",
  ])("knows a note by %s", (name) => expect(found(name)).toEqual(["2021-12-10-fx", null]));

  it("knows a place in a note by the heading's words or its anchor", () => {
    expect(found("환율#2. 키워드 : #환율")).toEqual(["2021-12-10-fx", "2-키워드--환율"]);
    expect(found("환율#2-키워드--환율")).toEqual(["2021-12-10-fx", "2-키워드--환율"]);
    expect(found("환율#작은 제목")).toEqual(["2021-12-10-fx", "작은-제목"]);
    expect(found("환율#2. 키워드 환율")).toEqual(["2021-12-10-fx", "2-키워드--환율"]);
  });

  it("means the note where it has no such place, and says so", () => {
    expect(meaningOf("환율#없는 제목")).toEqual({ kind: "note", note: fx, fragment: null, missing: "없는 제목" });
    expect(meaningOf("환율#^40ec88")).toMatchObject({ note: fx, missing: "^40ec88" });
    expect(found("없는 노트#없는 제목")).toBe("none");
  });

  it("takes a # for a letter where a title has one", () => {
    expect(found("c# 배우기")).toEqual(["2021-12-15-base", null]);
  });

  it("lets a file's name go before titles, and is silent between equals", () => {
    const titled = studyNote({ id: "a", title: "2021-12-10-fx" });
    expect(namesOf([fx, titled])("2021-12-10-fx")).toMatchObject({ kind: "note", note: { id: "2021-12-10-fx" } });
    const same = studyNote({ id: "b", title: "환율" });
    expect(namesOf([fx, same])("환율")).toMatchObject({ kind: "several", notes: [{ id: fx.id }, { id: "b" }] });
  });

  it("does not take a note whose alias is its own title for two", () => {
    const doubled = studyNote({ id: "c", title: "금리", frontMatter: { aliases: [placed("금리"), placed("금리 ")] } });
    expect(namesOf([doubled])("금리").kind).toBe("note");
  });
});
