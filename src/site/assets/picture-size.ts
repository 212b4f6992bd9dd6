import { GIF } from "image-size/types/gif";
import { HEIF } from "image-size/types/heif";
import { JPG } from "image-size/types/jpg";
import { PNG } from "image-size/types/png";
import { WEBP } from "image-size/types/webp";
import type { PictureSize } from "../../model/page/picture-size.ts";

const kinds = [PNG, JPG, GIF, WEBP, HEIF];

/** From this Exif orientation on, width and height are swapped when shown. */
const firstTurned = 5;

/** More pixels than any screen has means a damaged file. */
const longestSide = 65_535;

/**
 * The size of a picture by its first bytes; null for what is none, is damaged, or may be turned by what is not read here.
 * A drawing (SVG) is as large as its place, and says nothing that a page must know before.
 */
export function pictureSize(start: Uint8Array): PictureSize | null {
  const read = sizeByHeader(start);
  if (read === null) return null;
  const { width, height, orientation = 1 } = read;
  if (!isSide(width) || !isSide(height)) return null;
  return orientation >= firstTurned ? { width: height, height: width } : { width, height };
}

function sizeByHeader(start: Uint8Array) {
  try {
    const kind = kinds.find((one) => one.validate(start));
    return kind === undefined || (kind === HEIF && isTurned(start)) ? null : kind.calculate(start);
  } catch {
    // The library throws all kinds of errors on damaged files.
    return null;
  }
}

function isSide(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels > 0 && pixels <= longestSide;
}

/** AVIF may contain `irot` or `clap`, which change the shape in which it is shown. */
function isTurned(start: Uint8Array): boolean {
  return /irot|clap/u.test(Buffer.from(start).toString("latin1"));
}
