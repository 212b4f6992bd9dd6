import { expect, it } from "vitest";
import { shareButton } from "../../../../layouts/parts/note-page/share-button.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

it("says what it does in the site's language, and is hidden until a script can do it", () => {
  const inLanguage = (language: "ko" | "en") => shareButton(renderedSite([], { language }).site).text;
  expect(inLanguage("ko")).toBe('<button type="button" class="share" hidden>링크 복사</button>');
  expect(inLanguage("en")).toContain(">Copy link<");
});

it("stands in the head of a note, after how long it takes to read", () => {
  const { at } = renderedSite([{ id: "2022-01-07-rate" }]);
  expect(at("/notes/2022-01-07-rate/")).toMatch(/<div class="kicker">.*<button type="button" class="share" hidden>/u);
});
