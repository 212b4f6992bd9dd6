import type { ShortcodeMark } from "./shortcode-marks.ts";

/** Gives tabs the names that their group lists: `{{< tabs tabName1="하나" >}}` for `{{< tab tabNum="1" >}}`. */
export function withTabNames(marks: readonly ShortcodeMark[]): readonly ShortcodeMark[] {
  let group: ShortcodeMark | undefined;
  return marks.map((mark) => {
    if (mark.name === "tabs") group = mark.isClosing ? undefined : mark;
    const title = group?.named.get(`tabname${mark.named.get("tabnum")}`);
    if (mark.name !== "tab" || title === undefined) return mark;
    return { ...mark, named: new Map([["title", title], ...mark.named]) };
  });
}
