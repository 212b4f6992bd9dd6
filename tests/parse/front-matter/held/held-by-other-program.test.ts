import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  heldByOtherProgram,
  isHeldState,
  isNameOfOtherProgram,
  isNoOrHeldState,
} from "../../../../src/parse/front-matter/held/held-by-other-program.ts";
import { fieldIn } from "../../../support/front-matter.ts";

function held(yaml: string) {
  const { key, node } = fieldIn(yaml);
  return heldByOtherProgram(key, node);
}

describe("A line that holds its note back in another program", () => {
  it.each([
    ...["hidden: true", "Hidden: yes", "private: on", "headless: true", "is_draft: true"],
    ...["publish: false", "public: no", "Published: 0"],
    ...["dg-publish: false", "dg-publish:", "dg-publish: later", "dg-publish: [true]"],
    ...["status: draft", "status: Pending", "status: 비공개", "visibility: private", "visibility: draft"],
    ...[
      "visibility: hidden",
      "password: 1234",
      "password: 열려라",
      "build:\n  render: never",
      "_build:\n  render: false",
    ],
    ...["build:\n  render: link"],
    ...[
      "공개범위: 나만",
      "공개 범위: 나만 보기",
      "post_status: draft",
      "state: private",
      "미완성: true",
      "미완: 예",
      "wip: true",
    ],
    ...["unpublished: true", "unpublish: yes", "hide: true", "숨김: 예", "임시 저장: true", "비밀번호: 1234"],
    ...["isPrivate: true", "is_private: yes", "noPublish: true", "no_publish: true", "do_not_publish: true"],
    ...["not_published: true", "dont-publish: true", "access: private"],
    ...[
      "h\u0456dden: true",
      "priv\u0430te: tru\u0435",
      "p\u0430ssword: 1234",
      "status: dr\u0430ft",
      "stat\u200bus: pr\u0456vate",
    ],
    ...["deleted: true", "show: false", "enabled: false", "draft 🔒: true", "검토 중: 예"],
    ...["draft_status: true", "draft_status: draft", "publish_status: draft", "type: draft", "status: 보류"],
    ...["visible: false", "status: [draft]", "상태: 작성 중", "공개 범위: 나만 보기"],
    ...["render: false", "visibility: password", "visibility: protected", "post_password: abc", "visibility: paid"],
    ...["encrypt: true", "encrypted: true", "passwd: 1", "passcode: 1234", "pw: 1", "needPassword: true"],
    ...["confidential: true", "password: [a, b]", "enc_pwd: 1"],
    ...["trashed: true", "onlyMe: true", "work_in_progress: true", "status: rough draft", "status: offline"],
  ])("is a draft: %j", (yaml) => {
    expect(held(yaml)).toEqual({ key: "draft", value: "true" });
  });

  it("may only keep it out of lists", () => {
    expect(held("listed: false")).toEqual({ key: "unlisted", value: "true" });
    expect(held("visibility: unlisted")).toEqual({ key: "unlisted", value: "true" });
    for (const list of ["never", "false", "local", "Never"])
      expect(held(`build:\n  render: always\n  list: ${list}`)).toEqual({ key: "unlisted", value: "true" });
    expect(held("eleventyExcludeFromCollections: true")).toEqual({ key: "unlisted", value: "true" });
    expect(held("_build: { list: never }")).toEqual({ key: "unlisted", value: "true" });
  });

  it.each([
    ...["hidden: false", "hidden:", "private: maybe", "public: true", "publish: true", "published: 2021-12-15"],
    ...["status: done", "status: published", "visibility: public", "status: unlisted", "build:\n  render: always"],
    ...["tags: draft", "build: never", "build: { list: always }", "status: [draft, done]", "password:", "password: ''"],
    ...["dg-publish: true", "dg-home: true", "encrypt: false", "passwd:", "confidential: no", "password: []"],
    ...["render: true", "render_with_liquid: false", "post_password:", "type: offline", "visibility: everyone"],
    ...["isPrivate: false", "no_publish: false", "access: public", "archived: true", "exclude: true"],
  ])("is no other: %j", (yaml) => {
    expect(held(yaml)).toBeNull();
  });
});

it("knows the words for unpublished states, in any case and spacing", () => {
  expect(["Draft", "비공개", "작성 중", " private "].map(isHeldState)).toEqual([true, true, true, true]);
  expect(["", "공개", "done"].some(isHeldState)).toBe(false);
});

it("takes no for an answer beside a state", () => {
  expect(["no", "❌", "초안"].every(isNoOrHeldState)).toBe(true);
  expect(["", "yes", "공개"].some(isNoOrHeldState)).toBe(false);
});

describe("A name of another program's", () => {
  it.each(["hidden", "Is-Draft", "visiblity", "공개범위", "listed", "eleventyExcludeFromCollections", "_build"])(
    "may hold a note back: %j",
    (name) => {
      expect(isNameOfOtherProgram(name)).toBe(true);
    },
  );

  const letters = fc.constantFrom(
    ..."d r a f t s u i v e b l p h n y o g c w k _ - draft hidden private listed is status visib 공 개 비 상태 \u200b а".split(
      " ",
    ),
    " ",
  );
  const values = ["true", "false", "draft", "''", "private", "1234", "unlisted", "[draft, wip]", "{ render: never }"];

  it("that is no such name holds nothing back with any value", () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), fc.constantFrom(...values), (parts, value) => {
        const { node } = fieldIn(`key: ${value}`);
        const name = parts.join("");
        if (heldByOtherProgram(name, node) !== null) expect(isNameOfOtherProgram(name)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
