import { expect, it } from "vitest";
import { mediaKind, youtubeId } from "../../../src/model/address/media-kind.ts";

it.each([
  ["clip.mp4", "video"],
  ["/assets/a/CLIP.WebM?x#t=3", "video"],
  ["snd.mp3", "audio"],
  ["https://a.kr/doc.pdf#page=3", "paper"],
  ["a.png", null],
  ["https://a.kr/mp4", null],
  ["", null],
])("takes %j for %j", (address, kind) => expect(mediaKind(address)).toBe(kind));

it.each([
  ["https://www.youtube.com/watch?v=dQw4w9WgXcQ", "dQw4w9WgXcQ"],
  ["https://m.youtube.com/watch?t=3&v=dQw4w9WgXcQ#a", "dQw4w9WgXcQ"],
  ["https://youtu.be/dQw4w9WgXcQ?t=3", "dQw4w9WgXcQ"],
  ["https://youtube.com/shorts/dQw4w9WgXcQ", "dQw4w9WgXcQ"],
  ["https://a.kr/?https://youtu.be/dQw4w9WgXcQ", null],
  ["https://i.ytimg.com/vi/dQw4w9WgXcQ/0.jpg", null],
])("finds in %j the film %j", (address, id) => expect(youtubeId(address)).toBe(id));
