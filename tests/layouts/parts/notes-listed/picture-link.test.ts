import { expect, it } from "vitest";
import { pictureLink } from "../../../../layouts/parts/notes-listed/picture-link.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { studyNote } from "../../../support/study-note.ts";

const { site } = renderedSite([], { basePath: "/repo/" });
const listed = { note: studyNote(), permalink: permalinkOf("/notes/바다/"), terms: [] };

it("leads to the note, below the site's folder, past the keyboard and screen readers, which have its title", () => {
  const link = pictureLink({ ...listed, picture: permalinkOf("/assets/img/sea.png") }, site)?.text;
  expect(link).toBe(
    '<a class="card-picture" href="/repo/notes/바다/" tabindex="-1" aria-hidden="true"><img src="/repo/assets/img/sea.png" alt="" loading="lazy"></a>',
  );
});

it("is nothing without a picture", () => {
  expect(pictureLink({ ...listed, picture: null }, site)).toBeNull();
});
