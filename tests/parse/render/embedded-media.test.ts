import { describe, expect, it } from "vitest";
import { embeddedMedia } from "../../../src/parse/render/embedded-media.ts";

const shown = (address: string, words = "", attributes = {}) => embeddedMedia({ address, words, attributes });

describe("embeddedMedia", () => {
  it("plays a film or a sound where it stands, and links to a paper", () => {
    expect(shown("/assets/clip.mp4", "글", { src: "clip.mp4", alt: "", width: "300" })).toBe(
      '<video width="300" src="/assets/clip.mp4" controls aria-label="글"></video>',
    );
    expect(shown("snd.mp3")).toBe('<audio src="snd.mp3" controls></audio>');
    expect(shown("/assets/%EA%B0%80.pdf#page=2")).toBe('<a href="/assets/%EA%B0%80.pdf#page=2">가.pdf</a>');
    expect(shown("picture-name:a%3Cb.pdf")).toBe('<a href="picture-name:a%3Cb.pdf">a&lt;b.pdf</a>');
  });

  it("frames a film of YouTube's without its cookies", () => {
    expect(shown("https://www.youtube.com/watch?v=dQw4w9WgXcQ")).toMatch(
      /^<iframe [^>]*src="https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ" title="YouTube"[^>]* sandbox="[^>]*><\/iframe>$/u,
    );
  });

  it("has nothing to say of a picture", () => {
    expect(shown("/assets/a.png")).toBeNull();
  });
});
