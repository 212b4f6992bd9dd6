import { expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

it("a pen in the line of a summary or a question is seen where that is shown, once", () => {
  const { sections, questions, summary } = noteFrom(
    '## 기사\n글\n\n## 요약 : 매출 ~~10%~~ <span style="color:red">5%</span>\n\n## 궁금한 점 : H<sub>2</sub>O는 왜 끓나?',
  );
  const told = { id: "a", sections, questions, summary: summary?.value ?? "" };
  const page = renderedSite([told]).at("/notes/a/");
  expect(page).toMatch(/<div class="summary"><p>매출 <s>10%<\/s> <mark[^>]*>.*?5%.*?<\/mark><\/p>/u);
  expect(page).toMatch(/<div class="hand"><p>H<sub>2<\/sub>O는 왜 끓나\?<\/p>/u);
  expect(page.split("<s>10%</s>")).toHaveLength(2);
});
