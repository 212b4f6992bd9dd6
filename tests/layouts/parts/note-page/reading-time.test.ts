import { expect, it } from "vitest";
import { readingTime } from "../../../../layouts/parts/note-page/reading-time.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const { site } = renderedSite([]);

it("says how long a note takes to read, and nothing of pictures alone", () => {
  expect(readingTime(noteFrom("짧은 글\n"), site)?.text).toBe(" <span>읽기 1분</span>");
  expect(readingTime(noteFrom("![](/assets/img/a.png)\n"), site)).toBeNull();
});
