import type { PictureSize } from "../../src/model/page/picture-size.ts";

/** Where the author or another picture decides. */
const decided = / (?:height="|srcset="|style="[^"]*height)/u;

/** The tag of a picture with its size, or with the height that belongs to the width its author asked for. */
export function sizedPicture(tag: string, { width, height }: PictureSize): string {
  if (decided.test(tag)) return tag;
  const asked = / width="(\d+)"/u.exec(tag)?.[1];
  if (asked === undefined) return tag.replace(/^<img/u, `<img width="${width}" height="${height}"`);
  const fitting = Math.round((Number(asked) * height) / width);
  return fitting > 0 ? tag.replace(/^<img/u, `<img height="${fitting}"`) : tag;
}
