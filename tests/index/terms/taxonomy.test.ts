import { describe, expect, it } from "vitest";
import { noAliases } from "../../../src/index/terms/group-spellings.ts";
import { buildTaxonomy } from "../../../src/index/terms/taxonomy.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { studyNote } from "../../support/study-note.ts";

function tagged(...tags: readonly (readonly string[])[]) {
  const notes = tags.map((words, index) => ({
    note: studyNote({ id: `note-${index}`, tags: words }),
    permalink: permalinkOf(`/${index}/`),
  }));
  return buildTaxonomy(notes, "tags", noAliases);
}

describe("buildTaxonomy", () => {
  it("puts the words of most notes first, then 가나다", () => {
    const { taxonomy } = tagged(["환율", "AI"], ["금리", "AI"], ["3분기"]);
    expect(taxonomy.terms.map(({ name }) => name)).toEqual(["AI", "3분기", "금리", "환율"]);
  });

  it("gives every word a link of its name and address, which leaves its notes behind", () => {
    const { taxonomy } = tagged(["경제"]);
    expect(taxonomy.terms.map(({ link }) => link)).toEqual([{ name: "경제", permalink: "/tags/경제/" }]);
  });

  it("gives every word its own readable address", () => {
    const { taxonomy } = tagged(["초거대 AI", "초거대.AI", "C++", "C#", "C", "📈", "page"]);
    expect(taxonomy.terms.map(({ permalink }) => permalink).toSorted()).toEqual([
      "/tags/c-plus-plus/",
      "/tags/c-sharp/",
      "/tags/c/",
      "/tags/page/",
      "/tags/u-1f4c8/",
      "/tags/초거대-ai-2/",
      "/tags/초거대-ai/",
    ]);
  });
});
