import type { PictureSize } from "../../src/model/page/picture-size.ts";

/** Cases in which the author or a paired picture decides the size. */
const decided = / (?:height="|srcset="|style="[^"]*height)/u;

/** A picture's tag with its size, or with the height that matches the width its author asked for. */
export function sizedPicture(tag: string, { width, height }: PictureSize): string {
  if (decided.test(tag)) return tag;
  const asked = / width="(\d+)"/u.exec(tag)?.[1];
  if (asked === undefined) return tag.replace(/^<img/u, `<img width="${width}" height="${height}"`);
  const fitting = Math.round((Number(asked) * height) / width);
  return fitting > 0 ? tag.replace(/^<img/u, `<img height="${fitting}"`) : tag;
}
