import { GIF } from "image-size/types/gif";
import { HEIF } from "image-size/types/heif";
import { JPG } from "image-size/types/jpg";
import { PNG } from "image-size/types/png";
import { WEBP } from "image-size/types/webp";
import type { PictureSize } from "../../model/page/picture-size.ts";
import { drawingSize } from "./drawing-size.ts";

const kinds = [PNG, JPG, GIF, WEBP, HEIF];

/** From this Exif orientation on, width and height are swapped when shown. */
const firstTurned = 5;

/** More pixels than any screen has means a damaged file. */
const longestSide = 65_535;

/**
 * A picture's size from its first bytes; null if it is not a picture, is damaged, or may be rotated by metadata that is
 * not read here.
 */
export function pictureSize(start: Uint8Array): PictureSize | null {
  const read = sizeByHeader(start);
  if (read === null) return drawingSize(new TextDecoder().decode(start));
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

/** AVIF may contain `irot` or `clap`, which change its displayed shape. */
function isTurned(start: Uint8Array): boolean {
  return /irot|clap/u.test(Buffer.from(start).toString("latin1"));
}
