import { escapeHtml } from "../../../../parse/render/escape-html.ts";
import type { ShortcodeMark } from "../shortcode-marks.ts";

interface Pair {
  readonly open: string;
  readonly close: string;
}

/** A quotation with its author and source. */
export function quotation({ named, values }: Pick<ShortcodeMark, "named" | "values">): Pair {
  const [author, source, address] = ["author", "source", "url"].map(
    (key, index) => named.get(key) ?? values[index] ?? "",
  );
  const work = source ? `<cite>${escapeHtml(source)}</cite>` : "";
  const linked = address && work ? `<a href="${escapeHtml(address)}">${work}</a>` : work;
  const attribution = [author ? escapeHtml(author) : "", linked].filter((part) => part !== "").join(", ");
  return {
    open: '<blockquote markdown="1">\n',
    close: `${attribution === "" ? "" : `\n\n― ${attribution}\n`}\n</blockquote>`,
  };
}
