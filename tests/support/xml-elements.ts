/** An element of an XML document with its character data, references resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const piece =
  /<\?xml [^?]*\?>\n?|<!--(?:(?!--)[^<])*-->\n?|<\/(?<close>[\w:.-]+)>|<(?<open>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gu;
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Reads the XML Saegim writes; throws at the first thing that is not well-formed. */
export function xmlRoot(document: string): XmlElement {
  if (forbidden.test(document)) throw new Error("A character XML 1.0 forbids");
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const stack = [top];
  let end = 0;
  for (const match of document.matchAll(piece)) {
    if (match.index !== end) throw new Error(`Not well-formed at ${JSON.stringify(document.slice(end, end + 60))}`);
    end += match[0].length;
    readPiece(match.groups ?? {}, stack);
  }
  if (end !== document.length) throw new Error(`Not well-formed at ${JSON.stringify(document.slice(end, end + 60))}`);
  const [root, ...more] = top.children;
  if (stack.length !== 1 || root === undefined || more.length > 0) throw new Error("Not one closed root element");
  return root;
}

function readPiece(groups: Readonly<Record<string, string | undefined>>, stack: OpenElement[]): void {
  const current = stack.at(-1);
  if (current === undefined) throw new Error("Text after the root");
  if (groups["close"] !== undefined) {
    if (groups["close"] !== current.name) throw new Error(`</${groups["close"]}> closes <${current.name}>`);
    stack.pop();
    stack.at(-1)?.children.push(current);
  } else if (groups["open"] !== undefined) {
    const element = {
      name: groups["open"],
      attributes: attributesOf(groups["attributes"] ?? ""),
      children: [],
      text: "",
    };
    if (groups["empty"] === "/") current.children.push(element);
    else stack.push(element);
  } else {
    current.text += resolved(groups["text"] ?? "");
  }
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/gu)].map(
    ([, name = "", value = ""]) => [name, resolved(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`An attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

function resolved(text: string): string {
  return text.replace(/&([^;&\s]*)(;?)/gu, (all, name: string, end: string) => {
    const character = references[name];
    if (end === "" || character === undefined) throw new Error(`Not a reference XML knows: ${all}`);
    return character;
  });
}

/** An element's children with some name. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
