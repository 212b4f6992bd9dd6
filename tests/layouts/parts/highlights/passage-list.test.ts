import { expect, it } from "vitest";
import { passageList } from "../../../../layouts/parts/highlights/passage-list.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { somewhere, studyNote } from "../../../support/study-note.ts";

const { site } = renderedSite([], { basePath: "/repo/" });
const note = { note: studyNote({ title: "<노트>" }), permalink: permalinkOf("/a/") };
const passage = (text: string) => ({ highlight: { color: "red", text, place: somewhere }, note });

it("puts the passages of a note together below its title", () => {
  const list = passageList([passage("하나"), passage("둘 & 셋")], site).text;
  expect(list.match(/<a href="\/repo\/a\/">&lt;노트&gt;<\/a>/gu)).toHaveLength(1);
  expect(list).toContain('<mark class="highlight" data-highlight="red">하나</mark>');
  expect(list).toContain("둘 &amp; 셋</mark>");
});
