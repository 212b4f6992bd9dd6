/** The place for a code block's buttons, on the edge of its frame; added with the first of them. */
export function codeTools(frame: HTMLElement, page: Document): HTMLElement {
  const known = frame.querySelector<HTMLElement>(".code-tools");
  if (known !== null) return known;
  const tools = page.createElement("div");
  tools.className = "code-tools";
  frame.append(tools);
  return tools;
}
