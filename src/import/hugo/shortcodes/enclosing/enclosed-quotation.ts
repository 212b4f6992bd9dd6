import { escapeHtml } from "../../../../parse/render/escape-html.ts";
import type { TypedShortcode } from "../shortcode-marks.ts";
import type { Enclosing } from "./replaced-ends.ts";

/** A quotation with its author and source. */
export function quotation({ named, values }: TypedShortcode): Enclosing {
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
