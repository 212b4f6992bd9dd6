import { expect, it } from "vitest";
import { datedLinks } from "../../../../layouts/parts/notes-listed/dated-links.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { studyNote } from "../../../support/study-note.ts";

it("links to each note by its title, with its day behind it", () => {
  const { site } = renderedSite([], { basePath: "/repo/" });
  const note = studyNote({ title: "금리 <1>", date: "2021-12-15" });
  expect(datedLinks([{ note, permalink: permalinkOf("/notes/a/") }], site).text).toBe(
    '<ul><li><a href="/repo/notes/a/">금리 &lt;1&gt;</a> <time datetime="2021-12-15">2021.12.15 수</time></li></ul>',
  );
});
