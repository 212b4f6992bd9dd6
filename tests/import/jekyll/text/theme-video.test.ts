import { expect, it } from "vitest";
import { themeVideo } from "../../../../src/import/jekyll/text/theme-video.ts";

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
