import { expect, it } from "vitest";
import { askedList } from "../../../../layouts/parts/questions/asked-list.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { question, studyNote } from "../../../support/study-note.ts";

it("shows the question, its note, and for how many days it has waited", () => {
  const askedIn = {
    note: studyNote({ id: "a", title: "물은 노트" }),
    permalink: permalinkOf("/notes/a/"),
  };
  const asked = { question: question({ text: "왜 <그럴까>?" }), askedIn, answeredIn: null, daysWaiting: 2 };
  const list = askedList([asked], renderedSite([]).site).text;
  expect(list).toContain('<a href="/notes/a/#q">왜 &lt;그럴까&gt;?</a>');
  expect(list).toContain("물은 노트\u00a0· 2일째");
});
