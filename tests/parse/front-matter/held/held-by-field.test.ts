import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { bareScalar } from "../../../../src/parse/front-matter/held/bare-scalar.ts";
import { heldByField as heldNode } from "../../../../src/parse/front-matter/held/held-by-field.ts";
import { heldByOtherProgram } from "../../../../src/parse/front-matter/held/held-by-other-program.ts";
import { fieldIn, readLines } from "../../../support/front-matter.ts";

function held(name: string, value: string) {
  return heldNode(name, fieldIn(`key: ${value}`).node);
}

describe("a line that was meant to hold its note back", () => {
  it.each(["Draft", "drafts", "drfat", "초안", "isDraft", "비공개", "\u200bdraft", "private"])(
    "%j is a draft",
    (name) => {
      expect(held(name, "true")).toEqual({ key: "draft", value: "true" });
      expect(held(name, "")).toEqual({ key: "draft", value: "true" });
      expect(held(name, "false")).toBeNull();
    },
  );

  it.each(["publish", "Published", "공개"])("%j is not to be published", (name) => {
    expect(held(name, "false")).toEqual({ key: "published", value: "false" });
    expect(held(name, "")).toEqual({ key: "published", value: "false" });
    expect(held(name, "true")).toBeNull();
  });

  it.each([
    ["pubilsh", "false"],
    ["올리기", "아니요"],
    ["블로그 공개", "안 함"],
    ["share", "나만"],
    ["share", "친구만"],
  ])("%s: %s holds its note back", (name, value) => {
    expect(held(name, value)).toEqual({ key: "draft", value: "true" });
  });

  it.each([
    ["share", "true"],
    ["share", "false"],
    ["share", "[twitter, facebook]"],
    ["pubilsh", "true"],
    ["올리기", "완료"],
    ["완료", "아니오"],
  ])("%s: %s does not", (name, value) => {
    expect(held(name, value)).toBeNull();
  });

  it.each([
    ["ㅇㄱㅁㄹㅅ", "true", "draft"],
    ["ㅇㄱㅁㄹㅅ", "ㅅ겨ㄷ", "draft"],
    ["ㅇㄱㅁㄹㅅ", "예", "draft"],
    ["ㅔ갸ㅍㅁㅅㄷ", "true", "draft"],
    ["ㅔㅕㅠㅣㅑ노ㄷㅇ", "false", "published"],
    ["ㅔㅕㅠㅣㅑ노ㄷㅇ", "ㄹ민ㄷ", "published"],
    ["ㅔㅕㅠㅣㅑ노", "no", "published"],
    ["ㅗㅑㅇㅇ두", "true", "draft"],
    ["ㅕㅜㅣㅑㄴㅅㄷㅇ", "true", "unlisted"],
  ])("%s: %s was typed while the keyboard was set to Korean", (name, value, key) => {
    expect(held(name, value)).toMatchObject({ key });
  });

  it.each([
    ["ㅇㄱㅁㄹㅅ", "false"],
    ["ㅔㅕㅠㅣㅑ노ㄷㅇ", "true"],
    ["읽기", "true"],
    ["난이도", "하"],
    ["샤싣", "제목"],
    ["ㅋㅋㅋ", "true"],
  ])("%s: %s holds nothing back", (name, value) => {
    expect(held(name, value)).toBeNull();
  });

  it("is no line on who published an article, whatever the publisher is called", () => {
    for (const name of ["X", "n", "no"]) expect(held("publisher", name)).toBeNull();
    const { diagnostics } = readLines("title: a", "Publisher: X");
    expect(diagnostics.filter(({ rule }) => rule.startsWith("front-matter-held"))).toEqual([]);
  });

  it.each(["Article", "articles", "artcle", "aritcle", "articleMode", "기사"])("%j withholds the article", (name) => {
    for (const word of ["link", "Link", "lnik", "링크"])
      expect(held(name, word)).toEqual({ key: "article", value: "link" });
    expect(held(name, "highlight")).toEqual({ key: "article", value: "highlights" });
    for (const word of ["false", "no", "none", "private", "hidden", "비공개", "싣지 않음"])
      expect(held(name, word)).toEqual({ key: "article", value: "link" });
    for (const word of ["full", "", "https://a.b/link"]) expect(held(name, word)).toBeNull();
  });

  it.each([
    ["hide_article", "true"],
    ["showArticle", "false"],
    ["기사 숨김", "예"],
    ["기사 공개", "아니오"],
  ])("%s: %s withholds the article", (name, value) => {
    expect(held(name, value)).toEqual({ key: "article", value: "link" });
  });

  it.each(["Unlisted", "unlistd", "목록제외"])("%j keeps it out of lists", (name) => {
    expect(held(name, "true")).toEqual({ key: "unlisted", value: "true" });
    expect(held(name, "false")).toBeNull();
  });

  it.each(["비공개", "private", "작성 중"])(
    "says by the word for its state that it is not to be published: %j",
    (word) => {
      expect(held("공개", word)).toEqual({ key: "published", value: "false" });
    },
  );

  it.each(["Draft: maybe", "비공개: O", "Draft: draft", "publish: never", "게시 여부: 아니오", "비공개 여부: 예"])(
    "stops the build where its value is not clear, or clear in other words: %s",
    (line) => {
      expect(readLines("title: a", line).diagnostics.map(({ rule }) => rule)).toEqual(["front-matter-held-key"]);
    },
  );

  it("is no longer list and no fields, unless its name is ours in another spelling", () => {
    for (const [name, value] of [
      ["drafts", "[a, b]"],
      ["publish", "{to: medium}"],
      ["private", "[a, b]"],
    ] as const)
      expect(held(name, value)).toBeNull();
    for (const [name, value] of [
      ["Draft", "{a: b}"],
      ["private", "[true]"],
      ["publish", "[no]"],
      ["private", "[]"],
    ] as const)
      expect(held(name, value)).not.toBeNull();
  });

  it.each(["titel", "date", "graft beer", "toc"])("%j is nothing of the kind", (name) => {
    expect(held(name, "true")).toBeNull();
  });

  it.each([
    ...["isPublic: false", "isHidden: true", "is_hidden: true", 'status: "📝 Draft"', '상태: "초안 ✍️"'],
    ...["status: [draft, wip]", "status: draft,", "status: draft# 나중에", "공개: 안함", "게시: 안 함", "숨김: O"],
    ...["비밀글: O", "공개설정: 비공개", "private: true tags: a", "publish: false keywords: a", "visiblity: private"],
    ...["staus: draft", "status: darft", "private: true ---", "status: draft---", "publish: false ---"],
    ...["발행상태: 비공개", "게시상태: 임시저장", "privacy: only me", "audience: private", "access_level: private"],
    ...["visibility: friends", "visibility: members", "공개범위: 이웃공개", "공개범위: 서로이웃", "audience: me"],
    ...["public: X", "show: ❌", "노출: false", "공유: 안 함", "live: false", "active: no", "display: none", "완성: X"],
    ...["임시글: true", "보호글: O", "protected: true", "locked: true", "temp: true", "미발행: true", "초안 여부: 예"],
    ...["발행: 대기", "status: not published", "삭제: true", "trash: true", "disabled: true", "쓰는중: true"],
    ...["flags: [draft]", "flags: [math, private]", "flags: draft", "embargo: true", "엠바고: 예", "scheduled: true"],
    ...["articleHidden: true", "article_visible: false", "기사 비공개: O"],
    ...["publish: later", "publish: ☐", "publish: not yet", "status: draft (2)", "status: offline", "상태: 쓰는 중"],
    ...["상태: 초고", "상태: 임시", "상태: 발행 전", "상태: 공개 안 함", "발행 상태: 임시저장", "게시 상태: 초안"],
  ])("is known by its meaning, whatever stands round it: %s", (line) => {
    expect(readLines("title: a", line).diagnostics.map(({ rule }) => rule)).toContain("front-matter-held-key");
  });

  it.each([
    "status: done",
    "status: [draft, done]",
    "status: []",
    "숨김: X",
    "statue: liberty",
    "visibility: public",
    "active: yes",
    "temp: 25",
    ...["노출: O", "status: in progress", "scope: frontend", "audience: beginners", "display: block", "ready: true"],
  ])("is none of these: %s", (line) => {
    expect(readLines("title: a", line).diagnostics.map(({ rule }) => rule)).toEqual(["front-matter-unknown-key"]);
  });

  it("is not one if its value is something else", () => {
    expect(held("publisher", "한국경제")).toBeNull();
    expect(held("publisher", "")).toBeNull();
    expect(held("drafts", "3")).toBeNull();
  });

  it.each(["ture", "예", "1", "Yes"])("is held back by a clear word, and by a slip: %s", (word) => {
    expect(held("Draft", word)).toEqual({ key: "draft", value: "true" });
    expect(held("hidden", word)).toEqual({ key: "draft", value: "true" });
  });

  it.each([
    ["hidden: true", "draft: true"],
    ["visibility: private", "draft: true"],
    ["status: draft", "draft: true"],
    ["visibility: unlisted", "unlisted: true"],
    ["Article: link", "article: link"],
    ["unpublished: true", "draft: true"],
  ])("in the words of another program, %s, stops the build and is reported as %s", (line, next) => {
    const [problem, ...others] = readLines("title: a", line).diagnostics;
    expect(others).toEqual([]);
    expect(problem && messageOf(problem, "en").next).toContain(`write ${next}; to `);
    expect(problem && messageOf(problem, "ko").next).toContain(`${next} 라고 고치고`);
  });

  it.each([
    ["hidden: true", "unlisted: true"],
    ["status: draft", "published: true"],
    ["visibility: unlisted", "unlisted: false"],
    ["Article: link", "article: full"],
  ])("is skipped if the note says it in our words: %s", (...lines) => {
    expect(readLines("title: a", ...lines).diagnostics.map(({ rule }) => rule)).toEqual(["front-matter-unknown-key"]);
  });

  it("as unlisted is not suggested for what is private", () => {
    const rules = readLines("title: a", "private: true", "unlisted: true").diagnostics.map(({ rule }) => rule);
    expect(rules).toEqual(["front-matter-held-key"]);
  });

  it.each([
    ["published: false", ["base: &b {published: false}", "<<: *b"]],
    ["draft: true", ["<<: {draft: true}"]],
    ["draft: true", ["<<: [{tags: a}, {hidden: true}]"]],
    ["draft: true", ["<<: {<<: {Draft: true}}"]],
    ["article: link", ["<<: {article: link}"]],
  ])("stops the build where a merge key takes it in: %s", (next, lines) => {
    const { diagnostics } = readLines("title: a", ...lines);
    const held = diagnostics.filter(({ rule }) => rule === "front-matter-held-key");
    expect(held.map((problem) => messageOf(problem, "en").expected)).toEqual([next]);
    const said = readLines("title: a", "draft: false", "article: full", ...lines).diagnostics;
    expect(said.map(({ rule }) => rule)).not.toContain("front-matter-held-key");
  });

  it("stops the build, unless the note says it rightly too", () => {
    const rules = (...lines: readonly string[]) => readLines(...lines).diagnostics.map(({ rule }) => rule);
    expect(rules("title: a", "Draft: TRUE")).toEqual(["front-matter-held-key"]);
    expect(rules("title: a", "draft: true", "Draft: true")).not.toContain("front-matter-held-key");
    expect(rules("title: a", "publish: true")).toEqual([]);
  });
});

describe("a name that holds nothing back with any value", () => {
  const part = fc.constantFrom(
    ..."draft hidden private status publish listed hide show the article 기사 숨김 공개 비공개 layout title s e is _ -".split(
      " ",
    ),
  );
  const values = ["true", "false", "draft", "''", "link", "none", "비공개", "unlisted", "[wip]", "{ list: never }"];

  it("is none of another program's", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom(...values), (parts, value) => {
        const { node } = fieldIn(`key: ${value}`);
        const name = parts.join("");
        if (heldByOtherProgram(name, bareScalar(node)) !== null) expect(heldNode(name, node)).not.toBeNull();
      }),
      { numRuns: 3_000 },
    );
  });

  it("is none that speaks of the article", () => {
    for (const name of ["hideArticle", "no_article", "withhold-the-article", "articleHidden", "기사숨김", "기사비공개"])
      expect(held(name, "true")).toEqual({ key: "article", value: "link" });
    for (const name of ["showArticle", "show_the_article", "articlePublic", "기사공개", "기사보이기"])
      expect(held(name, "false")).toEqual({ key: "article", value: "link" });
  });
});
