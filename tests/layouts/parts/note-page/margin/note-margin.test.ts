import { expect, it } from "vitest";
import { noteFrom } from "../../../../support/note-from.ts";
import { renderedSite } from "../../../../support/rendered-site.ts";

it("is not there when there is nothing to put into it", () => {
  expect(renderedSite([{ id: "a" }]).at("/notes/a/")).not.toContain('class="margin"');
});

it("holds a note's contents, the student's words, related notes and the notes that link to it, in this order", () => {
  const { sections, questions } = noteFrom("# 기사\n\n글\n\n## 가\n\n글\n\n## 나\n\n글\n\n### 질문\n\n- 왜?\n");
  const linking = noteFrom("[[a]]\n");
  const page = renderedSite([
    { id: "a", tags: ["금리"], sections, questions },
    { id: "b", tags: ["금리"], sections: linking.sections, wikiLinks: linking.wikiLinks },
  ]).at("/notes/a/");
  const margin = page.slice(page.indexOf('<div class="margin">'));
  expect([...margin.matchAll(/<h2 id="(.*?)"/gu)].map(([, id]) => id)).toEqual([
    "Contents",
    "질문",
    "Related",
    "Backlinks",
  ]);
});
