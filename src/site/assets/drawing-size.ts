import type { PictureSize } from "../../model/page/picture-size.ts";

/** What may come before a drawing's own element. */
const beforeDrawing = /^\uFEFF?(?:\s|<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>[]*>)*<svg(?=[\s>])/iu;

const attribute = /\s([a-z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu;

const pixels = /^\s*(\d{1,5}(?:\.\d+)?)(?:px)?\s*$/u;

/**
 * The size that a drawing (SVG) says it has, from its first characters; null if it is no drawing, or takes the width of
 * its place.
 */
export function drawingSize(start: string): PictureSize | null {
  const opening = beforeDrawing.exec(start)?.[0];
  if (opening === undefined) return null;
  const [own = ""] = /^(?:"[^"]*"|'[^']*'|[^>"'])*/u.exec(start.slice(opening.length)) ?? [];
  const said = new Map(Array.from(own.matchAll(attribute), ([, name, one, other]) => [name, one ?? other ?? ""]));
  const [width = 0, height = 0] = [said.get("width"), said.get("height")].map((typed) =>
    Math.round(Number(pixels.exec(typed ?? "")?.[1] ?? 0)),
  );
  return width > 0 && height > 0 ? { width, height } : null;
}
