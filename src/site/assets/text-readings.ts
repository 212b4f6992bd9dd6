import { decodeAddress } from "../../model/address/decode-address.ts";
import { unescapedMarkdown } from "../../parse/markdown.ts";

/**
 * A text as it is typed and, where that is another, with its escapes, character references and `%` escapes as the letters they
 * mean; both NFC. An address leads to its file in whichever of these spellings its name is written.
 */
export function readingsOf(text: string): readonly string[] {
  const typed = text.normalize("NFC");
  const meant = letters(unescapedMarkdown(text)).normalize("NFC");
  return meant === typed ? [typed] : [typed, meant];
}

/** What is no UTF-8 stands for itself. */
function letters(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/giu, (escapes) => decodeAddress(escapes) ?? escapes);
}
