import { describe, expect, it } from "vitest";
import { namesAtEnd } from "../../../../src/parse/labels/unmarked/names-at-end.ts";
import { unmarkedNames } from "../../../../src/parse/labels/unmarked/unmarked-labels.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

const found = (note: string): readonly string[] => {
  const body = bodyWithLexicon(note);
  return namesAtEnd(body, unmarkedNames(body)).map(({ label }) => label);
};

describe("namesAtEnd", () => {
  it.each([
    ["글\n\n키워드\n금리\n\n요약\n올랐다.\n", ["키워드", "요약"]],
    ["글\n\n요약\n\n올랐다.\n\n또 올랐다.\n\n궁금한 점\n\n- 왜?\n", ["요약", "궁금한 점"]],
    ["키워드\n\n## 소제목\n\n글\n\n요약\n올랐다.\n\n느낀 점\n놀랐다.\n", ["요약", "느낀 점"]],
  ])("finds the names with which %j ends", (note, names) => {
    expect(found(note)).toEqual(names);
  });

  it.each([
    "글\n\n키워드\n금리\n\n요약\n올랐다.\n\n글\n\n글\n",
    "글\n\n키워드\n금리\n\n요약\n올랐다.\n\n## 소제목\n\n글\n",
    "글\n\n요약\n올랐다.\n\n질문\n왜?\n",
    "글\n\n키워드\n금리\n\n## 소제목\n\n요약\n올랐다.\n",
  ])("finds none in %j, which may be the article's own", (note) => {
    expect(found(note)).toEqual([]);
  });
});
