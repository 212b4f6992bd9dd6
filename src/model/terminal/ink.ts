/** How a terminal distinguishes the parts of a report: each function returns its text in colour. */
export interface Ink {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** For files, pipes and readers who disabled colour. */
export const plainInk: Ink = { error: asIs, warning: asIs, good: asIs, strong: asIs, quiet: asIs };

/** For terminals: the sixteen colours of the reader's own theme. */
export const colouredInk: Ink = {
  error: painted("1;31", "0"),
  warning: painted("1;33", "0"),
  good: painted("32", "0"),
  strong: painted("1", "0"),
  quiet: painted("2", "0"),
};

function asIs(text: string): string {
  return text;
}

function painted(on: string, off: string): (text: string) => string {
  return (text) => (text === "" ? "" : `\u001B[${on}m${text}\u001B[${off}m`);
}
