import type { ShortcodeMark } from "../shortcode-marks.ts";

/**
 * Gives tabs what their group says: the names it lists (`{{< tabs tabName1="하나" >}}` for `{{< tab tabNum="1" >}}`, or
 * `{{< tabs items="하나,둘" >}}` in order), and whether they hold code, in which language, as all of Docsy's `tabpane` do
 * without `text=true`.
 */
export function withTabNames(marks: readonly ShortcodeMark[]): readonly ShortcodeMark[] {
  let group: ShortcodeMark | undefined;
  let items: readonly string[] = [];
  return marks.map((mark) => {
    if (groupNames.has(mark.name)) {
      group = mark.isClosing ? undefined : mark;
      items = group?.named.get("items")?.split(",") ?? [];
    }
    if (mark.name !== "tab" || group === undefined) return mark;
    const [item] = items;
    if (!mark.isClosing) items = items.slice(1);
    return tabOf(mark, group, mark.isClosing || isNamed(mark) ? undefined : item?.trim());
  });
}

const groupNames: ReadonlySet<string> = new Set(["tabs", "tabpane"]);

function isNamed({ values, named }: ShortcodeMark): boolean {
  return values.length > 0 || ["title", "name", "label"].some((key) => named.has(key));
}

function tabOf(mark: ShortcodeMark, group: ShortcodeMark, item: string | undefined): ShortcodeMark {
  const title = group.named.get(`tabname${mark.named.get("tabnum")}`) ?? mark.named.get("header") ?? item;
  const titled = title === undefined ? mark.named : new Map([["title", title], ...mark.named]);
  const said = (name: string): string => mark.named.get(name) ?? group.named.get(name) ?? "";
  if (group.name !== "tabpane" || said("text") === "true") return { ...mark, named: titled };
  return { ...mark, name: "codetab", named: new Map([...titled, ["lang", said("lang")]]) };
}
