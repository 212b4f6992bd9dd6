import { expect, it } from "vitest";
import { html } from "../../../layouts/html.ts";
import { noteLink, pageLink } from "../../../layouts/parts/page-link.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { sitePlaces } from "../../../src/model/address/site-places.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { studyNote } from "../../support/study-note.ts";

it("leads below the site's folder, with words or markup", () => {
  const { site } = renderedSite([], { basePath: "/repo/" });
  expect(pageLink(sitePlaces.tags, "<태그>", site).text).toBe('<a href="/repo/tags/">&lt;태그&gt;</a>');
  expect(pageLink(sitePlaces.home, html`<b>집</b>`, site).text).toBe('<a href="/repo/"><b>집</b></a>');
});

it("has a note's title, whose short forms are not split", () => {
  const { site } = renderedSite([]);
  const published = { note: studyNote({ id: "a", title: "원/달러 <환율>" }), permalink: permalinkOf("/notes/a/") };
  expect(noteLink(published, site).text).toBe(
    '<a href="/notes/a/"><span class="whole">원/달러</span> &lt;환율&gt;</a>',
  );
});
