import { describe, expect, it } from "vitest";
import type { UnlinkedHtml } from "../../../src/model/html.ts";
import type { SectionRole, StudySection } from "../../../src/model/study-section.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { type NoteTold, placed, question } from "../../support/study-note.ts";

const noteOf = (told: NoteTold) => renderedSite([{ id: "a", ...told }]).at("/notes/a/");

function section(role: SectionRole, anchor: string, extracted = true): StudySection {
  const heading = placed({ level: 2, text: anchor, html: anchor as UnlinkedHtml, anchor } as const);
  return { roles: [role], heading, html: "<p>말</p>" as UnlinkedHtml, text: "말", extracted };
}

describe("a heading whose words have moved", () => {
  it("is still a place that links land on, where its words are now", () => {
    const sections = [section("reflection", "배운-점"), section("questions", "더-알아볼-것")];
    const page = noteOf({ sections, questions: [question()], reflection: placed("말") });
    expect(page).toContain('<section aria-labelledby="Reflection"><span id="배운-점"></span>');
    expect(page).toContain('<section aria-labelledby="Questions"><span id="더-알아볼-것"></span>');
  });

  it("is in the head when the margin has nothing to say", () => {
    const page = noteOf({ sections: [section("keywords", "핵심-키워드"), section("questions", "질문")] });
    expect(page).toContain('<header class="note-head"><span id="핵심-키워드"></span><span id="질문"></span>');
  });

  it("is there once when it has stayed in its place", () => {
    const page = noteOf({ sections: [section("questions", "질문", false)], questions: [question()] });
    expect(page.split('id="질문"')).toHaveLength(2);
  });
});
