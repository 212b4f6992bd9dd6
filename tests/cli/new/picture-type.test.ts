import { describe, expect, it } from "vitest";
import { pictureType } from "../../../src/cli/new/picture-type.ts";

const bytes = (latin1: string): Uint8Array => Buffer.from(latin1, "latin1");

describe("pictureType", () => {
  it.each([
    ["\u0089PNG\r\n\u001A\n…", "png"],
    ["\u00FF\u00D8\u00FF\u00E0", "jpg"],
    ["GIF89a…", "gif"],
    ["GIF87a…", "gif"],
    ["RIFF\n\0\0\0WEBPVP8 ", "webp"],
    ["RIFF\0\0\0\0WAVEfmt ", null],
    ["<svg xmlns='http://www.w3.org/2000/svg'>", null],
    ["<!doctype html>", null],
    ["PNG", null],
    ["", null],
  ])("tells %j to be %s", (start, type) => {
    expect(pictureType(bytes(start))).toBe(type);
  });
});
