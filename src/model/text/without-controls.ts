const controls = /(?![\t\n\r])\p{Cc}/gu;

/** A text without control characters, which no page may hold; tabs and line breaks stay. */
export function withoutControls(text: string): string {
  return text.replace(controls, "");
}
