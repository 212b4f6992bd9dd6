import { expect, it } from "vitest";
import { themeMedia, themeVideo } from "../../../../src/import/jekyll/text/theme-media.ts";

it("plays a file of the blog's own, under its title", () => {
  expect(themeMedia("audio", "/a.mp3", '한 "편"')).toBe(
    '<audio src="/a.mp3" title="한 &quot;편&quot;" controls></audio>',
  );
});

it.each([
  ["/assets/a.mp4", '<video src="/assets/a.mp4" controls></video>'],
  ["https://a.kr/a.webm?b", '<video src="https://a.kr/a.webm?b" controls></video>'],
  [
    "https://player.vimeo.com/video/1?h=2&t=3",
    '<iframe src="https://player.vimeo.com/video/1?h=2&amp;t=3" title="Video" width="560" height="315" allowfullscreen></iframe>',
  ],
])("plays %j", (address, html) => {
  expect(themeVideo(address, "")).toBe(html);
});
