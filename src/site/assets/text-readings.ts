import { decodeAddress } from "../../model/address/decode-address.ts";
import { unescapedMarkdown } from "../../parse/markdown.ts";

/**
 * A text as typed and, if different, with its escapes, character references and `%` escapes decoded; both NFC. An
 * address finds its file in either spelling.
 */
export function readingsOf(text: string): readonly string[] {
  const typed = text.normalize("NFC");
  const meant = withEscapesDecoded(unescapedMarkdown(text)).normalize("NFC");
  return meant === typed ? [typed] : [typed, meant];
}

/** Anything that is not UTF-8 stays as it is. */
function withEscapesDecoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/giu, (escapes) => decodeAddress(escapes) ?? escapes);
}
