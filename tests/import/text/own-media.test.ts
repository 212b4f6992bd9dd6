import { expect, it } from "vitest";
import { ownMedia } from "../../../src/import/text/own-media.ts";

it("plays a file of the blog's own, under its title", () => {
  expect(ownMedia("audio", "/a.mp3", '한 "편"')).toBe(
    '<audio src="/a.mp3" title="한 &quot;편&quot;" controls></audio>',
  );
});
