import type { ShortcodeMark } from "./shortcode-marks.ts";

/**
 * Gives tabs what their group says: the names it lists (`{{< tabs tabName1="하나" >}}` for `{{< tab tabNum="1" >}}`), and
 * whether they hold code, in which language, as all of Docsy's `tabpane` do without `text=true`.
 */
export function withTabNames(marks: readonly ShortcodeMark[]): readonly ShortcodeMark[] {
  let group: ShortcodeMark | undefined;
  return marks.map((mark) => {
    if (groupNames.has(mark.name)) group = mark.isClosing ? undefined : mark;
    return mark.name === "tab" && group !== undefined ? tabOf(mark, group) : mark;
  });
}

const groupNames: ReadonlySet<string> = new Set(["tabs", "tabpane"]);

function tabOf(mark: ShortcodeMark, group: ShortcodeMark): ShortcodeMark {
  const title = group.named.get(`tabname${mark.named.get("tabnum")}`) ?? mark.named.get("header");
  const titled = title === undefined ? mark.named : new Map([["title", title], ...mark.named]);
  const said = (name: string): string => mark.named.get(name) ?? group.named.get(name) ?? "";
  if (group.name !== "tabpane" || said("text") === "true") return { ...mark, named: titled };
  return { ...mark, name: "codetab", named: new Map([...titled, ["lang", said("lang")]]) };
}
