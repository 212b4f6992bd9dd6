/** Inline elements that a note may contain as raw HTML. */
const phrasing =
  "a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd mark picture q rp rt ruby s samp small source span strike strong sub sup time track tt u var video audio wbr";

/** Elements that make a block of their own when they open a line. */
const flow =
  "address article aside blockquote caption center col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre section summary table tbody td tfoot th thead tr ul";

/** Elements that could run code, ask for input, change the page or make the rest of it vanish. */
const refused =
  "applet base basefont body button canvas dialog embed fieldset form frame frameset head html input isindex legend link marquee math meta noembed noframes noscript object optgroup option param plaintext script select style svg template textarea title xmp";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Block elements that a note may contain. */
export const blockElements = names(flow);

/** Inline elements that a note may contain. */
export const inlineElements = names(phrasing);

/** Elements that are shown as typed instead of being rendered. */
export const refusedElements = names(refused);

/** Elements without an end tag. */
export const voidElements = names("br col hr img source track wbr");

/** Elements whose end tags are optional. */
export const endTagOptional = names("p li dt dd tr td th thead tbody tfoot");

/** Whether a note may contain the element; any other `<word>` is text, so that `<AI>` is read as typed. */
export function isKnownElement(name: string): boolean {
  return blockElements.has(name) || inlineElements.has(name);
}
