import { describe, expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

function pageOf(markdown: string): string {
  const { sections, questions } = noteFrom(markdown);
  return renderedSite([{ id: "a", sections, questions }]).at("/notes/a/");
}

describe("a heading whose words have moved", () => {
  it("is still a place that links land on, in the head where its words are now", () => {
    expect(pageOf("## 핵심 키워드\n금리\n\n## 질문")).toContain(
      '<header class="note-head"><span id="핵심-키워드"></span><span id="질문"></span>',
    );
  });

  it.each(["## 질문\n- 왜?", "## 질문\n- 왜 `RP`인가?", "## 질문\n![그림](/a.png)"])(
    "is there once wherever it stands: %j",
    (markdown) => {
      expect(pageOf(markdown).split('id="질문"')).toHaveLength(2);
    },
  );
});
