import { describe, expect, it } from "vitest";
import { isWord, videoFrame } from "../../../src/import/text/video-frame.ts";

describe("videoFrame", () => {
  it("shows a video of a host, with a title to be read aloud", () => {
    expect(videoFrame("youtube", "a-B_1", '가 "나" | 다')).toBe(
      '<iframe src="https://www.youtube-nocookie.com/embed/a-B_1" title="가 &quot;나&quot; &#124; 다" width="560" height="315" allowfullscreen></iframe>',
    );
    expect(videoFrame("vimeo", "1")).toContain('src="https://player.vimeo.com/video/1" title="Vimeo"');
  });

  it.each(["", "a b", '"a', "a/b"])("shows none for %j", (id) => {
    expect(isWord(id)).toBe(false);
    expect(videoFrame("youtube", id)).toBeNull();
  });
});
