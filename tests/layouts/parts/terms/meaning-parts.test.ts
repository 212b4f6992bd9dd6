import { describe, expect, it } from "vitest";
import { meaningParts } from "../../../../layouts/parts/terms/meaning-parts.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import type { PublishedNote } from "../../../../src/model/library.ts";
import type { StudyNote } from "../../../../src/model/note/study-note.ts";
import { typeset } from "../../../../src/site/notes/typeset.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { plainSettings } from "../../../support/parse-body.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { placed, studyNote } from "../../../support/study-note.ts";

const { site } = renderedSite([{}]);
const published = (note: StudyNote): PublishedNote => ({ note, permalink: permalinkOf(`/${note.id}/`) });

describe("meaningParts", () => {
  it("names the notes, the newest first", () => {
    const notes = [published(studyNote({ id: "b", title: "둘" })), published(studyNote({ id: "a", title: "하나" }))];
    expect(meaningParts({ definition: "돈의 <값>", notes }, site).text).toBe(
      '<p>돈의 &lt;값&gt;</p>\n<p class="said-in"><a href="/b/">둘</a>, <a href="/a/">하나</a></p>',
    );
  });

  it("sets a formula, and leaves a price as typed", () => {
    const settings = { ...plainSettings, typeset };
    const note = noteFrom("## 용어\n- 에너지: $E = mc^2$\n- 햄버거: $5", "", settings);
    const [energy, burger] = note.terms.map(
      ({ value: { definition } }) => meaningParts({ definition, notes: [published(note)] }, site).text,
    );
    expect(energy).toContain("<math");
    expect(burger).toContain("<p>$5</p>");
  });

  it("tells the language of a note in another one", () => {
    const note = studyNote({ frontMatter: { language: placed("en") } });
    expect(meaningParts({ definition: "a price", notes: [published(note)] }, site).text).toContain(
      '<p><span lang="en">a price</span></p>',
    );
  });
});
