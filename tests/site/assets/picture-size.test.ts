import { readFileSync } from "node:fs";
import { assert, constantFrom, property, tuple, uint8Array } from "fast-check";
import { describe, expect, it } from "vitest";
import { pictureSize } from "../../../src/site/assets/picture-size.ts";

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const big = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** (bytes - 1 - index)) % 256);
const little = (value: number, bytes: number): number[] => big(value, bytes).reverse();

const png = [0x89, ...ascii("PNG\r\n\x1a\n"), ...big(13, 4), ...ascii("IHDR"), ...big(400, 4), ...big(1600, 4)];
const gif = [...ascii("GIF89a"), ...little(300, 2), ...little(20, 2)];
const webp = [
  ...[...ascii("RIFF"), ...little(100, 4), ...ascii("WEBPVP8X"), ...little(10, 4), 0, 0, 0, 0],
  ...[...little(799, 3), ...little(599, 3)],
];
const box = (name: string, content: readonly number[]): number[] => [
  ...big(content.length + 8, 4),
  ...ascii(name),
  ...content,
];
const avif = (properties: readonly number[]): number[] => [
  ...box("ftyp", [...ascii("avif"), ...big(0, 4)]),
  ...box("meta", [...big(0, 4), ...box("iprp", box("ipco", properties))]),
];
const extent = box("ispe", [...big(0, 4), ...big(640, 4), ...big(480, 4)]);

function jpeg(orientation: number | null, padding = 0): number[] {
  const entry = [...big(0x0112, 2), ...big(3, 2), ...big(1, 4), ...big(orientation ?? 1, 2), 0, 0];
  const exif = [...ascii("Exif\0\0MM"), ...big(42, 2), ...big(8, 4), ...big(1, 2), ...entry, ...big(0, 4)];
  const segment = (marker: number, content: readonly number[]) => [
    ...[0xff, marker],
    ...big(content.length + 2, 2),
    ...content,
  ];
  return [
    ...[0xff, 0xd8],
    ...(orientation === null ? segment(0xe0, ascii("JFIF\0")) : segment(0xe1, exif)),
    ...(padding === 0
      ? []
      : segment(
          0xe2,
          Array.from({ length: padding }, () => 0),
        )),
    ...segment(0xc0, [8, ...big(600, 2), ...big(800, 2), 3, 0, 0, 0]),
  ];
}

describe("pictureSize", () => {
  it.each([
    ["PNG", png, { width: 400, height: 1600 }],
    ["GIF", gif, { width: 300, height: 20 }],
    ["WebP", webp, { width: 800, height: 600 }],
    ["AVIF", avif(extent), { width: 640, height: 480 }],
    ["JPEG", jpeg(null), { width: 800, height: 600 }],
    ["JPEG that stands upright", jpeg(1), { width: 800, height: 600 }],
    ["JPEG that a telephone laid down", jpeg(6), { width: 600, height: 800 }],
  ])("reads a %s", (_, bytes, size) => {
    expect(pictureSize(Uint8Array.from(bytes))).toEqual(size);
  });

  it("reads a whole picture", () => {
    expect(pictureSize(readFileSync("assets/img/social.png"))).toEqual({ width: 1200, height: 630 });
  });

  it.each([
    ["an AVIF that is turned", avif([...extent, ...box("irot", [1])])],
    ["a PNG of no width", [...png.slice(0, 16), ...big(0, 4), ...big(9, 4)]],
    ["a JPEG that ends before it says", jpeg(6).slice(0, 40)],
    ["a drawing", ascii('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"></svg>')],
    ["a text", ascii("그림이 아니다")],
    ["nothing", []],
  ])("finds no size for %s", (_, bytes) => {
    expect(pictureSize(Uint8Array.from(bytes))).toBeNull();
  });

  it("never throws, whatever follows the beginning of a picture", () => {
    const beginning = constantFrom(
      png.slice(0, 16),
      gif.slice(0, 6),
      webp.slice(0, 16),
      avif([]),
      jpeg(6).slice(0, 20),
    );
    assert(
      property(tuple(beginning, uint8Array({ maxLength: 200 })), ([start, rest]) => {
        const size = pictureSize(Uint8Array.from([...start, ...rest]));
        if (size !== null) expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
      }),
    );
  });
});
