import { expect, it } from "vitest";
import { shownMedia } from "../../../src/import/wordpress/media.ts";

it.each([
  ["youtube", " https://youtu.be/abcdefghijk?t=3", "", "embed/abcdefghijk"],
  ["youtube", ' id="abcdefghijk"', "", "embed/abcdefghijk"],
  ["vimeo", " https://vimeo.com/123456789", "", "video/123456789"],
  ["embed", "", "https://www.youtube.com/watch?list=a&v=abcdefghijk", "embed/abcdefghijk"],
  ["embed", "", " https://a.example/b ", "<https://a.example/b>"],
  ["video", ' mp4="/a.mp4"', "", '<video src="/a.mp4"'],
  ["audio", ' src="https://a.example/b.mp3"', "", '<audio src="https://a.example/b.mp3"'],
])("shows what is named: [%s%s]%s", (name, attributes, content, shown) =>
  expect(shownMedia(name, attributes, content)).toContain(shown),
);

it.each([
  ["youtube", " 짧다", ""],
  ["embed", "", "abcdefghijk"],
  ["video", ' src="a.exe"', ""],
])("knows nothing else: [%s%s]%s", (...typed) => expect(shownMedia(...typed)).toBeNull());
