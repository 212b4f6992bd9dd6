import { expect, it } from "vitest";
import { leadPicture } from "../../../../layouts/parts/note-page/lead-picture.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const { site } = renderedSite([], { basePath: "/repo/" });
const shown = (width: number, alternative: string) =>
  leadPicture({ lead: { address: permalinkOf("/assets/a.png"), alternative, size: { width, height: 300 } } }, site)
    ?.text;

it("keeps its space, and opens to its whole file if it is large and described", () => {
  expect(shown(1200, '"금리" 곡선')).toBe(
    '<div class="prose"><p><a href="/repo/assets/a.png"><img src="/repo/assets/a.png" alt="&quot;금리&quot; 곡선" width="1200" height="300"></a></p></div>',
  );
  expect(shown(600, "")).toBe(
    '<div class="prose"><p><img src="/repo/assets/a.png" alt="" width="600" height="300"></p></div>',
  );
  expect(leadPicture({ lead: null }, site)).toBeNull();
});

it("is shown from another host as it comes", () => {
  const lead = { address: "https://a.example/a.png?b&c", alternative: "곡선", size: null };
  expect(leadPicture({ lead }, site)?.text).toBe(
    '<div class="prose"><p><img src="https://a.example/a.png?b&amp;c" alt="곡선"></p></div>',
  );
});

it("has the caption below it", () => {
  const lead = {
    address: "https://a.example/a.png",
    alternative: "곡선",
    caption: "출처: [통계청](https://a.example)",
    size: null,
  };
  expect(leadPicture({ lead }, site)?.text).toBe(
    '<div class="prose"><figure><img src="https://a.example/a.png" alt="곡선"><figcaption>출처: <a href="https://a.example">통계청</a></figcaption></figure></div>',
  );
});
