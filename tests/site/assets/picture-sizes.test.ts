import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { PictureSizes } from "../../../src/site/assets/picture-sizes.ts";
import { readAssets } from "../../../src/site/assets/read-assets.ts";
import { memoryFiles } from "../../support/memory-files.ts";

const picture = new Uint8Array(readFileSync("assets/img/social.png"));
const size = { width: 1200, height: 630 };
const decomposed = "그림".normalize("NFD");
const files = memoryFiles({
  [`assets/img/${decomposed}.png`]: picture,
  "assets/img/text.png": "그림이 아니다",
  "assets/img/closed.png": { failure: "EACCES" },
});

it("finds a picture by its address, and null for what is no picture or unreadable", () => {
  const { entries } = readAssets(files, "assets");
  const sizeOf = new PictureSizes().in({ files, assetsFolder: "assets", entries });
  expect(sizeOf("/assets/img/그림.png")).toEqual(size);
  for (const name of ["text", "closed", "missing"]) expect(sizeOf(`/assets/img/${name}.png`)).toBeNull();
});

it("reads the beginning of a picture once, until it is rewritten", () => {
  const readStart = vi.fn((path: string, most: number) => files.readStart(path, most));
  const counted = { ...files, readStart };
  const sizes = new PictureSizes();
  const { entries } = readAssets(files, "assets");
  const ask = (modified: number) =>
    sizes.in({ files: counted, assetsFolder: "assets", entries: entries.map((one) => ({ ...one, modified })) })(
      "/assets/img/그림.png",
    );
  expect([ask(1), ask(1), ask(1)]).toEqual([size, size, size]);
  expect(readStart).toHaveBeenCalledOnce();
  ask(2);
  expect(readStart).toHaveBeenCalledTimes(2);
  expect(readStart.mock.calls.every(([, most]) => most <= 4096)).toBe(true);
});

it("looks further into a photograph that carries much before its size", () => {
  const before = Array.from({ length: 5000 }, () => 0);
  const photograph = Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe2, 0x13, 0x8a],
    ...before,
    ...[0xff, 0xc0, 0, 11, 8, 0, 60, 0, 80, 3, 0, 0, 0],
  ]);
  const folder = memoryFiles({ "assets/a.jpg": photograph });
  const { entries } = readAssets(folder, "assets");
  expect(new PictureSizes().in({ files: folder, assetsFolder: "assets", entries })("/assets/a.jpg")).toEqual({
    width: 80,
    height: 60,
  });
});
