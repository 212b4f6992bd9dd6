import { expect, it } from "vitest";
import { askedList } from "../../../layouts/parts/asked-list.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { question } from "../../support/study-note.ts";

it("says what is asked, where, and for how many days", () => {
  const { site } = renderedSite([
    { id: "b", date: "2021-12-16" },
    { id: "a", date: "2021-12-15", title: "물은 노트", questions: [question({ text: "왜 <그럴까>?" })] },
  ]);
  const list = askedList(site.oldestOpenQuestions, site).text;
  expect(list).toContain('<a href="/notes/a/#q">왜 &lt;그럴까&gt;?</a>');
  expect(list).toContain("물은 노트 · 2일째");
});
